import { held, type Past } from './past.ts'
import type { Rule } from './rule.ts'
import { entry } from './second-entry.ts'
import type { Choice } from './strategy.ts'

/** How often what followed on what: own choice, the other's, the other's next, in letters. */
type Follows = {
  ccc: number
  ccd: number
  cdc: number
  cdd: number
  dcc: number
  dcd: number
  ddc: number
  ddd: number
}

type Harrington = Follows & {
  mode: 'open' | 'fair-weather' | 'closed'
  /** Hold-backs of the other after the first turn, as far as they were counted. */
  backs: number
  /** Rises with hold-backs while closed, and opens it again at 11. */
  exit: number
  wasClosed: boolean
  /** Chance of a try after turn 37. */
  tries: number
  /** Poolings that it still owes, and turns since its last try: a hold-back two turns after stops all tries. */
  owed: number
  sinceTry: number
  burned: boolean
  run: number
  /** Two counts that take turns, which of them is next, and where they end. */
  even: number
  odd: number
  isOdd: boolean
  limit: number
  hits: number
}

const START: Harrington = {
  ...{ ccc: 0, ccd: 0, cdc: 0, cdd: 0, dcc: 0, dcd: 0, ddc: 0, ddd: 0 },
  ...{ mode: 'open', backs: 0, exit: 0, wasClosed: false, tries: 0.25, owed: 0, sinceTry: 3, burned: false },
  ...{ run: 0, even: 0, odd: 0, isOdd: false, limit: 5, hits: 0 },
}

/**
 * Tit for tat for 36 turns that breaks out of echoes and closes itself to who seems random or only holds back; from
 * turn 37 it tries holding back, the more often the longer, until a try is answered.
 */
export const harrington: Rule<Harrington> = entry('Harrington', {
  id: 'harrington',
  stochastic: true,
  start: () => ({ ...START }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    if (memory.mode === 'closed') return whileClosed(memory, past)
    if (!memory.wasClosed && seemsRandom(memory, past)) {
      memory.mode = 'closed'
      return 'D'
    }
    if (memory.sinceTry === 2 && held(past.theirs)) memory.burned = true
    if (past.turns === 37 && past.theirsHeld === 1 && held(past.theirs)) {
      memory.mode = 'fair-weather'
      return 'C'
    }
    if (memory.mode === 'fair-weather' && !held(past.theirs)) return pools(memory)
    memory.mode = 'open'
    return whileOpen(memory, past)
  },
})

function whileClosed(memory: Harrington, past: Past): Choice {
  memory.exit += held(past.theirs) ? 1 : -3
  if (memory.exit < 11) return 'D'
  memory.mode = 'open'
  memory.wasClosed = true
  memory.owed = 2
  return 'C'
}

/** Pooling pays what is owed. */
function pools(memory: Harrington): Choice {
  memory.owed--
  memory.sinceTry++
  return 'C'
}

/** Holding back counts like the other's. */
function holds(memory: Harrington): Choice {
  if (memory.isOdd) memory.odd++
  else memory.even++
  return 'D'
}

function tries(memory: Harrington): Choice {
  memory.owed = 2
  memory.sinceTry = 1
  return 'D'
}

function whileOpen(memory: Harrington, past: Past): Choice {
  memory.run = held(past.theirs) ? memory.run + 1 : 0
  if (memory.run >= 20) return holds(memory)
  if (isEcho(memory, past) || memory.owed >= 1) return pools(memory)
  if (past.turns === 36) return tries(memory)
  if (past.turns < 36 || memory.burned || past.draw() > memory.tries)
    return held(past.theirs) ? holds(memory) : pools(memory)
  memory.tries += 0.05
  return tries(memory)
}

/** Has every other turn been a hold-back, of either, up to the limit? After eight times the limit falls to three. */
function isEcho(memory: Harrington, past: Past): boolean {
  memory.isOdd = !memory.isOdd
  const backs = held(past.theirs) ? (memory.isOdd ? memory.odd : memory.even) + 1 : 0
  const isFull = backs >= memory.limit
  if (memory.isOdd) memory.odd = isFull ? 0 : backs
  else memory.even = isFull ? 0 : backs
  if (isFull) memory.hits++
  if (memory.hits >= 8) memory.limit = 3
  return isFull
}

/** Counts the turn, and asks every 15 turns whether the other's choices hang on nothing that went before. */
function seemsRandom(memory: Harrington, past: Past): boolean {
  if (past.turns < 2) return false
  addFollows(memory, past)
  if (held(past.theirs)) memory.backs++
  const turn = past.turns + 1
  if (turn % 15 !== 0 || turn === 15) return false
  const all = turn - 2
  const share = memory.backs / all
  return memory.ccc / all < 0.8 && share >= 0.25 && share <= 0.75 && chiSquared(memory, all) <= 3
}

/** One of the counts goes up. Each has its line: a name put together every turn is several times slower. */
function addFollows(memory: Follows, past: Past): void {
  const last = ((past.mine & 0b10) << 1) | (past.theirs & 0b11)
  memory.ccc += last === 0b000 ? 1 : 0
  memory.ccd += last === 0b001 ? 1 : 0
  memory.cdc += last === 0b010 ? 1 : 0
  memory.cdd += last === 0b011 ? 1 : 0
  memory.dcc += last === 0b100 ? 1 : 0
  memory.dcd += last === 0b101 ? 1 : 0
  memory.ddc += last === 0b110 ? 1 : 0
  memory.ddd += last === 0b111 ? 1 : 0
}

/** Pearson's sum over the cells in which more than one turn is to be expected. */
function chiSquared(memory: Follows, all: number): number {
  const rows = [
    [memory.ccc, memory.ccd],
    [memory.cdc, memory.cdd],
    [memory.dcc, memory.dcd],
    [memory.ddc, memory.ddd],
  ] as const
  const poolings = rows.reduce((sum, [pooled]) => sum + pooled, 0)
  const holdings = rows.reduce((sum, [, back]) => sum + back, 0)
  let sum = 0
  for (const [pooled, back] of rows) {
    for (const [seen, column] of [
      [pooled, poolings],
      [back, holdings],
    ] as const) {
      const expected = ((pooled + back) * column) / all
      if (expected > 1) sum += ((expected - seen) * (expected - seen)) / expected
    }
  }
  return sum
}
