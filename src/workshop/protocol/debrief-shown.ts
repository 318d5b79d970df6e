import * as z from 'zod/mini'
import { LEVELS, MOVES } from '../../engine/index.ts'
import { roundNumber, seat, word } from './shape.ts'

/** The four steps of a debrief, each unfolded when the one before has had its time. */
export const DEBRIEF_STEPS = ['feelings', 'happened', 'why', 'next'] as const

/** So much of a debrief goes over the line; of what is beyond, a page tells the newest. */
export const MOST_LETTERS_OPEN = 600
export const MOST_ATTRIBUTIONS = 60
export const MOST_BRANCHES = 24

/** Names of logs (`t1.2`: table 1, its second game), of branches of them, and of panels. */
const key = z.string().check(z.regex(/^[\w./: -]{1,160}$/))
const level = z.literal(LEVELS)
const move = z.strictObject({ id: z.enum(MOVES), with: z.nullable(seat) })

/** What one seat would have done otherwise in one round. */
const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), level }),
  z.strictObject({
    kind: z.literal('pledge'),
    pledge: z.nullable(
      z.strictObject({ level, ifOthers: z.int().check(z.gte(0), z.lte(3)), bound: z.boolean() }),
    ),
  }),
  z.strictObject({ kind: z.literal('moves'), moves: z.array(move).check(z.maxLength(20)) }),
])

const branch = z.strictObject({
  id: key,
  /** The log of which table it is about; the log that it leaves, and that one's own card where it is a branch itself. */
  table: key,
  from: key,
  parent: z.nullable(z.strictObject({ card: key, course: z.enum(['recorded', 'reacting']) })),
  wish: z.strictObject({ round: roundNumber, seat, change, reacting: z.nullable(word) }),
  /** What the room expects, 0–100 between all holding back and all pooling; its result is shown behind it, never before. */
  prediction: z.nullable(z.number().check(z.gte(0), z.lte(100))),
})

/** How far a debrief has come and what of it stands on the big screen: no figures, only where to look. */
export const debriefShape = z.strictObject({
  /** The furthest step that is unfolded. */
  step: z.enum(DEBRIEF_STEPS),
  /** What nobody could know during the game has been read out. */
  disclosed: z.boolean(),
  /** The ten-minute version. */
  short: z.boolean(),
  /** The log that is talked about; null: the first. */
  table: z.nullable(key),
  round: roundNumber,
  /** Day of the quarter; null: its end. */
  day: z.nullable(z.int().check(z.gte(0), z.lte(91))),
  /** Board letters that their seats have opened: `log/round/seat`. */
  letters: z.array(key).check(z.maxLength(MOST_LETTERS_OPEN)),
  /** Logs whose attribution the facilitator has opened. */
  attribution: z.array(key).check(z.maxLength(MOST_ATTRIBUTIONS)),
  branches: z.array(branch).check(z.maxLength(MOST_BRANCHES)),
  /** The panel on the big screen; null: the fixed questions. */
  panel: z.nullable(key),
})
type Written<T> = T extends readonly (infer One)[]
  ? readonly Written<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Written<T[K]> }
    : T
export type DebriefShown = Written<z.infer<typeof debriefShape>>

/** How every debrief begins: feelings on, figures closed. */
export const DEBRIEF_BEGINS: DebriefShown = {
  step: 'feelings',
  disclosed: false,
  short: false,
  table: null,
  round: 1,
  day: null,
  letters: [],
  attribution: [],
  branches: [],
  panel: null,
}
