import type { Seat } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import type { RuleId } from '../scenario/index.ts'

type Lever =
  | 'planned-rate'
  | 'weights-up'
  | 'weights-down'
  | 'all-weights-up'
  | 'stakes-down'
  | 'stakes-up'
  | 'growth-up'
  | 'growth-down'
  | 'cashable'
  | 'rounds'
  | 'ramps'
  | 'reserves-up'
  | 'reserves-down'
  | 'trust'
  | 'effects-up'
  | 'seeds'
  | 'threshold'
  | 'leap-gain'
  | 'leap-loss-down'
  | 'leap-loss-up'

/** What moves each condition, the sharpest first. Source: calibration.md, Robustness. */
const LEVERS: Readonly<Record<RuleId, readonly Lever[]>> = {
  'T>R': ['weights-down', 'planned-rate', 'cashable', 'stakes-up'],
  'R>P': ['planned-rate', 'weights-up', 'rounds', 'growth-up', 'cashable', 'stakes-down'],
  'P>S': ['planned-rate', 'weights-down', 'cashable'],
  'own-least': ['planned-rate', 'weights-up', 'stakes-down', 'growth-up', 'effects-up', 'cashable'],
  'own-most': ['planned-rate', 'weights-down', 'stakes-up', 'growth-down', 'cashable'],
  'short-run': ['ramps', 'planned-rate', 'weights-down', 'growth-down'],
  place: ['stakes-down', 'effects-up', 'growth-up', 'all-weights-up', 'rounds', 'cashable', 'trust'],
  'story-all-hold-back': ['reserves-down', 'growth-up'],
  'story-too-early': ['reserves-up'],
  'story-all-pool': ['reserves-up', 'stakes-down', 'growth-down'],
  horizon: ['rounds'],
  precision: ['seeds'],
  'leap-threshold': ['threshold'],
  'leap-all-in': ['threshold', 'leap-gain'],
  'leap-all-out': ['leap-loss-up'],
  'leap-gain': ['leap-gain', 'leap-loss-down'],
}

/** What moves a rule that fails for these seats. The rate for planned care is the acute trust's: elsewhere it stands last. */
export function leversOf(rule: RuleId, seats: readonly (Seat | null)[]): string {
  const levers = LEVERS[rule]
  const ordered = seats.includes('acute')
    ? levers
    : [
        ...levers.filter((lever) => lever !== 'planned-rate'),
        ...levers.filter((lever) => lever === 'planned-rate'),
      ]
  return ordered.map((lever) => say(`lint.lever.${lever}`)).join(' · ')
}
