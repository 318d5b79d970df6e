import { nearestNames } from '../lib/index.ts'
import { adaptives } from './adaptive.ts'
import { constants } from './constant.ts'
import { contraries } from './contrary.ts'
import { counters } from './counting.ts'
import { cycles } from './cycles.ts'
import { drifters } from './drifting.ts'
import { evolved } from './evolved.ts'
import { foolMes } from './fool-me.ts'
import { graduals } from './gradual.ts'
import { grudgers } from './grudger.ts'
import { harrington } from './harrington.ts'
import { hunters } from './hunter.ts'
import { learners } from './learning.ts'
import { liftToSeats } from './lift.ts'
import { majorities } from './majority.ts'
import { memoryOnes } from './memory-one.ts'
import { memoryTwos } from './memory-two.ts'
import { people } from './people.ts'
import { PERSONAS } from './personas.ts'
import { probers } from './prober.ts'
import { punishers } from './punisher.ts'
import { randoms } from './random.ts'
import { ratios } from './ratio.ts'
import { retaliators } from './retaliate.ts'
import type { Rule } from './rule.ts'
import { scoreKeepers, tideman } from './score-keeper.ts'
import { secondEntries } from './second-tournament.ts'
import { stateMachines } from './state-machine.ts'
import type { Strategy } from './strategy.ts'
import { streakWatchers } from './streak.ts'
import { calculator, graaskamp, suspectors } from './suspicion.ts'
import { titForTats } from './tit-for-tat.ts'
import { titForTatVariants } from './tit-for-tat-variants.ts'
import { describedEntries, firstEntries } from './tournament.ts'
import { zeroDeterminants } from './zero-determinant.ts'

/** The families of named rules, in the order in which lists show them. A new family is added here and nowhere else. */
export const FAMILIES = [
  { id: 'constant', rules: constants },
  { id: 'tit-for-tat', rules: titForTats },
  { id: 'tit-for-tat-variant', rules: titForTatVariants },
  { id: 'grudger', rules: grudgers },
  { id: 'memory-one', rules: memoryOnes },
  { id: 'gradual', rules: graduals },
  { id: 'prober', rules: probers },
  { id: 'fool-me', rules: foolMes },
  { id: 'majority', rules: majorities },
  { id: 'adaptive', rules: adaptives },
  { id: 'punisher', rules: punishers },
  { id: 'retaliate', rules: retaliators },
  { id: 'counting', rules: counters },
  { id: 'contrary', rules: contraries },
  { id: 'cycle', rules: cycles },
  { id: 'tournament', rules: [...firstEntries, graaskamp, tideman] },
  {
    id: 'second-tournament',
    rules: [
      ...describedEntries,
      ...secondEntries,
      ...streakWatchers,
      ...suspectors,
      ...scoreKeepers,
      harrington,
    ],
  },
  { id: 'memory-two', rules: memoryTwos },
  { id: 'state-machine', rules: stateMachines },
  { id: 'evolved', rules: evolved },
  { id: 'hunter', rules: [...hunters, calculator] },
  { id: 'drifting', rules: drifters },
  { id: 'ratio', rules: ratios },
  { id: 'learning', rules: learners },
  { id: 'zero-determinant', rules: zeroDeterminants },
  { id: 'random', rules: randoms },
] as const satisfies readonly { readonly id: string; readonly rules: readonly Rule[] }[]

/** Every named rule, by families. */
export const RULES: readonly Rule[] = FAMILIES.flatMap(({ rules }): readonly Rule[] => rules)

/** A rule as a strategy for any number of seats. */
export const seatedAs = (rule: Rule): Strategy => rule.seated?.(rule) ?? liftToSeats(rule)

/** Every named strategy, for any number of seats. */
export const STRATEGIES: readonly Strategy[] = RULES.map(seatedAs)

/**
 * People as they were found in experiments. They stand apart from the rules of the literature, so
 * that no debrief tells a participant which kind of person they are.
 */
export const PEOPLE_RULES: readonly Rule[] = [...people, ...PERSONAS.map(({ rule }) => rule)]

/** The same for any number of seats. */
export const PEOPLE: readonly Strategy[] = PEOPLE_RULES.map(seatedAs)

/** The one spelling under which names are compared: `Tit For Tat`, `TitForTat` and `tit-for-tat` are the same. */
const plainName = (written: string): string => written.toLowerCase().replace(/[^a-z0-9]/g, '')

const byName = new Map(
  [...RULES, ...PEOPLE_RULES].flatMap((rule) =>
    [rule.id, rule.name, ...(rule.aliases ?? [])].map((name) => [plainName(name), rule] as const),
  ),
)

/** The rule of this id, name of the literature, class name or alias. */
export const ruleNamed = (written: string): Rule | undefined => byName.get(plainName(written))

/** Ids of up to three strategies that somebody may have meant by a name that is nobody's, nearest first. */
export const nearestIds = (written: string): readonly string[] => [
  ...new Set(
    nearestNames(plainName(written), [...byName.keys()]).flatMap((name) => byName.get(name)?.id ?? []),
  ),
]
