import * as z from 'zod/mini'
import { SEATS } from '../../engine/index.ts'
import { byLineInFile, paid, pounds, share, text } from './fields.ts'

/** Pounds a unit of what a board is held to account for; what is left out is not counted. */
const accountability = () =>
  z.strictObject({
    fourHourPoint: z.exactOptional(paid),
    delayedBedDay: z.exactOptional(paid),
    cancelled: z.exactOptional(paid),
    otherExit: z.exactOptional(paid),
    dayAtHome: z.exactOptional(paid),
    avoidablePlacement: z.exactOptional(paid),
    earlyResponse: z.exactOptional(paid),
  })

/** One seat. Numbers left out are the recommended ones of that seat; a control total left out means ending the year where it began. */
export const seatInFile = () =>
  z.strictObject({
    id: z.enum(SEATS),
    name: text('name'),
    stake: z.exactOptional(paid),
    shares: z.exactOptional(byLineInFile(share)),
    reserves: z.exactOptional(pounds),
    floor: z.exactOptional(pounds),
    controlTotal: z.exactOptional(pounds),
    riskShare: z.exactOptional(share),
    accountability: z.exactOptional(accountability()),
  })
export type SeatInFile = z.infer<ReturnType<typeof seatInFile>>
