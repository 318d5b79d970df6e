import * as z from 'zod/mini'
import { MOVES } from '../../engine/index.ts'
import { once } from '../../lib/index.ts'
import { id, round, text, whole } from '../schema/fields.ts'
import { clocksInFile, rounds } from '../schema/options.ts'
import { PACE_NAMES } from './paces.ts'

export const PLAN_FORMAT = 'plan/1'

/** A named pace, or seconds for each phase. */
const pace = once(() =>
  z.union([
    z.enum(PACE_NAMES as [(typeof PACE_NAMES)[number], ...(typeof PACE_NAMES)[number][]]),
    clocksInFile(),
  ]),
)

const frame = { title: text('title'), minutes: whole(1, 240), prompt: text('note') }

/** One step of a session: something the room does, rounds that are played, or a game that is watched. */
const step = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('room'), ...frame }),
    z.strictObject({ kind: z.literal('break'), ...frame }),
    z.strictObject({
      kind: z.literal('play'),
      ...frame,
      game: whole(1, 5),
      /** First and last round; the pace of the first round, where it is another, and of all others. */
      rounds: z.tuple([round, round]),
      firstPace: z.exactOptional(pace()),
      pace: z.nullable(pace()),
    }),
    z.strictObject({ kind: z.literal('watch'), ...frame, scenario: id }),
  ])

/** What is on and from when; what is left out stays as the scenario has it. `of-scenario`: the scenario's own next move. */
const switches = () =>
  z.strictObject({
    talk: z.exactOptional(z.boolean()),
    /** Rounds whose talk is closed at once. */
    silentIn: z.exactOptional(rounds),
    pledgesFrom: z.exactOptional(z.nullable(round)),
    bindFrom: z.exactOptional(z.nullable(round)),
    predictIn: z.exactOptional(rounds),
    reasonIn: z.exactOptional(rounds),
    headspace: z.exactOptional(whole(0, 5)),
    /** `planned`: those that have their own round; none is drawn. */
    incidents: z.exactOptional(z.enum(['off', 'planned', 'all'])),
    moves: z.exactOptional(
      z
        .array(z.strictObject({ id: z.union([z.enum(MOVES), z.literal('of-scenario')]), from: round }))
        .check(z.maxLength(20)),
    ),
    /** Fog, levels, another framing, an unknown length and filing plans off. */
    plain: z.exactOptional(z.boolean()),
  })

const game = () => z.strictObject({ scenario: id, rounds: round, switches: switches() })

/** A session plan as written in a file. */
export const planInFile = once(() =>
  z.strictObject({
    $schema: z.exactOptional(z.string().check(z.maxLength(200))),
    format: z.literal(PLAN_FORMAT),
    id,
    title: text('title'),
    summary: text('summary'),
    minutes: whole(1, 600),
    group: z.enum(['solo', 'first-time', 'practised']),
    games: z.array(game()).check(z.minLength(1), z.maxLength(5)),
    steps: z.array(step()).check(z.minLength(1), z.maxLength(40)),
  }),
)

export type Plan = Readonly<z.infer<ReturnType<typeof planInFile>>>

export type PlanGame = Plan['games'][number]
export type PlanPace = z.infer<ReturnType<typeof pace>>
