import { held, type Past } from './past.ts'
import { MAJORITY, nothing, type Rule } from './rule.ts'

const LANGNER = 'K. Langner, Axelrod library'
const HARPER = 'M. Harper, Axelrod library'

/** Holds back on whoever has never done anything but hold back in four turns or more. */
const defectorHunter: Rule = {
  id: 'defector-hunter',
  name: 'Defector Hunter',
  source: LANGNER,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.turns >= 4 && past.theirsHeld === past.turns ? 'D' : 'C'),
}

/** Holds back on whoever has always pooled in four turns or more. */
const cooperatorHunter: Rule = {
  id: 'cooperator-hunter',
  name: 'Cooperator Hunter',
  source: LANGNER,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.turns >= 4 && past.theirsHeld === 0 ? 'D' : 'C'),
}

/** Holds back for good on whoever took turns in the first six turns. */
const alternatorHunter: Rule<{ found: boolean }> = {
  id: 'alternator-hunter',
  name: 'Alternator Hunter',
  source: LANGNER,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ found: false }),
  next(memory, past) {
    if (past.turns === 6) memory.found = past.theirs === 0b010101 || past.theirs === 0b101010
    return memory.found ? 'D' : 'C'
  },
}

const LONGEST = 12
/** One bit for each period from 1 to 12 that fits all choices so far, bit p for period p. */
const ALL_PERIODS = (2 << LONGEST) - 2

/** Strikes out the periods that the other's newest choice breaks; its first `skipped` choices do not count. */
export function periodsAfter(periods: number, { theirs, turns }: Past, skipped = 0): number {
  const tried = Math.min(LONGEST, Math.max(0, turns - 1 - skipped))
  // Bit p of the history is the choice p turns before the newest, which is bit 0.
  const broken = held(theirs) ? ~theirs : theirs
  return periods & ~(broken & ((2 << tried) - 2))
}

/** Is there a period of at least `from` turns that has been seen twice? */
export function isPeriodic(periods: number, turns: number, from: number): boolean {
  const to = Math.min(Math.floor(turns / 2), LONGEST)
  return to >= from && (periods & ((2 << to) - (1 << from))) !== 0
}

/** Before anything was seen. */
export const anyPeriod = (): number => ALL_PERIODS

/** Holds back for good on whoever repeats a list of 3 to 12 choices that are not all the same. */
const cycleHunter: Rule<{ periods: number; found: boolean }> = {
  id: 'cycle-hunter',
  name: 'Cycle Hunter',
  source: HARPER,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ periods: anyPeriod(), found: false }),
  next(memory, past) {
    if (past.turns > 0) memory.periods = periodsAfter(memory.periods, past)
    const varied = past.theirsHeld > 0 && past.theirsHeld < past.turns
    if (varied && isPeriodic(memory.periods, past.turns, 3)) memory.found = true
    return memory.found ? 'D' : 'C'
  },
}

/** The same after ten turns that do not count, looked at anew every ten turns; lets those be who have always pooled. */
const eventualCycleHunter: Rule<{ periods: number; found: boolean }> = {
  id: 'eventual-cycle-hunter',
  name: 'Eventual Cycle Hunter',
  source: HARPER,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ periods: anyPeriod(), found: false }),
  next(memory, past) {
    if (past.turns > 10) memory.periods = periodsAfter(memory.periods, past, 10)
    if (past.turns < 10 || past.theirsHeld === 0) return 'C'
    if (past.turns % 10 === 0) memory.found = isPeriodic(memory.periods, past.turns - 10, 3)
    return memory.found ? 'D' : 'C'
  },
}

/**
 * The turns so far, one letter each: how many of the two pooled. `seen` goes to three quarters of them at least, `fresh` on
 * from there: a text is joined only when it is read, and so each letter only a few times. Beside them, how many pooled
 * before a quarter, half and three quarters.
 */
type Quarters = {
  seen: string
  fresh: string
  all: number
  quarter: number
  half: number
  threeQuarters: number
}

/** Adds the newest turn. Every fourth turn the first quarter is one turn longer, every second the half, three of four the rest. */
function addToQuarters(memory: Quarters, pooled: number, turns: number): void {
  memory.fresh += pooled === 2 ? '2' : pooled === 1 ? '1' : '0'
  memory.all += pooled
  const marked = Math.floor((3 * turns) / 4)
  if (marked > memory.seen.length) {
    memory.seen += memory.fresh
    memory.fresh = ''
  }
  if (turns % 4 === 0) memory.quarter += pooledIn(memory, turns / 4)
  if (turns % 2 === 0) memory.half += pooledIn(memory, turns / 2)
  if (turns % 4 !== 1) memory.threeQuarters += pooledIn(memory, marked)
}

/** How many pooled in a turn, counted from 1. */
const pooledIn = ({ seen }: Quarters, turn: number): number => seen.charCodeAt(turn - 1) - ZERO

const ZERO = 48

/** Holds back where both together pool about as often in the first, middle and last half of the match. */
const mathConstantHunter: Rule<Quarters> = {
  id: 'math-constant-hunter',
  name: 'Math Constant Hunter',
  source: LANGNER,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ seen: '', fresh: '', all: 0, quarter: 0, half: 0, threeQuarters: 0 }),
  next(memory, past) {
    const n = past.turns
    if (n > 0) addToQuarters(memory, 2 - (past.mine & 1) - (past.theirs & 1), n)
    if (n < 8 || past.theirsHeld === 0 || past.theirsHeld === n) return 'C'
    const [first, second, third] = [Math.floor(n / 4), Math.floor(n / 2), Math.floor((3 * n) / 4)]
    const early = (0.5 * memory.half) / second
    const middle = (0.5 * (memory.threeQuarters - memory.quarter)) / (third - first)
    const late = (0.5 * (memory.all - memory.half)) / (n - second)
    return Math.abs(early - middle) < 0.2 && Math.abs(early - late) < 0.2 ? 'D' : 'C'
  },
}

/** Holds back on whoever answers like with like about half of the time, as far as it has seen enough. */
const randomHunter: Rule<{ poolings: number; holdings: number }> = {
  id: 'random-hunter',
  name: 'Random Hunter',
  source: LANGNER,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ poolings: 0, holdings: 0 }),
  next(memory, past) {
    if (past.turns > 1) {
      if (!held(past.mine, 2) && !held(past.theirs)) memory.poolings++
      if (held(past.mine, 2) && held(past.theirs)) memory.holdings++
    }
    if (past.turns <= 10) return 'C'
    const pooled = past.turns - past.mineHeld
    // Of eleven turns or more one of the two was seen often enough.
    const isCoin = isAboutHalf(memory.poolings, pooled) && isAboutHalf(memory.holdings, past.mineHeld)
    return isCoin ? 'D' : 'C'
  },
}

/** Is the share about a half, or seen too seldom to say? */
const isAboutHalf = (some: number, all: number): boolean => all <= 5 || Math.abs(some / all - 0.5) < 0.25

/** Players that look for one kind of partner, and turn on whoever seems to be of it. */
export const hunters: readonly Rule[] = [
  defectorHunter,
  cooperatorHunter,
  alternatorHunter,
  cycleHunter,
  eventualCycleHunter,
  mathConstantHunter,
  randomHunter,
]
