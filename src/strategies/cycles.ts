import { held } from './past.ts'
import { nothing, type Rule } from './rule.ts'
import type { Because } from './strategy.ts'

const turn = (): Because => 'turn'

/** Does the opposite of what it did last, pooling first. Axelrod 1984. */
const alternator: Rule = {
  id: 'alternator',
  name: 'Alternator',
  source: 'Axelrod 1984, The Evolution of Cooperation',
  aliases: ['Periodic player CD'],
  memoryDepth: 1,
  start: nothing,
  next: (_, past) => (past.turns === 0 || held(past.mine) ? 'C' : 'D'),
  because: turn,
}

/** Repeats a list of choices for ever, by the number of the turn. */
const cycler = (cycle: string, source: string): Rule => ({
  id: `cycler-${cycle.toLowerCase()}`,
  name: `Cycler ${cycle}`,
  source,
  memoryDepth: 0,
  start: nothing,
  next: (_, past) => (cycle[past.turns % cycle.length] === 'D' ? 'D' : 'C'),
  because: turn,
})

const LIBRARY = 'M. Harper, Axelrod library'
const MITTAL = 'Mittal & Deb 2009, Optimal strategies of the iterated prisoner’s dilemma'

/** Players that repeat one short list. Mittal & Deb 2009; Axelrod library. */
const cyclers: readonly Rule[] = [
  cycler('DC', LIBRARY),
  cycler('CCD', MITTAL),
  cycler('DDC', MITTAL),
  cycler('CCCD', LIBRARY),
  cycler('CCCCCD', LIBRARY),
  cycler('CCCDCD', LIBRARY),
]

/** A list without any cycle: CDD, CD, CCD, CCCD, CCCCD … M. Harper, Axelrod library. */
const antiCycler: Rule<{ run: number; step: number }> = {
  id: 'anti-cycler',
  name: 'AntiCycler',
  source: LIBRARY,
  memoryDepth: 0,
  start: () => ({ run: 1, step: 0 }),
  next(memory, past) {
    if (past.turns < 3) return past.turns === 0 ? 'C' : 'D'
    if (memory.step < memory.run) {
      memory.step++
      return 'C'
    }
    memory.run++
    memory.step = 0
    return 'D'
  },
  because: turn,
}

/** Folding a number of 32 bits onto its lower half again and again leaves one bit: 1 where ones were odd. */
const HALVES = [16, 8, 4, 2, 1] as const

/** Is the number of ones in n's binary form odd? The Thue–Morse sequence 0 1 1 0 1 0 0 1 … */
function thueMorseBit(n: number): boolean {
  let folded = n
  for (const half of HALVES) folded ^= folded >>> half
  return (folded & 1) === 1
}

const thueMorsePlayer = (id: string, name: string, poolsOn: boolean): Rule => ({
  id,
  name,
  source: 'G. Palmer, Axelrod library; sequence of Thue 1906 and Morse 1921',
  memoryDepth: 0,
  start: nothing,
  next: (_, past) => (thueMorseBit(past.turns) === poolsOn ? 'C' : 'D'),
  because: turn,
})

/** Pools where the Thue–Morse sequence has a one. */
const thueMorse = thueMorsePlayer('thue-morse', 'ThueMorse', true)

/** Pools where the Thue–Morse sequence has a zero. */
const thueMorseInverse = thueMorsePlayer('thue-morse-inverse', 'ThueMorseInverse', false)

/** Plays the letters given, then pools: `script:CDDC`. Not of the literature: for tests and what-ifs. */
export const scripted = (letters: string): Rule => ({
  id: 'script',
  name: `Script ${letters}`,
  source: 'this project',
  memoryDepth: 0,
  start: nothing,
  next: (_, past) => (letters[past.turns] === 'D' ? 'D' : 'C'),
  because: () => 'script',
})

/** Players that follow a list. */
export const cycles: readonly Rule[] = [alternator, ...cyclers, antiCycler, thueMorse, thueMorseInverse]
