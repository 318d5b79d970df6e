import { held, heldAmong, type Past, pointsAfter, theirPointsAfter } from './past.ts'
import { MAJORITY, type Rule } from './rule.ts'
import { entry } from './second-entry.ts'

/** Is a number of hold-backs three standard deviations or more away from tossing a coin each turn? */
function isFarFromChance(held: number, turns: number): boolean {
  const gap = (3 * Math.sqrt(turns)) / 2
  return held <= turns / 2 - gap || held >= turns / 2 + gap
}

type FirstTideman = { lead: number; seen: number; length: number; left: number; last: number; again: boolean }

/**
 * Answers each run of hold-backs one longer than the last; with a lead of ten points it gives a fresh start: two
 * poolings, and all is forgotten. Tideman and Chieruzzi's entry, in Axelrod 1980.
 */
export const tideman: Rule<FirstTideman> = {
  id: 'tideman-and-chieruzzi',
  name: 'First by Tideman and Chieruzzi',
  source:
    'Tideman & Chieruzzi, in Axelrod 1980, Effective choice in the prisoner’s dilemma; its last two hold-backs need a known length',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ lead: 0, seen: 0, length: 0, left: 0, last: 0, again: false }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    memory.seen += heldAmong(past.theirs, 1)
    memory.lead += pointsAfter(past) - theirPointsAfter(past)
    if (memory.again) {
      memory.again = false
      return 'C'
    }
    if (deservesFreshStart(memory, past)) {
      Object.assign(memory, { seen: 0, length: 0, left: 0, last: past.turns + 1, again: true })
      return 'C'
    }
    if (memory.left > 0) {
      memory.left--
      return 'D'
    }
    if (!held(past.theirs)) return 'C'
    memory.length++
    memory.left = memory.length - 1
    return 'D'
  },
}

function deservesFreshStart({ last, lead, seen }: FirstTideman, past: Past): boolean {
  const longAgo = last === 0 || past.turns + 1 - last >= 20
  return longAgo && lead >= 10 && !held(past.theirs) && isFarFromChance(seen, past.turns)
}

type SecondTideman = { lead: number; asked: number; step: number; last: number; again: boolean }

/**
 * Pools while its lead is at least what it asks for, which grows with each new run of hold-backs, and faster each time;
 * every ten turns it may give a fresh start.
 */
const secondTideman: Rule<SecondTideman> = entry('Tideman and Chieruzzi', {
  id: 'second-tideman-and-chieruzzi',
  author: 'Tideman & Chieruzzi',
  start: () => ({ lead: 0, asked: 0, step: 0, last: 0, again: false }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    const turn = past.turns + 1
    memory.lead += pointsAfter(past) - theirPointsAfter(past)
    if (memory.again) {
      Object.assign(memory, { lead: 0, asked: 0, step: 0, last: turn, again: false })
      return 'C'
    }
    const newRun = held(past.theirs, 1) && !held(past.theirs, 2)
    if (newRun) {
      memory.asked += memory.step
      memory.step += 5
    }
    if (memory.lead >= memory.asked) return 'C'
    memory.again = !newRun && turn - memory.last >= 10 && isFarFromChance(past.theirsHeld, past.turns)
    return memory.again ? 'C' : 'D'
  },
})

/** Points that it wants to have before these turns. */
const KATZEN_MARKS: Readonly<Record<number, number>> = { 11: 23, 21: 53, 31: 83, 41: 113, 51: 143, 101: 293 }

/** Tit for tat that holds back for good where it has too few points in turn 11, 21, 31, 41, 51 or 101. */
const graaskampKatzen: Rule<{ points: number; done: boolean }> = entry('GraaskampKatzen', {
  id: 'graaskamp-katzen',
  author: 'Graaskamp & Katzen',
  start: () => ({ points: 0, done: false }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    memory.points += pointsAfter(past)
    if (memory.points < (KATZEN_MARKS[past.turns + 1] ?? Number.NEGATIVE_INFINITY)) memory.done = true
    return memory.done || held(past.theirs) ? 'D' : 'C'
  },
})

