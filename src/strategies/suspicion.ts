import { anyPeriod, isPeriodic, periodsAfter } from './hunter.ts'
import { held, type Past } from './past.ts'
import { MAJORITY, type Rule } from './rule.ts'
import { entry } from './second-entry.ts'
import { isRandom } from './tournament.ts'

/** Joss for twenty turns; holds back for good if the other went round in a circle in them, else tit for tat. Prison 1998. */
export const calculator: Rule<{ periods: number; found: boolean }> = {
  id: 'calculator',
  name: 'Calculator',
  source: 'Delahaye & Mathieu 1998, Prison',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: () => ({ periods: anyPeriod(), found: false }),
  next(memory, past) {
    if (past.turns > 0 && past.turns <= 20) memory.periods = periodsAfter(memory.periods, past)
    if (past.turns === 20) memory.found = isPeriodic(memory.periods, 20, 1)
    if (memory.found || held(past.theirs)) return 'D'
    return past.turns === 0 || past.turns >= 20 || past.draw() < 0.9 ? 'C' : 'D'
  },
}

type Watch = { random: boolean; mirrors: boolean; twin: boolean; nextTry: number }

/**
 * Tit for tat with a hold-back in turn 51; from turn 57 holds back on who seems random, plays tit for tat with itself and
 * with tit for tat, and tries the others now and then. Graaskamp's entry, in Axelrod 1980; the tests for its like are
 * those of the Axelrod library, as the original's are not known.
 */
export const graaskamp: Rule<Watch> = {
  id: 'graaskamp',
  name: 'First by Graaskamp',
  source: 'Graaskamp, in Axelrod 1980, Effective choice in the prisoner’s dilemma',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  start: () => ({ random: false, mirrors: true, twin: true, nextTry: 0 }),
  next(memory, past) {
    if (past.turns > 1 && held(past.theirs) !== held(past.mine, 2)) memory.mirrors = false
    if (past.turns > 0 && held(past.theirs) !== held(past.mine)) memory.twin = false
    const answer = held(past.theirs) ? 'D' : 'C'
    if (past.turns < 56) return past.turns === 50 ? 'D' : answer
    if (isRandom(past)) memory.random = true
    if (memory.random) return 'D'
    if (memory.mirrors || memory.twin) return answer
    const due = past.turns === memory.nextTry
    if (due || memory.nextTry === 0) memory.nextTry = past.turns + 5 + Math.floor(past.draw() * 11)
    return due ? 'D' : 'C'
  },
}

/** How the other answered own poolings and hold-backs: with pooling, and with a hold-back. */
type Replies = { poolPool: number; poolHold: number; holdPool: number; holdHold: number }

const readReply = (memory: Replies, past: Past): void => {
  if (past.turns < 2) return
  if (held(past.mine, 2)) {
    if (held(past.theirs)) memory.holdHold++
    else memory.holdPool++
  } else if (held(past.theirs)) memory.poolHold++
  else memory.poolPool++
}

/** Is this many of so many no fewer than half, give or take three quarters of a root? */
const halfOrMore = (some: number, all: number): boolean => some >= all / 2 - 0.75 * Math.sqrt(all)

/** From turn 28 holds back on who seems random; else goes with three equal choices, and mostly with the last one or two. */
const kluepfel: Rule<Replies> = entry('Kluepfel', {
  id: 'kluepfel',
  stochastic: true,
  start: () => ({ poolPool: 0, poolHold: 0, holdPool: 0, holdHold: 0 }),
  next(memory, past) {
    readReply(memory, past)
    const seemsRandom =
      halfOrMore(memory.holdPool, memory.holdPool + memory.holdHold) &&
      halfOrMore(memory.poolHold, memory.poolHold + memory.poolPool)
    if (past.turns > 26 && seemsRandom) return 'D'
    const [last, before, third] = [held(past.theirs, 1), held(past.theirs, 2), held(past.theirs, 3)]
    const sure = last !== before ? (last ? 0.6 : 0.7) : before === third ? 1 : 0.9
    const follows = sure === 1 || past.draw() < sure
    return follows === last ? 'D' : 'C'
  },
})

/** Pools four times and lets one hold-back pass; then pools as often as the other did after such a choice as its last but one. */
const appold: Rule<{ pooled: number; afterPool: number; held: number; afterHold: number; spared: boolean }> =
  entry('Appold', {
    id: 'appold',
    stochastic: true,
    start: () => ({ pooled: 0, afterPool: 0, held: 1, afterHold: 1, spared: false }),
    next(memory, past) {
      const own = past.turns >= 2 && held(past.mine, 2)
      const pooled = held(past.theirs) ? 0 : 1
      if (own) {
        memory.held++
        memory.afterHold += pooled
      } else if (past.turns > 0) {
        memory.pooled++
        memory.afterPool += pooled
      }
      if (past.turns < 4) return 'C'
      if (held(past.theirs) && !memory.spared) {
        memory.spared = true
        return 'C'
      }
      const chance = own ? memory.afterHold / memory.held : memory.afterPool / memory.pooled
      return chance >= 1 || (chance > 0 && past.draw() < chance) ? 'C' : 'D'
    },
  })

/** Entries of Axelrod’s second tournament that form a suspicion of who the other is. */
export const suspectors: readonly Rule[] = [kluepfel, appold]
