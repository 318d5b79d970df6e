import { held, type Past } from './past.ts'
import { MAJORITY, type Rule, setting } from './rule.ts'
import type { Because, Payoffs, Settings } from './strategy.ts'

/** Chances of pooling after own|other = CC, CD, DC, DD (Nowak & Sigmund's order). */
export type FourVector = readonly [cc: number, cd: number, dc: number, dd: number]

type Chances = { first: number; cc: number; cd: number; dc: number; dd: number }

type MemoryOne = Pick<Rule, 'id' | 'name' | 'source' | 'parameters' | 'aliases' | 'because'> & {
  /** Chance of pooling in the first round: 1 unless said. */
  readonly first?: number
  /** False where all chances are 0 or 1. */
  readonly stochastic?: boolean
  readonly vector: (settings: Settings, payoffs: Payoffs) => FourVector
}

const asChance = (value: number): number => Math.min(1, Math.max(0, value))

/** A rule that knows only the last turn: five chances of pooling (Nowak & Sigmund 1993). Chances of 0 and 1 draw nothing. */
export function memoryOne({ first = 1, stochastic = true, vector, ...rule }: MemoryOne): Rule<Chances> {
  return {
    memoryDepth: 1,
    theta: MAJORITY,
    stochastic,
    ...rule,
    start(settings, payoffs) {
      const [cc, cd, dc, dd] = vector(settings, payoffs)
      return { first, cc: asChance(cc), cd: asChance(cd), dc: asChance(dc), dd: asChance(dd) }
    },
    next(memory, past) {
      const chance = chanceAfter(memory, past)
      return chance >= 1 || (chance > 0 && past.draw() < chance) ? 'C' : 'D'
    },
  }
}

/** The chance of pooling that applies after this past. */
function chanceAfter(memory: Chances, past: Past): number {
  if (past.turns === 0) return memory.first
  if (held(past.mine)) return held(past.theirs) ? memory.dd : memory.dc
  return held(past.theirs) ? memory.cd : memory.cc
}

const stayedOrShifted = (_: unknown, past: Past): Because =>
  past.turns === 0 ? 'opening' : held(past.theirs) ? 'shifted' : 'stayed'

/** Repeats its choice if the other pooled, else changes it. Nowak & Sigmund 1993, Nature 364; Pavlov of Kraines & Kraines 1989. */
const winStayLoseShift = memoryOne({
  id: 'win-stay-lose-shift',
  name: 'Win-Stay Lose-Shift',
  source: 'Nowak & Sigmund 1993, Nature 364; Kraines & Kraines 1989 (Pavlov)',
  aliases: ['Pavlov', 'WSLS'],
  stochastic: false,
  vector: () => [1, 0, 0, 1],
  because: stayedOrShifted,
})

/** Changes its choice if the other pooled, else repeats it; holds back first. Li, Hingston & Kendall 2011. */
const winShiftLoseStay = memoryOne({
  id: 'win-shift-lose-stay',
  name: 'Win-Shift Lose-Stay',
  source: 'Li, Hingston & Kendall 2011 (reverse Pavlov)',
  aliases: ['Reverse Pavlov'],
  first: 0,
  stochastic: false,
  vector: () => [0, 1, 1, 0],
})

/** Win-stay lose-shift with a tremble ε. M. Harper, Axelrod library. */
const stochasticWinStayLoseShift = memoryOne({
  id: 'stochastic-win-stay-lose-shift',
  name: 'Stochastic Win-Stay Lose-Shift',
  source: 'M. Harper, Axelrod library; after Nowak & Sigmund 1993',
  aliases: ['StochasticWSLS'],
  parameters: { epsilon: { default: 0.05, min: 0, max: 1, meaning: 'chance of the other choice' } },
  vector(settings) {
    const epsilon = setting(settings, 'epsilon')
    return [1 - epsilon, epsilon, epsilon, 1 - epsilon]
  },
  because: stayedOrShifted,
})

/** Tit for tat that lets a hold-back pass with chance p = min(1 − (T−R)/(R−S), (R−P)/(T−P)). Nowak & Sigmund 1992, Nature 355. */
const generousTitForTat = memoryOne({
  id: 'generous-tit-for-tat',
  name: 'Generous Tit For Tat',
  source: 'Nowak & Sigmund 1992, Tit for tat in heterogeneous populations',
  aliases: ['GTFT'],
  parameters: { p: { default: null, min: 0, max: 1, meaning: 'chance of letting a hold-back pass' } },
  vector(settings, { R, S, T, P }) {
    const p = settings.p ?? Math.min(1 - (T - R) / (R - S), (R - P) / (T - P))
    return [1, p, 1, p]
  },
})

