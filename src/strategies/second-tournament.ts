import { log } from '../lib/index.ts'
import { held, heldAmong } from './past.ts'
import { MAJORITY, nothing, type Rule } from './rule.ts'
import { AXELROD_1980B, entry, PROGRAM } from './second-entry.ts'
import { stateMachine } from './state-machine.ts'

/** Guesses how likely the other pools after each of its own choices, and answers by what that makes worth while. */
const revisedDowning: Rule<{ afterPooling: number; afterHolding: number }> = entry('Downing', {
  id: 'revised-downing',
  name: 'Revised Downing',
  start: () => ({ afterPooling: 0, afterHolding: 0 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    if (past.turns > 1 && !held(past.theirs)) {
      if (held(past.mine, 2)) memory.afterHolding++
      else memory.afterPooling++
    }
    const holds = past.mineHeld - heldAmong(past.mine, 1)
    const pools = past.turns - 1 - holds
    const good = pools > 0 ? memory.afterPooling / pools : 1
    const bad = holds > 0 ? memory.afterHolding / holds : 0
    const pooling = 6 * good - 8 * bad - 2
    const turning = 4 * good - 5 * bad - 1
    if (pooling >= 0 && pooling >= turning) return 'C'
    if (pooling >= 0 || turning >= 0) return held(past.mine) ? 'C' : 'D'
    return 'D'
  },
})

/** Holds back first; pools twice and then takes turns until it meets a hold-back, makes good, and plays tit for tat. */
const tester: Rule<{ found: boolean }> = {
  id: 'tester',
  name: 'Second by Tester',
  source: `Gladstein (tester), ${AXELROD_1980B}`,
  aliases: ['Tester'],
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ found: false }),
  next(memory, past) {
    if (past.turns === 0) return 'D'
    if (memory.found) return held(past.theirs) ? 'D' : 'C'
    memory.found = held(past.theirs)
    return memory.found || past.turns <= 2 || held(past.mine) ? 'C' : 'D'
  },
}

/** The same by its program: until it meets a hold-back it holds back whenever it has pooled in more than half of the turns. */
const gladstein: Rule<{ found: boolean }> = entry('Gladstein', {
  id: 'gladstein',
  author: 'Gladstein (tester)',
  start: () => ({ found: false }),
  next(memory, past) {
    if (past.turns === 0) return 'D'
    if (memory.found) return held(past.theirs) ? 'D' : 'C'
    memory.found = held(past.theirs)
    return !memory.found && (past.turns - past.mineHeld) / past.turns > 0.5 ? 'D' : 'C'
  },
})

/** Pools twice, tit for tat to turn 7; then counts seven turns but not the last, and is less patient after its own hold-back. */
const secondGrofman: Rule = entry('Grofman', {
  id: 'second-grofman',
  memoryDepth: 8,
  start: nothing,
  next(_, past) {
    if (past.turns < 2) return 'C'
    if (past.turns < 7) return held(past.theirs) ? 'D' : 'C'
    return heldAmong(past.theirs >>> 1, 7) <= (held(past.mine) ? 1 : 2) ? 'C' : 'D'
  },
})

/** Does a share of hold-backs after so many turns mean a partner who holds back or tosses coins? */
const isHopeless = (share: number, turn: number): boolean =>
  (turn > 39 && share > 0.39) || (turn > 29 && share > 0.65) || (turn > 19 && share > 0.79)

/** Gives up on those who hold back much; answers a hold-back by chance up to the seventeenth, and then for certain. */
const cave: Rule = entry('Cave', {
  id: 'cave',
  stochastic: true,
  start: nothing,
  next(_, past) {
    const turn = past.turns + 1
    if (isHopeless(past.theirsHeld / turn, turn)) return 'D'
    if (!held(past.theirs)) return 'C'
    return past.theirsHeld > 17 || past.draw() >= 0.5 ? 'D' : 'C'
  },
})

