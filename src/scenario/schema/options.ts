import * as z from 'zod/mini'
import { MOVES } from '../../engine/index.ts'
import { paid, round, share, whole } from './fields.ts'

export const roundsInFile = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), n: round }),
    z.strictObject({ kind: z.literal('unknown'), atLeast: round, chance: share, atMost: round }),
  ])

export const moveInFile = () => z.strictObject({ id: z.enum(MOVES), from: z.exactOptional(round) })

export const rounds = z.array(round).check(z.maxLength(40))
const seconds = whole(5, 3600)

/** Seconds for each phase. */
export const clocksInFile = () =>
  z.strictObject({
    brief: seconds,
    talk: seconds,
    decide: seconds,
    reveal: seconds,
    quarter: seconds,
    reflect: seconds,
  })

/** What a table may do and when; a facilitator may change any of it before a game. */
export const optionsInFile = () =>
  z.strictObject({
    talk: z.exactOptional(z.boolean()),
    pledgesFrom: z.exactOptional(z.nullable(round)),
    bindFrom: z.exactOptional(z.nullable(round)),
    cedeFrom: z.exactOptional(z.nullable(round)),
    predictIn: z.exactOptional(rounds),
    reasonIn: z.exactOptional(rounds),
    feelIn: z.exactOptional(rounds),
    fog: z.exactOptional(share),
    levels: z.exactOptional(z.boolean()),
    framing: z.exactOptional(z.enum(['organisation', 'system'])),
    incidents: z.exactOptional(z.boolean()),
    recoverySupport: z.exactOptional(z.boolean()),
    headspace: z.exactOptional(whole(0, 5)),
    forfeitShare: z.exactOptional(share),
    clocks: z.exactOptional(z.nullable(clocksInFile())),
    absence: z.exactOptional(z.enum(['default', 'wait', 'bot', 'facilitator'])),
    controlFund: z.exactOptional(paid),
    labels: z.exactOptional(z.enum(['then', 'today'])),
  })
