import { held, type Past } from './past.ts'
import { MAJORITY, nothing, type Rule } from './rule.ts'
import { tableOf } from './table.ts'

const HILBE = 'Hilbe, Martinez-Vaquero, Chatterjee & Nowak 2017, PNAS 114'
const MATHIEU = 'Mathieu & Delahaye 2015, New winning strategies for the iterated prisoner’s dilemma'

const TWO = { own: 2, other: 2 } as const
const ONE_AND_TWO = { own: 1, other: 2 } as const

/** Pools where both did the same in each of the last two turns: all-or-none of order two, in the first of four equal forms. */
const aon2 = tableOf({
  id: 'aon-2',
  name: 'AON2',
  source: HILBE,
  reads: TWO,
  first: 'CC',
  pools: 'CDDDDCDDDDCDDDDC',
})

/** All-or-none of order one, a turn late: the third of three equal forms, which fares best against itself. */
const delayedAon1 = tableOf({
  id: 'delayed-aon-1',
  name: 'Delayed AON1',
  source: HILBE,
  reads: TWO,
  first: 'CC',
  pools: 'CDDDDCDCDDCDDCDC',
})

/** A zero-determinant player that knows two turns. */
const zdMem2 = tableOf({
  id: 'zd-mem-2',
  name: 'ZD-Mem2',
  source: 'S. Li 2014, Strategies in the stochastic iterated prisoner’s dilemma; M. Harper, Axelrod library',
  reads: TWO,
  first: 'CC',
  pools: [
    [11 / 12, 4 / 11],
    [5 / 6, 3 / 11],
    [2 / 3, 1 / 11],
    [3 / 4, 2 / 11],
  ].flatMap((afterPooling) => [...afterPooling, 7 / 9, 1 / 10]),
})

/** The best of all tables over one own and two of the other’s choices that pool first. */
const winner12 = tableOf({
  id: 'winner-12',
  name: 'Winner12',
  source: MATHIEU,
  reads: ONE_AND_TWO,
  first: 'CC',
  pools: 'CDCDDCDD',
})

/** The same for two own and one of the other’s, read over one and two as the Axelrod library has it, whose moves we match. */
const winner21 = tableOf({
  id: 'winner-21',
  name: 'Winner21',
  source: MATHIEU,
  reads: ONE_AND_TWO,
  first: 'DC',
  pools: 'CDCDCDDD',
})

type Mode = { mode: 'answer' | 'patient' | 'holds'; left: number; gaveUp: number }

/** Every two turns chooses between tit for tat, tit for two tats and holding back, which it keeps to once chosen twice. */
const mem2: Rule<Mode> = {
  id: 'mem-2',
  name: 'MEM2',
  source: 'Li & Kendall 2014, The effect of memory size on evolutionary stability',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ mode: 'answer', left: 2, gaveUp: 0 }),
  next(memory, past) {
    if (past.turns > 0 && memory.gaveUp < 2) memory.left--
    if (memory.left === 0) {
      memory.left = 2
      memory.mode = modeAfter(past)
      if (memory.mode === 'holds') memory.gaveUp++
    }
    if (memory.mode === 'holds') return 'D'
    return held(past.theirs, 1) && (memory.mode === 'answer' || held(past.theirs, 2)) ? 'D' : 'C'
  },
}

/** Two turns of pooling are answered in kind, one to and fro with patience, and all else with holding back. */
function modeAfter({ mine, theirs }: Past): Mode['mode'] {
  const [own, other] = [mine & 0b11, theirs & 0b11]
  if (own === 0 && other === 0) return 'answer'
  return (own === 0b01 && other === 0b10) || (own === 0b10 && other === 0b01) ? 'patient' : 'holds'
}

/** Own three choices and the other’s, oldest first, after which it pools. */
const CAPRI_POOLS: ReadonlySet<number> = new Set(
  [
    'CCC CCC, CCD CCC, CDC CCD, DCC CDC, CCC DCC', // all pooled; a slip of its own is paid for
    'CCD CDC, CDC DCC, DCC CCC', // the other’s slip is answered once
    'DDD DDC, DDC DCC, DDC DDD, DCC DDC, DDC DDC, DCC DCC', // who pools again is met
  ].flatMap((rows) => rows.split(', ').map(sixBits)),
)

/** Three own letters and three of the other's as bits, the oldest weighing most. */
function sixBits(letters: string): number {
  let bits = 0
  for (const letter of letters.replace(' ', '')) bits = (bits << 1) | (letter === 'D' ? 1 : 0)
  return bits
}

/** Pools, accepts punishment, punishes once, recovers, and holds back in all other cases. */
const capri: Rule = {
  id: 'capri',
  name: 'CAPRI',
  source: 'Murase & Baek 2020, Five rules for friendly rivalry in direct reciprocity',
  memoryDepth: 3,
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (CAPRI_POOLS.has(((past.mine & 0b111) << 3) | (past.theirs & 0b111)) ? 'C' : 'D'),
}

/** Players that know the last two or three turns. */
export const memoryTwos: readonly Rule[] = [aon2, delayedAon1, zdMem2, winner12, winner21, mem2, capri]
