import { held, heldAmong } from './past.ts'
import { ALL, nothing, type Rule, setting } from './rule.ts'

/**
 * Tit for tat against noise: breaks alternating echoes by pooling twice, and gives up on partners that seem random.
 * Slany & Kienreich 2007, with thresholds 3 (deadlock) and 8 (randomness).
 */
const omegaTitForTat: Rule<{ deadlock: number; randomness: number }> = {
  id: 'omega-tit-for-tat',
  name: 'Omega Tit For Tat',
  source: 'Slany & Kienreich 2007, in The Iterated Prisoners’ Dilemma: 20 Years On',
  aliases: ['OmegaTFT'],
  memoryDepth: 'infinite',
  theta: ALL,
  start: () => ({ deadlock: 0, randomness: 0 }),
  next(memory, past) {
    if (past.turns < 2) return held(past.theirs) ? 'D' : 'C'
    if (memory.deadlock >= 3) {
      memory.deadlock = memory.deadlock === 3 ? 4 : 0
      return 'C'
    }
    const last = held(past.theirs, 1)
    const changed = last !== held(past.theirs, 2)
    if (!changed && !last) memory.randomness--
    if (changed) memory.randomness++
    if (held(past.mine) !== last) memory.randomness++
    if (memory.randomness >= 8) return 'D'
    memory.deadlock = changed ? memory.deadlock + 1 : 0
    return last ? 'D' : 'C'
  },
}

/**
 * Tit for tat that makes good its own slips: if noise turned its pooling into a hold-back, it takes the answer
 * without answering back until it has pooled again. Wu & Axelrod 1995, J. Conflict Resolution 39.
 */
const contriteTitForTat: Rule<{ contrite: boolean; meantToHold: boolean }> = {
  id: 'contrite-tit-for-tat',
  name: 'Contrite Tit For Tat',
  source: 'Wu & Axelrod 1995, How to cope with noise',
  aliases: ['CTFT'],
  memoryDepth: 'infinite',
  theta: ALL,
  start: () => ({ contrite: false, meantToHold: false }),
  next(memory, past) {
    const slipped = past.turns > 0 && held(past.mine) && !memory.meantToHold
    memory.meantToHold = false
    if (memory.contrite && !held(past.mine)) {
      memory.contrite = false
      return 'C'
    }
    if (slipped && !held(past.theirs)) memory.contrite = true
    memory.meantToHold = held(past.theirs)
    return memory.meantToHold ? 'D' : 'C'
  },
}

/** Keeps a running picture of the other between 0 and 1 and pools while it is at least ½. Tzafestas 2000. */
const adaptiveTitForTat: Rule<{ rate: number; world: number }> = {
  id: 'adaptive-tit-for-tat',
  name: 'Adaptive Tit For Tat',
  source: 'Tzafestas 2000, Toward adaptive cooperative behavior',
  aliases: ['ATFT'],
  memoryDepth: 'infinite',
  theta: ALL,
  parameters: {
    rate: { default: 0.5, min: 0, max: 1, meaning: 'how fast the picture follows the last turn' },
  },
  start: (settings) => ({ rate: setting(settings, 'rate'), world: 0.5 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    memory.world += memory.rate * ((held(past.theirs) ? 0 : 1) - memory.world)
    return memory.world >= 0.5 ? 'C' : 'D'
  },
}

/** Tit for tat until the other holds back twice running, then holds back for good. Prison 1998. */
const spitefulTitForTat: Rule<{ done: boolean }> = {
  id: 'spiteful-tit-for-tat',
  name: 'Spiteful Tit For Tat',
  source: 'Delahaye & Mathieu 1998, Prison (tft_spiteful)',
  aliases: ['tft_spiteful'],
  memoryDepth: 'infinite',
  theta: ALL,
  start: () => ({ done: false }),
  next(memory, past) {
    if (heldAmong(past.theirs, 2) === 2) memory.done = true
    return memory.done || held(past.theirs) ? 'D' : 'C'
  },
}

/** Tit for tat once the other held back in more than a tenth of the turns; pools otherwise. T. Campbell, Axelrod library. */
const forgivingTitForTat: Rule = {
  id: 'forgiving-tit-for-tat',
  name: 'Forgiving Tit For Tat',
  source: 'T. Campbell, Axelrod library',
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next: (_, past) => (held(past.theirs) && past.theirsHeld > past.turns / 10 ? 'D' : 'C'),
}

/** Pools twice, then holds back until it meets an answer; makes good once, then tit for tat. K. Langner, Axelrod library. */
const sneakyTitForTat: Rule = {
  id: 'sneaky-tit-for-tat',
  name: 'Sneaky Tit For Tat',
  source: 'K. Langner, Axelrod library',
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next(_, past) {
    if (past.turns < 2) return 'C'
    if (past.theirsHeld === 0) return 'D'
    return held(past.theirs) && !held(past.mine, 2) ? 'D' : 'C'
  },
}

/** Tit for tat until the other has held back five times, then holds back for good. LessWrong tournament 2011. */
const eugineNier: Rule = {
  id: 'eugine-nier',
  name: 'Eugine Nier',
  source: 'LessWrong prisoner’s dilemma tournament 2011; its hold-back in the last turn needs a known length',
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next: (_, past) => (past.theirsHeld >= 5 || held(past.theirs) ? 'D' : 'C'),
}

/** Copies the other and tosses a coin by turns, after pooling first. Z. Taylor, Axelrod library. */
const randomTitForTat: Rule<{ p: number }> = {
  id: 'random-tit-for-tat',
  name: 'Random Tit for Tat',
  source: 'Z. M. Taylor, Axelrod library',
  memoryDepth: 1,
  stochastic: true,
  theta: ALL,
  parameters: { p: { default: 0.5, min: 0, max: 1, meaning: 'chance of pooling in the turns of chance' } },
  start: (settings) => ({ p: setting(settings, 'p') }),
  next(memory, past) {
    if (past.turns === 0 || past.turns % 2 === 1) return held(past.theirs) ? 'D' : 'C'
    return past.draw() < memory.p ? 'C' : 'D'
  },
}

/** After a hold-back in the last two turns, pools with the other's share of pooling so far. G. Garrett-Grossman, Axelrod library. */
const dynamicTwoTitsForTat: Rule = {
  id: 'dynamic-two-tits-for-tat',
  name: 'Dynamic Two Tits For Tat',
  source: 'G. Garrett-Grossman, Axelrod library',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: ALL,
  start: nothing,
  next(_, past) {
    if (heldAmong(past.theirs, 2) === 0) return 'C'
    return past.draw() * past.turns < past.turns - past.theirsHeld ? 'C' : 'D'
  },
}

/** Forms of tit for tat that remember more. */
export const titForTatVariants: readonly Rule[] = [
  omegaTitForTat,
  contriteTitForTat,
  adaptiveTitForTat,
  spitefulTitForTat,
  forgivingTitForTat,
  sneakyTitForTat,
  eugineNier,
  randomTitForTat,
  dynamicTwoTitsForTat,
]
