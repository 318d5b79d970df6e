import * as z from 'zod/mini'
import { SEATS } from '../../engine/index.ts'
import { id, number, pounds, round, share, text, whole } from './fields.ts'

const seatOrDrawn = z.enum([...SEATS, 'drawn'])
const seatDrawnOrAll = z.enum([...SEATS, 'drawn', 'all'])

/** What an incident does, from a closed set: a scenario is data and never code. */
const effect = () =>
  z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('demand'), times: number(0.5, 2) }),
    z.strictObject({
      do: z.literal('capacity'),
      of: z.enum(['beds', 'p1', 'p2', 'p3']),
      by: number(-200, 200),
    }),
    z.strictObject({ do: z.literal('cost'), seat: seatOrDrawn, pounds }),
    z.strictObject({ do: z.literal('trust'), of: seatDrawnOrAll, by: whole(-50, 50) }),
    z.strictObject({ do: z.literal('cannot-pool'), seat: seatOrDrawn }),
    z.strictObject({ do: z.literal('headspace'), seat: seatDrawnOrAll, by: whole(-3, 3) }),
    z.strictObject({ do: z.literal('new-chief'), seat: seatOrDrawn }),
    z.strictObject({ do: z.literal('overheard'), by: whole(-50, 50) }),
    z.strictObject({ do: z.literal('hurry'), waste: share }),
    z.strictObject({ do: z.literal('derail'), lost: share }),
    z.strictObject({ do: z.literal('offer-roll-out') }),
  ])

const incident = () =>
  z.strictObject({
    id,
    title: text('title'),
    text: text('incident'),
    audience: z.enum(['public', 'seat']),
    /** The round it always falls in, or null for one that may be drawn. */
    round: z.exactOptional(z.nullable(round)),
    effects: z.array(effect()).check(z.minLength(1), z.maxLength(4)),
  })

/** The deck, and the chance a round that one of its free incidents is drawn. */
export const incidentsInFile = () =>
  z.strictObject({
    chance: z.exactOptional(share),
    deck: z.array(incident()).check(z.maxLength(40)),
  })
