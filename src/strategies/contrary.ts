import { held, heldAmong } from './past.ts'
import { MAJORITY, nothing, type Rule } from './rule.ts'

/** Starts by holding back, then does the opposite of the other's last choice. Nachbar 1992 (reverse tit for tat). */
const bully: Rule = {
  id: 'bully',
  name: 'Bully',
  source: 'Nachbar 1992, Evolution in the finitely repeated prisoner’s dilemma',
  aliases: ['Reverse tit for tat'],
  memoryDepth: 1,
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (held(past.theirs) ? 'C' : 'D'),
}

/** As bully, but starts by pooling. Hilbe, Nowak & Traulsen 2013; psycho in Ashlock 2009. */
const antiTitForTat: Rule = {
  id: 'anti-tit-for-tat',
  name: 'Anti Tit For Tat',
  source: 'Hilbe, Nowak & Traulsen 2013, PLoS ONE 8; Ashlock 2009 (psycho)',
  aliases: ['Psycho'],
  memoryDepth: 1,
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.turns === 0 || held(past.theirs) ? 'C' : 'D'),
}

/** As bully, with a coin tossed for the first turn. PD 2017 (negation). */
const negation: Rule = {
  id: 'negation',
  name: 'Negation',
  source: 'prisoners-dilemma.com 2017',
  memoryDepth: 1,
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns === 0) return past.draw() < 0.5 ? 'C' : 'D'
    return held(past.theirs) ? 'C' : 'D'
  },
}

/** Changes its choice whenever the other holds back, pooling first. J. Müller, Axelrod library. */
const appeaser: Rule = {
  id: 'appeaser',
  name: 'Appeaser',
  source: 'J. Müller, Axelrod library',
  memoryDepth: 1,
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (held(past.theirs) === held(past.mine) ? 'C' : 'D'),
}

/** Pools, but after three turns tries holding back on whoever has not done so in ten. K. Langner, Axelrod library. */
const trickyCooperator: Rule = {
  id: 'tricky-cooperator',
  name: 'Tricky Cooperator',
  source: 'K. Langner, Axelrod library',
  memoryDepth: 10,
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.turns >= 3 && heldAmong(past.theirs, 10) === 0 ? 'D' : 'C'),
}

/** Holds back, but pools once with whoever pooled before and then held back three times running. K. Langner, Axelrod library. */
const trickyDefector: Rule = {
  id: 'tricky-defector',
  name: 'Tricky Defector',
  source: 'K. Langner, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (heldAmong(past.theirs, 3) === 3 && past.theirsHeld < past.turns ? 'C' : 'D'),
}

/** Tit for tat, but once it has held back five times running it goes on so. E. Arnold 2015. */
const resurrection: Rule = {
  id: 'resurrection',
  name: 'Resurrection',
  source: 'E. Arnold 2015, CoopSim',
  memoryDepth: 5,
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (held(past.theirs) || heldAmong(past.mine, 5) === 5 ? 'D' : 'C'),
}

/** Tit for tat that changes over after five equal choices of its own. E. Arnold 2015. */
const doubleResurrection: Rule = {
  id: 'double-resurrection',
  name: 'DoubleResurrection',
  source: 'E. Arnold 2015, CoopSim',
  memoryDepth: 5,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    const own = heldAmong(past.mine, 5)
    if (past.turns >= 5 && own === 0) return 'D'
    if (own === 5) return 'C'
    return held(past.theirs) ? 'D' : 'C'
  },
}

/** Players that turn against what they see, or against themselves. */
export const contraries: readonly Rule[] = [
  bully,
  antiTitForTat,
  negation,
  appeaser,
  trickyCooperator,
  trickyDefector,
  resurrection,
  doubleResurrection,
]
