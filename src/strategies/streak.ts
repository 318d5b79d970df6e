import { held, heldAmong, type Past } from './past.ts'
import type { Rule } from './rule.ts'
import { entry } from './second-entry.ts'

/**
 * Counts what followed on each pair of the other's choice and its own answer, poolings up and hold-backs down, and goes
 * by the count for the last pair; from turn 41 holds back on who holds back about half of the time.
 */
const yamachi: Rule<{ own: number; cc: number; cd: number; dc: number; dd: number }> = entry('Yamachi', {
  id: 'yamachi',
  start: () => ({ own: 0, cc: 0, cd: 0, dc: 0, dd: 0 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    const twoAgo = held(past.theirs, 2)
    if (past.turns >= 2) memory[pairOf(held(past.theirs, 3), held(memory.own, 2))] += twoAgo ? -1 : 1
    const holds = memory[pairOf(twoAgo, held(memory.own, 1))] < 0
    memory.own = ((memory.own << 1) | (holds ? 1 : 0)) & 0b11
    const share = (past.theirsHeld + 0.5) / (past.turns + 1)
    return holds || (past.turns >= 40 && share > 0.45 && share < 0.55) ? 'D' : 'C'
  },
})

/** The name of the count for the other's choice and its own answer. */
function pairOf(theirs: boolean, mine: boolean): 'cc' | 'cd' | 'dc' | 'dd' {
  if (theirs) return mine ? 'dd' : 'dc'
  return mine ? 'cd' : 'cc'
}

type Borufsen = {
  poolPool: number
  holdPool: number
  standoff: number
  echoes: number
  spare: boolean
  closed: boolean
}

/**
 * Tit for tat that ends a stand-off after three turns and an echo after three; every 25 turns it closes itself to who
 * seems random or pools hardly ever.
 */
const borufsen: Rule<Borufsen> = entry('Borufsen', {
  id: 'borufsen',
  start: () => ({ poolPool: 0, holdPool: 0, standoff: 0, echoes: 0, spare: false, closed: false }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    if (past.turns >= 2 && !held(past.theirs)) {
      if (held(past.mine, 2)) memory.holdPool++
      else memory.poolPool++
    }
    if (past.turns >= 2 && past.turns % 25 === 1) {
      const wasClosed = memory.closed
      closeOrOpen(memory)
      if (wasClosed && !memory.closed) return 'D'
    }
    return memory.closed ? 'D' : openly(memory, past)
  },
})

function closeOrOpen(memory: Borufsen): void {
  const pools = memory.holdPool + memory.poolPool
  memory.closed = pools < 3 || (pools >= 8 && pools <= 17 && memory.poolPool / pools < 0.7)
  memory.poolPool = 0
  memory.holdPool = 0
  if (!memory.closed) return
  memory.standoff = 0
  memory.echoes = 0
  memory.spare = false
}

function openly(memory: Borufsen, past: Past) {
  memory.standoff = held(past.mine) && held(past.theirs) ? memory.standoff + 1 : 0
  if (memory.standoff >= 3) {
    memory.standoff = 0
    memory.echoes = 0
    return 'C'
  }
  const echo =
    held(past.mine) !== held(past.theirs) &&
    held(past.mine) === held(past.theirs, 2) &&
    held(past.theirs) === held(past.mine, 2)
  memory.echoes = echo ? memory.echoes + 1 : 0
  if (memory.echoes >= 3) {
    memory.standoff = 0
    memory.echoes = 0
    memory.spare = true
  }
  if (!held(past.theirs)) return 'C'
  const spared = memory.spare
  memory.spare = false
  return spared ? 'C' : 'D'
}

type Weiner = { forgives: boolean; grudge: number; run: number }

/**
 * Tit for tat that forgives a hold-back after an odd run of them, at most once in twenty turns; five hold-backs in the
 * twelve turns before the last make it hold back.
 */
const weiner: Rule<Weiner> = entry('Weiner', {
  id: 'weiner',
  start: () => ({ forgives: false, grudge: 0, run: 0 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    const choice = forgivingly(memory, past)
    return heldAmong(past.theirs >>> 1, 12) >= 5 ? 'D' : choice
  },
})

function forgivingly(memory: Weiner, past: Past) {
  const answer = held(past.theirs) ? 'D' : 'C'
  if (memory.forgives) {
    memory.forgives = false
    memory.run = 0
    if (memory.grudge > past.turns || answer === 'C') return answer
    memory.grudge += 20
    return 'C'
  }
  if (answer === 'C') memory.forgives = memory.run % 2 === 1
  memory.run = answer === 'D' ? memory.run + 1 : 0
  return answer
}

type Hufford = { agreed: number; needed: number; run: number; since: number; pools: number; holds: number }

/**
 * Tit for tat while the other answers like with like, and otherwise closed or trusting by how often it does so; after a
 * long run of pooling it tries a hold-back, and waits the longer for the next, the worse that was taken.
 */
const richardHufford: Rule<Hufford> = entry('RichardHufford', {
  id: 'richard-hufford',
  author: 'Hufford',
  start: () => ({ agreed: 2, needed: 21, run: 2, since: 0, pools: 2, holds: 2 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    // Where the other's choice was not what its own had been the turn before. Before the first turn both pooled.
    const broken = past.theirs ^ (past.mine >>> 1)
    if (!held(broken)) memory.agreed++
    if (memory.since === 0) {
      memory.run = held(past.theirs) ? 0 : memory.run + 1
      if (memory.run >= memory.needed) memory.since = 1
      if (memory.run === memory.needed) return 'D'
    } else if (++memory.since === 3) return afterTry(memory, past)
    const share = memory.agreed / (past.turns + 1)
    const lately = 4 - heldAmong(broken, 4)
    if (share > 0.9 && lately === 4) return 'C'
    return share >= 0.625 && lately >= 2 && !held(past.theirs) ? 'C' : 'D'
  },
})

/** Two turns after a try it knows how that was taken, and starts a new run. */
function afterTry(memory: Hufford, past: Past): 'C' {
  if (held(past.theirs)) memory.holds++
  else memory.pools++
  memory.needed = Math.floor((20 * memory.holds) / memory.pools) + 1
  memory.since = 0
  memory.run = 0
  return 'C'
}

/** Entries of Axelrod’s second tournament that watch for runs, echoes and what follows on what. */
export const streakWatchers: readonly Rule[] = [yamachi, borufsen, weiner, richardHufford]