type Rowsam = { points: number; distrust: number; step: number; done: boolean }

/** Distrust that a mean of points adds: 5 below 1, 3 below 1½, 2 below 2, 1 below 2½. */
const distrustAt = (mean: number): number =>
  mean < 1 ? 5 : mean < 1.5 ? 3 : mean < 2 ? 2 : mean < 2.5 ? 1 : 0

/** Pools, and looks at its mean every six turns; where that is low, distrust grows, and it plays D, C, D: at 7, D for good. */
const rowsam: Rule<Rowsam> = entry('Rowsam', {
  id: 'rowsam',
  start: () => ({ points: 0, distrust: 0, step: 0, done: false }),
  next(memory, past) {
    const turn = past.turns + 1
    if (past.turns > 0) memory.points += pointsAfter(past)
    if (memory.done) return 'D'
    if (memory.step > 0) {
      memory.step--
      return memory.step === 1 ? 'C' : 'D'
    }
    if (turn % 18 === 0 && memory.distrust >= 3) memory.distrust--
    const more = turn % 6 === 0 ? distrustAt(memory.points / turn) : 0
    if (more === 0) return 'C'
    memory.distrust += more
    if (memory.distrust >= 7) memory.done = true
    else memory.step = 2
    return 'D'
  },
})

type Tranquilizer = {
  own: number
  other: number
  run: number
  tried: number
  one: number
  ones: number
  two: number
  twos: number
}

/** A mean with one value more. */
const meanWith = (mean: number, count: number, value: number): number => (mean * count + value) / (count + 1)

/** What a turn says after a try, as the program weighs it. */
function verdictOf({ mine, theirs }: Past): number {
  const [own, other] = [heldAmong(mine, 1), heldAmong(theirs, 1)]
  return 3 - 3 * other + 2 * own - other * own
}

/**
 * With a good mean it pools but for tries, which it makes the more often, the better they were taken, and after each of
 * which it pools twice; with a fair mean it answers by the other's share; otherwise it plays tit for tat.
 */
const tranquilizer: Rule<Tranquilizer> = entry('Tranquilizer', {
  id: 'tranquilizer',
  author: 'Feathers',
  stochastic: true,
  start: () => ({ own: 0, other: 0, run: 0, tried: 0, one: 5, ones: 1, two: 0, twos: 1 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    afterTurn(memory, past)
    if (memory.tried > 0) return 'C'
    const turn = past.turns + 1
    const mean = memory.own / turn
    if (mean < 1.75) return held(past.theirs) ? 'D' : 'C'
    if (mean < 2.25) {
      const share = 0.25 + (turn - past.theirsHeld) / turn
      const chance = share - memory.run / 4 + (memory.own - memory.other) / 100 + 4 / turn
      return past.draw() <= chance ? 'C' : 'D'
    }
    const chance =
      0.95 - (memory.one + memory.two - 5) / 15 + 1 / (turn * turn) - heldAmong(past.theirs, 1) / 4
    if (past.draw() <= chance) return 'C'
    memory.tried = 1
    return 'D'
  },
})

function afterTurn(memory: Tranquilizer, past: Past): void {
  memory.own += pointsAfter(past)
  memory.other += theirPointsAfter(past)
  memory.run = held(past.theirs) ? memory.run + 1 : 0
  if (memory.tried === 2) {
    memory.tried = 0
    memory.two = meanWith(memory.two, memory.twos++, verdictOf(past))
  } else if (memory.tried === 1) {
    memory.tried = 2
    memory.one = meanWith(memory.one, memory.ones++, verdictOf(past))
  }
}

/** Entries of Axelrod’s second tournament that keep the score. */
export const scoreKeepers: readonly Rule[] = [secondTideman, graaskampKatzen, rowsam, tranquilizer]
