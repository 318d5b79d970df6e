import { held, heldAmong } from './past.ts'
import { ALL, nothing, type Rule, setting } from './rule.ts'

/** Starts by pooling, then does what the other did last. Rapoport, in Axelrod 1980, J. Conflict Resolution 24. */
const titForTat: Rule = {
  id: 'tit-for-tat',
  name: 'Tit For Tat',
  source: 'Rapoport, in Axelrod 1980, Effective choice in the prisoner’s dilemma',
  aliases: ['TFT'],
  memoryDepth: 1,
  theta: ALL,
  start: nothing,
  next: (_, past) => (held(past.theirs) ? 'D' : 'C'),
}

/** Tit for tat that starts by holding back: mistrust in Beaufils, Delahaye & Mathieu 1997. */
const suspiciousTitForTat: Rule = {
  id: 'suspicious-tit-for-tat',
  name: 'Suspicious Tit For Tat',
  source: 'Beaufils, Delahaye & Mathieu 1997 (mistrust); Hilbe, Nowak & Traulsen 2013',
  aliases: ['STFT', 'Mistrust'],
  memoryDepth: 1,
  theta: ALL,
  start: nothing,
  next: (_, past) => (past.turns === 0 || held(past.theirs) ? 'D' : 'C'),
}

/** Holds back only after the other held back twice in a row. Axelrod 1984; John Maynard Smith's entry of 1980. */
const titFor2Tats: Rule = {
  id: 'tit-for-2-tats',
  name: 'Tit For 2 Tats',
  source: 'Axelrod 1984, The Evolution of Cooperation',
  aliases: ['TF2T', 'TFTT', 'Tit for two tats'],
  memoryDepth: 2,
  theta: ALL,
  start: nothing,
  next: (_, past) => (held(past.theirs, 1) && held(past.theirs, 2) ? 'D' : 'C'),
}

/** Answers each hold-back with two. Axelrod 1984. */
const twoTitsForTat: Rule = {
  id: 'two-tits-for-tat',
  name: 'Two Tits For Tat',
  source: 'Axelrod 1984, The Evolution of Cooperation',
  aliases: ['2TFT', 'TTFT'],
  memoryDepth: 2,
  theta: ALL,
  start: nothing,
  next: (_, past) => (heldAmong(past.theirs, 2) > 0 ? 'D' : 'C'),
}

/** Holds back if the other did in any of the last three turns. Prison 1998; Li, Hingston & Kendall 2011. */
const hardTitForTat: Rule = {
  id: 'hard-tit-for-tat',
  name: 'Hard Tit For Tat',
  source: 'Delahaye & Mathieu 1998, Prison',
  aliases: ['HTFT'],
  memoryDepth: 3,
  theta: ALL,
  start: nothing,
  next: (_, past) => (heldAmong(past.theirs, 3) > 0 ? 'D' : 'C'),
}

/** Holds back if the other did twice running within the last three turns. Stewart & Plotkin 2012. */
const hardTitFor2Tats: Rule = {
  id: 'hard-tit-for-2-tats',
  name: 'Hard Tit For 2 Tats',
  source: 'Stewart & Plotkin 2012, PNAS 109',
  aliases: ['HTF2T', 'Hard tit for two tats'],
  memoryDepth: 3,
  theta: ALL,
  start: nothing,
  next: (_, past) => ((past.theirs & (past.theirs >>> 1) & 0b11) !== 0 ? 'D' : 'C'),
}

/** Copies what the other did twice running, else stays as it was; pools twice first. Prison 1998 (slow_tft). */
const slowTitForTwoTats2: Rule = {
  id: 'slow-tit-for-two-tats-2',
  name: 'Slow Tit For Two Tats 2',
  source: 'Delahaye & Mathieu 1998, Prison (slow_tft)',
  aliases: ['SlowTitForTat'],
  memoryDepth: 2,
  theta: ALL,
  start: nothing,
  next(_, past) {
    if (past.turns < 2) return 'C'
    const steady = held(past.theirs, 1) === held(past.theirs, 2)
    return held(steady ? past.theirs : past.mine) ? 'D' : 'C'
  },
}

/** Holds back n times once the other held back m times running; begins again whenever it does. Original of the Axelrod library. */
const nTitsForMTats: Rule<{ n: number; m: number; left: number }> = {
  id: 'n-tits-for-m-tats',
  name: 'N Tit(s) For M Tat(s)',
  source: 'M. Harper, Axelrod library; generalises Axelrod 1984',
  memoryDepth: 4,
  theta: ALL,
  parameters: {
    n: { default: 3, min: 0, max: 1000, whole: true, meaning: 'how often it holds back in answer' },
    m: { default: 2, min: 0, max: 30, whole: true, meaning: 'hold-backs in a row that it waits for' },
  },
  start: (settings) => ({ n: setting(settings, 'n'), m: setting(settings, 'm'), left: 0 }),
  next(memory, past) {
    if (memory.m === 0 || heldAmong(past.theirs, memory.m) === memory.m) memory.left = memory.n
    if (memory.left === 0) return 'C'
    memory.left--
    return 'D'
  },
}

/** Tit for tat and its forms that read only the last turns. */
export const titForTats: readonly Rule[] = [
  titForTat,
  suspiciousTitForTat,
  titFor2Tats,
  twoTitsForTat,
  hardTitForTat,
  hardTitFor2Tats,
  slowTitForTwoTats2,
  nTitsForMTats,
]
