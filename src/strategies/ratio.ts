import { exp } from '../lib/index.ts'
import { held } from './past.ts'
import { MAJORITY, nothing, type Rule } from './rule.ts'

const STANDEN = 'T. Standen, Axelrod library'

/** Brings poolings to hold-backs, of both together, towards a ratio; pools first, and holds back while nobody else does. */
const ratio = (rule: Pick<Rule, 'id' | 'name' | 'aliases'>, wanted: number): Rule => ({
  ...rule,
  source: STANDEN,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns === 0) return 'C'
    if (past.theirsHeld === 0) return 'D'
    const backs = past.theirsHeld + past.mineHeld
    return (2 * past.turns - backs) / backs > wanted ? 'D' : 'C'
  },
})

/** Pools while hold-backs of the other are at most half of its choices, then not; on a tie it copies. BRICS-CCI & CBIC 2013. */
const veryBad: Rule = {
  id: 'very-bad',
  name: 'VeryBad',
  source: 'Iterated prisoner’s dilemma: an extended analysis, BRICS-CCI & CBIC 2013',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    const pools = past.turns - past.theirsHeld
    if (past.turns < 3 || pools > past.theirsHeld) return 'C'
    return pools < past.theirsHeld || held(past.theirs) ? 'D' : 'C'
  },
}

/** Keeps a trust that follows the other's choices slowly, and pools while it is above a threshold. */
const momentum: Rule<{ alpha: number; threshold: number; trust: number }> = {
  id: 'momentum',
  name: 'Momentum',
  source: 'D. W. Moon, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  parameters: {
    alpha: {
      default: 0.9914655399877477,
      min: 0,
      max: 1,
      meaning: 'share of its trust that each turn keeps',
    },
    threshold: { default: 0.9676595613724907, min: 0, max: 1, meaning: 'trust that it needs to pool' },
  },
  start: ({ alpha = 0, threshold = 0 }) => ({ alpha, threshold, trust: 1 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    memory.trust = memory.alpha * memory.trust + (1 - memory.alpha) * (held(past.theirs) ? 0 : 1)
    return memory.trust >= memory.threshold ? 'C' : 'D'
  },
}

const HALF_PI = 1.5707963267948966

/** Players that hold a share to a mark. */
export const ratios: readonly Rule[] = [
  ratio({ id: 'golden', name: 'Golden', aliases: ['phi', 'golden mean'] }, (1 + Math.sqrt(5)) / 2),
  ratio({ id: 'pi', name: 'Pi' }, 2 * HALF_PI),
  ratio({ id: 'e', name: 'e' }, exp(1)),
  veryBad,
  momentum,
]
