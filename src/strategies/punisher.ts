import { held } from './past.ts'
import { MAJORITY, nothing, type Rule } from './rule.ts'

type Punishing = { length: number; served: number; grudge: boolean }

/** Answers a hold-back with a run whose length follows a share of all turns. */
function punishing(
  rule: Pick<Rule, 'id' | 'name'>,
  lengthFor: (past: { turns: number; theirsHeld: number }) => number,
): Rule<Punishing> {
  return {
    ...rule,
    source: 'G. Palmer, Axelrod library',
    memoryDepth: 'infinite',
    theta: MAJORITY,
    start: () => ({ length: 1, served: 1, grudge: false }),
    next(memory, past) {
      if (memory.served >= memory.length) {
        memory.served = 0
        memory.grudge = false
      }
      if (memory.grudge) {
        memory.served++
        return 'D'
      }
      if (!held(past.theirs)) return 'C'
      memory.length = lengthFor(past)
      memory.grudge = true
      return 'D'
    },
  }
}

/** Holds back the longer, the larger the other's share of hold-backs: up to 20 turns more. G. Palmer, Axelrod library. */
const punisher = punishing({ id: 'punisher', name: 'Punisher' }, ({ turns, theirsHeld }) =>
  Math.floor((theirsHeld * 20) / turns),
)

/** Holds back the longer, the larger the other's share of pooling. G. Palmer, Axelrod library. */
const inversePunisher = punishing(
  { id: 'inverse-punisher', name: 'Inverse Punisher' },
  ({ turns, theirsHeld }) => Math.max(1, Math.floor(((turns - theirsHeld) * 20) / turns)),
)

/** Pools ten times, then holds back while the other's share of hold-backs is above a fifth. E. Arnold 2015. */
const levelPunisher: Rule = {
  id: 'level-punisher',
  name: 'Level Punisher',
  source: 'E. Arnold 2015, CoopSim',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.turns >= 10 && past.theirsHeld / past.turns > 0.2 ? 'D' : 'C'),
}

/**
 * Up to turn 100 holds back while the other's share of hold-backs is above a twentieth, then pools. E. Arnold 2015;
 * the looser limits of its description (a fifth up to turn 10, a tenth up to 50) are never the ones that decide.
 */
const trickyLevelPunisher: Rule = {
  id: 'tricky-level-punisher',
  name: 'Tricky Level Punisher',
  source: 'E. Arnold 2015, CoopSim',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns === 0 || past.turns >= 100) return 'C'
    return past.theirsHeld / past.turns > 0.05 ? 'D' : 'C'
  },
}

/** Players whose answer grows with the share of hold-backs. */
export const punishers: readonly Rule[] = [punisher, inversePunisher, levelPunisher, trickyLevelPunisher]
