import { held, heldAmong, type Past } from './past.ts'
import { ALL, MAJORITY, nothing, type Rule, setting } from './rule.ts'

const AXELROD_1980 = 'in Axelrod 1980, Effective choice in the prisoner’s dilemma'

/** Pools ten times, then plays grudger on the whole history. Davis's entry, in Axelrod 1980. */
const davis: Rule<{ rounds: number }> = {
  id: 'davis',
  name: 'First by Davis',
  source: `Davis, ${AXELROD_1980}`,
  memoryDepth: 'infinite',
  theta: ALL,
  parameters: { rounds: { default: 10, min: 0, max: 1000, whole: true, meaning: 'turns it pools first' } },
  start: (settings) => ({ rounds: setting(settings, 'rounds') }),
  next: (memory, past) => (past.turns >= memory.rounds && past.theirsHeld > 0 ? 'D' : 'C'),
}

/** Tit for tat whose answer to pooling fades from certain to ½ over 200 turns. Feld's entry, in Axelrod 1980. */
const feld: Rule = {
  id: 'feld',
  name: 'First by Feld',
  source: `Feld, ${AXELROD_1980}`,
  memoryDepth: 1,
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns === 0) return 'C'
    if (held(past.theirs)) return 'D'
    return past.draw() < Math.max(0.5, 1 - past.turns / 400) ? 'C' : 'D'
  },
}

/** Pools with a chance drawn anew each turn between 0.3 and 0.7. The entry without a name, in Axelrod 1980. */
const anonymous: Rule = {
  id: 'anonymous',
  name: 'First by Anonymous',
  source: `name withheld, ${AXELROD_1980}`,
  aliases: ['Unnamed Strategy'],
  memoryDepth: 0,
  stochastic: true,
  start: nothing,
  next: (_, past) => (past.draw() < 0.3 + 0.4 * past.draw() ? 'C' : 'D'),
}

/** Pools eleven times, then a tenth less often than the other did in the last ten turns. Tullock's entry, in Axelrod 1980. */
const tullock: Rule = {
  id: 'tullock',
  name: 'First by Tullock',
  source: `Tullock, ${AXELROD_1980}`,
  memoryDepth: 10,
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns < 11) return 'C'
    return past.draw() < (9 - heldAmong(past.theirs, 10)) / 10 ? 'C' : 'D'
  },
}

/** Answers the k-th departure from pooling with k hold-backs, deaf meanwhile. Shubik's entry, in Axelrod 1980. */
const shubik: Rule<{ length: number; left: number }> = {
  id: 'shubik',
  name: 'First by Shubik',
  source: `Shubik, ${AXELROD_1980}`,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ length: 0, left: 0 }),
  next(memory, past) {
    if (memory.left > 0) {
      memory.left--
      return 'D'
    }
    if (!held(past.theirs) || held(past.mine)) return 'C'
    memory.length++
    memory.left = memory.length - 1
    return 'D'
  },
}

const NYDEGGER_HOLDS = new Set([1, 6, 7, 17, 22, 23, 26, 29, 30, 31, 33, 38, 39, 45, 49, 54, 55, 58, 61])

/** Tit for tat thrice, then a table over the last three outcomes, the newest weighing most. Nydegger's entry, in Axelrod 1980. */
const nydegger: Rule = {
  id: 'nydegger',
  name: 'First by Nydegger',
  source: `Nydegger, ${AXELROD_1980}`,
  memoryDepth: 3,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns === 2 && held(past.theirs, 2) && !held(past.theirs, 1)) return 'D'
    if (past.turns < 3) return held(past.theirs) ? 'D' : 'C'
    const at = (ago: number) => (held(past.theirs, ago) ? 2 : 0) + (held(past.mine, ago) ? 1 : 0)
    return NYDEGGER_HOLDS.has(16 * at(1) + 4 * at(2) + at(3)) ? 'D' : 'C'
  },
}

type Answers = { afterPooling: number; afterHolding: number }

/**
 * Guesses how likely the other pools after each of its own choices and does what pays more in the long run; holds
 * back twice first. Downing's entry, in Axelrod 1980, after Downing 1975.
 */
const downing: Rule<Answers> = {
  id: 'downing',
  name: 'First by Downing',
  source: `Downing, ${AXELROD_1980}`,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ afterPooling: 0, afterHolding: 0 }),
  next(memory, past) {
    if (past.turns === 0) return 'D'
    if (!held(past.theirs)) {
      // The other's first choice counts as an answer to a pooling before the game.
      if (held(past.mine, 2)) memory.afterHolding++
      else memory.afterPooling++
    }
    if (past.turns === 1) return 'D'
    const alpha = memory.afterPooling / (past.turns - past.mineHeld + 1)
    const beta = memory.afterHolding / Math.max(past.mineHeld, 2)
    const { R, S, T, P } = past.payoffs
    const pooling = alpha * R + (1 - alpha) * S
    const holding = beta * T + (1 - beta) * P
    if (pooling === holding) return held(past.mine) ? 'C' : 'D'
    return pooling > holding ? 'C' : 'D'
  },
}

/** 95 % point of χ² with one degree of freedom. */
const CHI_SQUARED_95 = 3.841458820694124

/** Could the other's choices so far be tosses of a coin? A chi-squared test at 5 %. */
export function isRandom({ turns, theirsHeld }: Past): boolean {
  const surplus = turns - 2 * theirsHeld
  return (surplus * surplus) / turns <= CHI_SQUARED_95
}

/** Pools four times, then tit for tat; every 15 turns it tests whether the other tosses coins, and then holds back. */
const steinAndRapoport: Rule<{ random: boolean }> = {
  id: 'stein-and-rapoport',
  name: 'First by Stein and Rapoport',
  source: `Stein & Rapoport, ${AXELROD_1980}; its last two hold-backs need a known length`,
  aliases: ['SteinAndRapoport'],
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ random: false }),
  next(memory, past) {
    if (past.turns < 4) return 'C'
    if ((past.turns + 1) % 15 === 0) memory.random = isRandom(past)
    return memory.random || held(past.theirs) ? 'D' : 'C'
  },
}

/** After a hold-back, holds back with the other's share of hold-backs so far. Eatherley's entry, in Axelrod 1980b. */
const eatherley: Rule = {
  id: 'eatherley',
  name: 'Second by Eatherley',
  source: 'Eatherley, in Axelrod 1980, More effective choice in the prisoner’s dilemma',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (held(past.theirs) && past.draw() * past.turns < past.theirsHeld ? 'D' : 'C'),
}

/**
 * Pools ten times, tit for tat to turn 25; then answers a hold-back only if the other pools below 60 % and a draw agrees.
 * Exactly 60 % counts as below, as in the Axelrod library, whose moves we match; the entry's own words leave it out.
 */
const champion: Rule = {
  id: 'champion',
  name: 'Second by Champion',
  source: 'Champion, in Axelrod 1980, More effective choice in the prisoner’s dilemma',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: nothing,
  next(_, past) {
    if (past.turns < 10 || !held(past.theirs)) return 'C'
    if (past.turns < 25) return 'D'
    const share = past.theirsHeld / past.turns
    return share >= 0.4 && past.draw() < share ? 'D' : 'C'
  },
}

/** Entries of Axelrod’s first tournament that have no other family. */
export const firstEntries: readonly Rule[] = [
  davis,
  feld,
  anonymous,
  tullock,
  shubik,
  nydegger,
  downing,
  steinAndRapoport,
]

/** Two of the second, as Axelrod describes them. */
export const describedEntries: readonly Rule[] = [eatherley, champion]
