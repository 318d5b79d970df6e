import * as z from 'zod/mini'
import { LINES } from '../../engine/index.ts'
import { byLineInFile, number, paid, round, share, text, whole } from './fields.ts'

/** True need of parts of the place, 1 = the place's mean; shown when somebody brings the evidence. */
export const placeInFile = () =>
  z.strictObject({
    population: z.exactOptional(whole(1, 100_000_000)),
    boundaryOverlap: z.exactOptional(share),
    neighbourhoods: z.exactOptional(
      z
        .array(z.strictObject({ name: text('name'), people: whole(1, 100_000_000), need: number(0, 10) }))
        .check(z.maxLength(12)),
    ),
  })

/** How residents spend what a seat hands to them; a line left out gets nothing. */
export const citizensInFile = () => z.strictObject({ shares: byLineInFile(share) })

export const missionInFile = () => z.strictObject({ line: z.enum(LINES), pounds: paid })

/** A small project beside the round's card. */
export const pilotInFile = () =>
  z.strictObject({
    title: text('title'),
    line: z.enum(LINES),
    start: paid,
    cap: paid,
    cost: paid,
    feeders: whole(1, 4),
    grow: number(0, 5),
    shrink: number(0, 5),
    rollOut: paid,
  })

/** A savings plan filed in round 1, hopeful or honest. */
export const filingInFile = () => z.strictObject({ now: paid, clawback: paid, round })

/** What a table may agree about broken pledges; 0 stands for before round 1. */
export const standardsInFile = () =>
  z.strictObject({
    after: z.array(whole(0, 40)).check(z.minLength(1), z.maxLength(10)),
    forfeitShare: z.tuple([share, share]),
    trustCost: z.tuple([whole(0, 100), whole(0, 100)]),
  })