/** Counts hold-backs but not one in the first turn; the 4th, 7th and 9th make it hold back, later ones the more surely. */
const wmAdams: Rule<{ spared: number }> = entry('WmAdams', {
  id: 'wm-adams',
  author: 'W. Adams',
  stochastic: true,
  start: () => ({ spared: 0 }),
  next(memory, past) {
    if (past.turns === 1) memory.spared = past.theirsHeld
    if (past.turns <= 1) return 'C'
    const count = past.theirsHeld - memory.spared
    if (count === 4 || count === 7 || count === 9) return 'D'
    if (count <= 9 || !held(past.theirs)) return 'C'
    let pools = 1
    for (let extra = 9; extra < count; extra++) pools /= 2
    return past.draw() < pools ? 'C' : 'D'
  },
})

/** Holds back with a chance that each hold-back adds to and each turn halves. */
const getzler: Rule<{ flak: number }> = entry('Getzler', {
  id: 'getzler',
  stochastic: true,
  start: () => ({ flak: 0 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    memory.flak = (memory.flak + heldAmong(past.theirs, 1)) / 2
    return memory.flak === 0 || past.draw() < 1 - memory.flak ? 'C' : 'D'
  },
})

/** Chances of pooling after the other's last three choices, as bits, the oldest weighing most. */
const LEYVRAZ = [1, 0.5, 0, 0.25, 1, 1, 1, 0.25] as const

/** Answers two hold-backs in a row mostly, one just before the last always, the last half of the time; an older one spares it. */
const leyvraz: Rule = entry('Leyvraz', {
  id: 'leyvraz',
  memoryDepth: 3,
  stochastic: true,
  start: nothing,
  next(_, past) {
    const pools = LEYVRAZ[past.theirs & 0b111] ?? 0
    return pools === 1 || (pools > 0 && past.draw() < pools) ? 'C' : 'D'
  },
})

/** Pools ten times; then answers a hold-back where hold-backs × the whole part of ln(turn) reach the number of the turn. */
const white: Rule = entry('White', {
  id: 'white',
  author: 'E. C. White',
  start: nothing,
  next(_, past) {
    const turn = past.turns + 1
    if (turn <= 10 || !held(past.theirs)) return 'C'
    return Math.floor(log(turn)) * past.theirsHeld >= turn ? 'D' : 'C'
  },
})

/** Chances of pooling after 0 to 5 hold-backs in five turns: 1 − (n² − 1)/25. */
const BLACK = [1, 1, 0.88, 0.68, 0.4, 0.04] as const

/** Pools five times, then the less readily, the more hold-backs it saw in the last five turns. */
const black: Rule = entry('Black', {
  id: 'black',
  author: 'P. E. Black',
  memoryDepth: 5,
  stochastic: true,
  start: nothing,
  next(_, past) {
    const pools = past.turns < 5 ? 1 : (BLACK[heldAmong(past.theirs, 5)] ?? 0)
    return pools === 1 || past.draw() < pools ? 'C' : 'D'
  },
})

/** Pools but in turn 6, and from turn 9 answers a hold-back with D, D, C, C, deaf meanwhile. */
const colbert = stateMachine({
  id: 'colbert',
  name: 'Second by Colbert',
  source: `Colbert, ${PROGRAM}`,
  first: 'C',
  table:
    '0: 1C 1C, 1: 2C 2C, 2: 3C 3C, 3: 4C 4C, 4: 5D 5D, 5: 6C 6C, 6: 7C 7C, ' +
    '7: 7C 8D, 8: 9D 9D, 9: 10C 10C, 10: 7C 7C',
})

/** Gives credit of 7 that pooling adds 1 to and a hold-back takes 2 from, between −7 and 8, and pools while there is some. */
const mikkelson: Rule<{ credit: number }> = entry('Mikkelson', {
  id: 'mikkelson',
  start: () => ({ credit: 7 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    memory.credit = held(past.theirs) ? Math.max(-7, memory.credit - 2) : Math.min(8, memory.credit + 1)
    const turn = past.turns + 1
    if (turn === 2 || memory.credit > 0) return 'C'
    if (turn > 10) return past.theirsHeld / turn >= 0.15 ? 'D' : 'C'
    memory.credit = 4
    return 'D'
  },
})

/** Entries of Axelrod’s second tournament that count or look up, and keep no score. */
export const secondEntries: readonly Rule[] = [
  revisedDowning,
  tester,
  gladstein,
  secondGrofman,
  cave,
  wmAdams,
  getzler,
  leyvraz,
  white,
  black,
  colbert,
  mikkelson,
]
