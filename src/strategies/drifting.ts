import { held } from './past.ts'
import { MAJORITY, nothing, type Rule } from './rule.ts'

const PRISON = 'Delahaye & Mathieu 1998, Prison'

/** Holds back with a chance that falls by a thousandth each turn, from nearly certain. Prison 1998. */
const betterAndBetter: Rule = {
  id: 'better-and-better',
  name: 'Better and Better',
  source: PRISON,
  memoryDepth: 0,
  stochastic: true,
  start: nothing,
  next: (_, past) => (past.draw() * 1000 < past.turns + 1 ? 'C' : 'D'),
}

/** Holds back with a chance that grows by a thousandth each turn, from nothing. Prison 1998. */
const worseAndWorse: Rule = {
  id: 'worse-and-worse',
  name: 'Worse and Worse',
  source: PRISON,
  memoryDepth: 0,
  stochastic: true,
  start: nothing,
  next: (_, past) => (past.draw() < 1 - (past.turns + 1) / 1000 ? 'C' : 'D'),
}

/** Tit for tat for twenty turns, then pools with chance 20 / number of the turn. Prison 1998. */
const worseAndWorse2: Rule = {
  id: 'worse-and-worse-2',
  name: 'Worse and Worse 2',
  source: PRISON,
  memoryDepth: 1,
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns < 20) return held(past.theirs) ? 'D' : 'C'
    return past.draw() * (past.turns + 1) < 20 ? 'C' : 'D'
  },
}

/** Pools first, then holds back with the other's share of hold-backs so far. Prison 1998. */
const worseAndWorse3: Rule = {
  id: 'worse-and-worse-3',
  name: 'Worse and Worse 3',
  source: PRISON,
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.theirsHeld === 0) return 'C'
    return past.draw() < 1 - past.theirsHeld / past.turns ? 'C' : 'D'
  },
}

/** SelfSteem's turns in tens, after the sine of 2πn/10: chance, like with like, holds back, pools. */
const MOODS = 'RTDDTRTCCT'

/** Goes through moods every ten turns, from inflated to crushed: holds back, answers, tosses a coin, pools. */
const selfSteem: Rule = {
  id: 'self-steem',
  name: 'SelfSteem',
  source: 'Iterated prisoner’s dilemma: an extended analysis, BRICS-CCI & CBIC 2013',
  memoryDepth: 1,
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    const mood = MOODS[past.turns % 10]
    if (mood === 'R') return past.draw() < 0.5 ? 'C' : 'D'
    if (mood === 'T') return held(past.theirs) ? 'D' : 'C'
    return mood === 'D' ? 'D' : 'C'
  },
}

/** Players that change as time goes by. */
export const drifters: readonly Rule[] = [
  betterAndBetter,
  worseAndWorse,
  worseAndWorse2,
  worseAndWorse3,
  selfSteem,
]
