import { held, type Past, pointsAfter } from './past.ts'
import { MAJORITY, type Rule, setting } from './rule.ts'

const HAUERT = 'Hauert & Stenull 2002, Simple adaptive strategy wins the prisoner’s dilemma'

type Steps = { readonly cd: number; readonly dc: number; readonly dd: number }

/** A state that each outcome moves; it pools, up to one slip in a hundred, while the state is from −1 to below 1. */
const adaptor = (rule: Pick<Rule, 'id' | 'name'>, { cd, dc, dd }: Steps): Rule<{ state: number }> => ({
  ...rule,
  source: HAUERT,
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: () => ({ state: 0 }),
  next(memory, past) {
    if (past.turns > 0) {
      if (held(past.mine)) memory.state += held(past.theirs) ? dd : dc
      else if (held(past.theirs)) memory.state += cd
    }
    const pools = memory.state >= -1 && memory.state < 1
    return past.draw() < (pools ? 0.99 : 0.01) ? 'C' : 'D'
  },
})

/**
 * Does the more often what brought more than it aspires to, which is a third of the highest payoff. Bush–Mosteller
 * learning: Izquierdo & Izquierdo 2008.
 */
const bushMosteller: Rule<{ pooling: number; holding: number; rate: number; divider: number }> = {
  id: 'bush-mosteller',
  name: 'Bush Mosteller',
  source: 'Izquierdo & Izquierdo 2008, Dynamics of the Bush–Mosteller learning algorithm in 2 × 2 games',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  parameters: {
    pooling: { default: 0.5, min: 0.001, max: 1, meaning: 'how ready it is to pool at first' },
    holding: { default: 0.5, min: 0.001, max: 1, meaning: 'how ready it is to hold back at first' },
    divider: { default: 3, min: 1.1, max: 1000, meaning: 'highest payoff ÷ what it aspires to' },
    rate: { default: 0.5, min: 0, max: 1, meaning: 'how fast it learns' },
  },
  start: (settings) => ({
    pooling: setting(settings, 'pooling'),
    holding: setting(settings, 'holding'),
    rate: setting(settings, 'rate'),
    divider: setting(settings, 'divider'),
  }),
  next(memory, past) {
    if (past.turns > 0) {
      const step = memory.rate * stimulusOf(past, memory.divider)
      const moved = (chance: number): number => chance + step * (step < 0 ? chance : 1 - chance)
      if (held(past.mine)) memory.holding = moved(memory.holding)
      else memory.pooling = moved(memory.pooling)
    }
    return past.draw() < memory.pooling / (memory.pooling + memory.holding) ? 'C' : 'D'
  },
}

/** What the last turn brought beyond the aspiration, as a share of the most it could have been; not below −1. */
function stimulusOf(past: Past, divider: number): number {
  const { R, S, T, P } = past.payoffs
  const most = Math.max(R, S, T, P)
  const aspired = Math.abs(most / divider)
  return Math.max(-1, (pointsAfter(past) - aspired) / Math.abs(most - aspired))
}

/** Looks at nothing but its own mean payoff, against those of all pooling and all holding back. BRICS-CCI & CBIC 2013. */
const stalker: Rule<{ points: number }> = {
  id: 'stalker',
  name: 'Stalker',
  source:
    'Iterated prisoner’s dilemma: an extended analysis, BRICS-CCI & CBIC 2013; its last hold-back needs a known length',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: () => ({ points: 0 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    memory.points += pointsAfter(past)
    const mean = memory.points / past.turns
    const { R, P } = past.payoffs
    if (mean > R) return 'D'
    if ((mean > (R + P) / 2 && mean < R) || mean > 2) return 'C'
    if (mean > 1 && mean < 2) return 'D'
    return past.draw() < 0.5 ? 'C' : 'D'
  },
}

/** Tit for tat; but once its own hold-back was met with pooling, a coin decides whether it holds back for good. */
const michaelos: Rule<{ done: boolean }> = {
  id: 'michaelos',
  name: 'Michaelos',
  source: 'LessWrong prisoner’s dilemma tournament 2011; its hold-back in the last turn needs a known length',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: () => ({ done: false }),
  next(memory, past) {
    if (memory.done) return 'D'
    if (!held(past.mine) || held(past.theirs)) return held(past.theirs) ? 'D' : 'C'
    memory.done = past.draw() >= 0.5
    return memory.done ? 'D' : 'C'
  },
}

/** Players whose chances or standards move with what they get. */
export const learners: readonly Rule[] = [
  adaptor({ id: 'adaptor-brief', name: 'AdaptorBrief' }, { cd: -1.001505, dc: 0.992107, dd: -0.638734 }),
  adaptor({ id: 'adaptor-long', name: 'AdaptorLong' }, { cd: 1.888159, dc: 1.858883, dd: -0.995703 }),
  bushMosteller,
  stalker,
  michaelos,
]