/** Pools except after being left alone, and with chance ⅔ after both held back. Frean 1994, Proc. R. Soc. B 257. */
const firmButFair = memoryOne({
  id: 'firm-but-fair',
  name: 'Firm But Fair',
  source: 'Frean 1994, The prisoner’s dilemma without synchrony',
  vector: () => [1, 0, 1, 2 / 3],
})

/** A vector that evolved in simulation. Adami & Hintze 2013, Nature Communications 4. */
const stochasticCooperator = memoryOne({
  id: 'stochastic-cooperator',
  name: 'Stochastic Cooperator',
  source: 'Adami & Hintze 2013, Evolutionary instability of zero-determinant strategies',
  vector: () => [0.935, 0.229, 0.266, 0.42],
})

/** Tit for tat that answers a hold-back only with chance q. Prison 1998. */
const softJoss = memoryOne({
  id: 'soft-joss',
  name: 'Soft Joss',
  source: 'Delahaye & Mathieu 1998, Prison',
  parameters: { q: { default: 0.9, min: 0, max: 1, meaning: 'chance of answering a hold-back' } },
  vector(settings) {
    const pass = 1 - setting(settings, 'q')
    return [1, pass, 1, pass]
  },
})

/** Tit for tat that answers pooling only with chance p. Joss's entry, in Axelrod 1980. */
const joss = memoryOne({
  id: 'joss',
  name: 'First by Joss',
  source: 'Joss, in Axelrod 1980; hard Joss in Stewart & Plotkin 2012',
  aliases: ['HardJoss'],
  parameters: { p: { default: 0.9, min: 0, max: 1, meaning: 'chance of answering pooling with pooling' } },
  vector: (settings) => [setting(settings, 'p'), 0, setting(settings, 'p'), 0],
})

/** Tit for tat that holds back after pooling with chance 0.1. Marinoff 1992. */
const burnBothEnds = memoryOne({
  id: 'burn-both-ends',
  name: 'Burn Both Ends',
  source: 'Marinoff 1992, Maximizing expected utilities in the prisoner’s dilemma',
  vector: () => [0.9, 0, 0.9, 0],
})

/** Tit for tat that holds back unprompted with chance p. Li, Hingston & Kendall 2011. */
const naiveProber = memoryOne({
  id: 'naive-prober',
  name: 'Naive Prober',
  source: 'Li, Hingston & Kendall 2011; Dawkins 1989, The Selfish Gene',
  parameters: { p: { default: 0.1, min: 0, max: 1, meaning: 'chance of holding back unprompted' } },
  vector: (settings) => [1 - setting(settings, 'p'), 0, 1 - setting(settings, 'p'), 0],
})

/** Pools after equal choices, and with chance 2/7 after different ones. Grofman's entry, in Axelrod 1980. */
const grofman = memoryOne({
  id: 'grofman',
  name: 'First by Grofman',
  source: 'Grofman, in Axelrod 1980',
  vector: () => [1, 2 / 7, 2 / 7, 1],
})

/** Repeats its own last choice; pools first with chance 0.6. Akin 2015 (repeat). */
const allCOrAllD = memoryOne({
  id: 'all-c-or-all-d',
  name: 'ALLCorALLD',
  source: 'Akin 2015 (repeat); M. Harper, Axelrod library',
  aliases: ['Repeat'],
  first: 0.6,
  vector: () => [1, 1, 0, 0],
})

/** Pools only after both held back. van den Berg & Weissing 2015, Proc. R. Soc. B 282. */
const desperate = memoryOne({
  id: 'desperate',
  name: 'Desperate',
  source: 'van den Berg & Weissing 2015, The importance of mechanisms for the evolution of cooperation',
  first: 0.5,
  vector: () => [0, 0, 0, 1],
})

/** Holds back only after both pooled. van den Berg & Weissing 2015. */
const hopeless = memoryOne({
  id: 'hopeless',
  name: 'Hopeless',
  source: 'van den Berg & Weissing 2015, The importance of mechanisms for the evolution of cooperation',
  first: 0.5,
  vector: () => [0, 1, 1, 1],
})

/** Holds back only after both held back. van den Berg & Weissing 2015. */
const willing = memoryOne({
  id: 'willing',
  name: 'Willing',
  source: 'van den Berg & Weissing 2015, The importance of mechanisms for the evolution of cooperation',
  first: 0.5,
  vector: () => [1, 1, 1, 0],
})

/** Players that know only the last turn. */
export const memoryOnes: readonly Rule[] = [
  winStayLoseShift,
  winShiftLoseStay,
  stochasticWinStayLoseShift,
  generousTitForTat,
  firmButFair,
  stochasticCooperator,
  softJoss,
  joss,
  burnBothEnds,
  naiveProber,
  grofman,
  allCOrAllD,
  desperate,
  hopeless,
  willing,
]
