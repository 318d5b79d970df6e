import { held, heldAmong } from './past.ts'
import { MAJORITY, nothing, type Rule, setting } from './rule.ts'

/** Holds back while the other has done so in more than a tenth of the turns. T. Campbell, Axelrod library. */
const forgiver: Rule = {
  id: 'forgiver',
  name: 'Forgiver',
  source: 'T. Campbell, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.theirsHeld > past.turns / 10 ? 'D' : 'C'),
}

/** Pools ten times; then by the last ten turns: 30 % more pooling pools, 30 % more holding back holds back, else tit for tat. BRICS-CCI & CBIC 2013. */
const shortMem: Rule = {
  id: 'short-mem',
  name: 'ShortMem',
  source: 'Iterated prisoner’s dilemma: an extended analysis, BRICS-CCI & CBIC 2013',
  memoryDepth: 10,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns <= 10) return 'C'
    const backs = heldAmong(past.theirs, 10)
    if (10 - backs - backs >= 3) return 'C'
    if (backs - (10 - backs) >= 3) return 'D'
    return held(past.theirs) ? 'D' : 'C'
  },
}

/** Holds back after a hold-back if the other pooled at most twice as often as it held back. Prison 1998. */
const doubler: Rule = {
  id: 'doubler',
  name: 'Doubler',
  source: 'Delahaye & Mathieu 1998, Prison',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (held(past.theirs) && past.turns - past.theirsHeld <= past.theirsHeld * 2 ? 'D' : 'C'),
}

/** Pools with the other's share of pooling so far; the first turn is a toss (or, if nice, pooled). */
const averageCopier = (rule: Pick<Rule, 'id' | 'name' | 'source'>, first: number): Rule => ({
  ...rule,
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns === 0) return first === 1 || past.draw() < first ? 'C' : 'D'
    return past.draw() * past.turns < past.turns - past.theirsHeld ? 'C' : 'D'
  },
})

const copiers: readonly Rule[] = [
  averageCopier({ id: 'average-copier', name: 'Average Copier', source: 'G. Palmer, Axelrod library' }, 0.5),
  averageCopier(
    { id: 'nice-average-copier', name: 'Nice Average Copier', source: 'O. Campbell, Axelrod library' },
    1,
  ),
]

/** After a hold-back k turns ago holds back with chance 1/k. K. Langner, Axelrod library. */
const inverse: Rule<{ since: number }> = {
  id: 'inverse',
  name: 'Inverse',
  source: 'K. Langner, Axelrod library',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: () => ({ since: 0 }),
  next(memory, past) {
    if (past.theirsHeld === 0) return 'C'
    memory.since = held(past.theirs) ? 1 : memory.since + 1
    return memory.since === 1 || past.draw() * memory.since < 1 ? 'D' : 'C'
  },
}

/** Gets gloomy as hold-backs mount, and glad again as pooling does: it turns at 10 and −10. J. Campbell, Axelrod library. */
const grumpy: Rule<{ glad: boolean; nice: number; grumpy: number }> = {
  id: 'grumpy',
  name: 'Grumpy',
  source: 'J. Campbell, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  parameters: {
    grumpy: {
      default: 10,
      min: -1000,
      max: 1000,
      whole: true,
      meaning: 'surplus of hold-backs that turns it',
    },
    nice: {
      default: -10,
      min: -1000,
      max: 1000,
      whole: true,
      meaning: 'surplus of hold-backs that turns it back',
    },
  },
  start: (settings) => ({ glad: true, nice: setting(settings, 'nice'), grumpy: setting(settings, 'grumpy') }),
  next(memory, past) {
    const surplus = past.theirsHeld - (past.turns - past.theirsHeld)
    if (memory.glad && surplus > memory.grumpy) memory.glad = false
    else if (!memory.glad && surplus < memory.nice) memory.glad = true
    return memory.glad ? 'C' : 'D'
  },
}

/** Players that weigh how often the other pooled. */
export const counters: readonly Rule[] = [forgiver, shortMem, doubler, ...copiers, inverse, grumpy]
