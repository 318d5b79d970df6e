import type { Rounds } from '../engine/index.ts'
import { say } from '../i18n/index.ts'

/** "8 rounds", or "at least 8 rounds, then nobody knows". */
export const roundsText = (rounds: Rounds): string =>
  rounds.kind === 'fixed'
    ? say('rounds.fixed', { n: rounds.n })
    : say('rounds.unknown', { atLeast: rounds.atLeast })
