import { CLASSIC_PAYOFFS, type OpenPast, openPast, type Payoffs, type Player } from '../strategies/index.ts'
import { pastWith, turned } from './past-copy.ts'
import { readingOf } from './reading.ts'

/** What a state answers: pools, holds back, or asks chance. */
const POOLS = 0
const HOLDS = 1
const BY_CHANCE = 2

/** The bits of a place that are its answer. */
export const ANSWER = 3

/**
 * A strategy as a table over states; it starts in state 0. `answer`: 0 pools, 1 holds back, 2 pools where a 32-bit draw is
 * below the state's `bound`. `next` of state × 4 + outcome, where outcome = own + 2 × other's hold-back as they counted.
 */
export interface Machine {
  readonly answer: Uint8Array
  readonly bound: Float64Array
  readonly next: Uint16Array
  /** The same as places: next state × 4 + what is answered there, so that a turn takes one look-up. */
  readonly leads: Uint16Array
  readonly states: number
  readonly stochastic: boolean
}

/** More states than this are not worth a table: the strategy is asked turn by turn. Four times as many still fit in 16 bits. */
const MOST_STATES = 12_000

interface Found {
  readonly memory: Flat
  readonly past: OpenPast
}
type Flat = ReturnType<Player['rule']['start']>

/** Machines by how the player is written and by payoffs: a pure function's memory. */
const known = new Map<string, Machine | null>()
const MOST_KNOWN = 600

/**
 * The player as a table, or null where it has none: what it reads of the past is unbounded, or nobody has said what it
 * reads (`reading.ts`). Made by asking the rule itself in every state that can be reached, under noise too.
 */
export function machineOf(player: Player, payoffs: Payoffs = CLASSIC_PAYOFFS): Machine | null {
  const key = `${player.text} ${payoffs.R} ${payoffs.S} ${payoffs.T} ${payoffs.P}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const machine = compiled(player, payoffs)
  known.set(key, machine)
  return machine
}

function compiled({ rule, settings }: Player, payoffs: Payoffs): Machine | null {
  const reading = readingOf(rule)
  if (reading === null) return null
  const copyOf = (memory: Flat): Flat => Object.assign(rule.start(settings, payoffs), memory)
  const found: Found[] = []
  const places = new Map<string, number>()
  const placeOf = (memory: Flat, past: OpenPast): number => {
    const key = `${Object.values(memory).join()}|${reading(past, settings).join()}`
    const place = places.get(key) ?? places.size
    if (place === found.length) {
      places.set(key, place)
      found.push({ memory, past })
    }
    return place
  }
  const answers: number[] = []
  const bounds: number[] = []
  const next: number[] = []
  placeOf(rule.start(settings, payoffs), openPast(payoffs, noDraw))
  for (let state = 0; state < found.length; state++) {
    const here = found[state]
    if (here === undefined || found.length > MOST_STATES) return null
    const memory = copyOf(here.memory)
    const asked = ask(rule, memory, { ...here, copyOf })
    answers.push(asked.answer)
    bounds.push(asked.bound)
    for (const outcome of [0, 1, 2, 3])
      next.push(placeOf(copyOf(memory), turned(here.past, outcome & 1, outcome >> 1)))
  }
  return machineFrom(answers, bounds, next)
}

/** A table from its rows: see `Machine`. */
export function machineFrom(
  answers: ArrayLike<number>,
  bounds: ArrayLike<number>,
  next: ArrayLike<number>,
): Machine {
  const answer = Uint8Array.from(answers)
  return {
    answer,
    bound: Float64Array.from(bounds),
    next: Uint16Array.from(next),
    leads: Uint16Array.from(next, (state) => (state << 2) | (answer[state] ?? 0)),
    states: answer.length,
    stochastic: answer.includes(BY_CHANCE),
  }
}

const DRAWS = 4294967296

const noDraw = (): number => {
  throw new Error('bug: a draw outside a turn')
}

/** The rule's answer in a state; `memory` becomes what it remembers after. A draw below the bound pools. */
function ask(
  rule: Player['rule'],
  memory: Flat,
  { memory: before, past, copyOf }: Found & { readonly copyOf: (memory: Flat) => Flat },
): { readonly answer: number; readonly bound: number } {
  let drew = false
  const chooses = (draw: number, into: Flat): boolean => {
    const drawn = () => {
      drew = true
      return (draw + 0.5) / DRAWS
    }
    return rule.next(into, pastWith(past, drawn)) === 'C'
  }
  const pools = chooses(0, memory)
  if (!drew) return { answer: pools ? POOLS : HOLDS, bound: 0 }
  // The first draw that no longer pools: 33 questions.
  let low = 0
  let high = DRAWS
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (chooses(middle, copyOf(before))) low = middle + 1
    else high = middle
  }
  return { answer: BY_CHANCE, bound: low }
}
