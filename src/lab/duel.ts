import { dayKey, drawOf, type Key } from '../lib/index.ts'
import { addTurn, openPast, type Payoffs, type Player } from '../strategies/index.ts'
import { ANSWER, type Machine } from './machine.ts'

/** One side of a two-seat game before it runs. */
export interface Side {
  readonly player: Player
  /** The same as a table, where there is one. */
  readonly machine: Machine | null
  /** Draws of this side: all its repetitions. */
  readonly key: Key
}

/**
 * One two-seat table game. Noise flips each move with its chance, before it enters both histories; flips are 1 at a
 * 0-based turn. `moves`, where given, gets one byte a turn: bit 0 = a held back, bit 1 = b held back. How often each of
 * those four outcomes came up is added to `counts`.
 */
export interface DuelGame {
  readonly turns: number
  readonly payoffs: Payoffs
  readonly repetition: number
  readonly noise: number
  readonly noiseKey: Key
  readonly flips: { readonly a: Uint8Array; readonly b: Uint8Array } | null
  readonly moves: Uint8Array | null
  readonly counts: Float64Array
}

const DRAWS = 4294967296

/** Plays one game in place: by tables where both sides have one, else by asking the rules turn by turn. Same moves either way. */
export function playDuel(a: Side, b: Side, game: DuelGame): void {
  if (game.flips !== null) playRules(a, b, game)
  else if (a.machine !== null && b.machine !== null)
    playTables({ machine: a.machine, key: a.key }, { machine: b.machine, key: b.key }, game)
  else if (a.machine !== null) playMixed({ machine: a.machine, key: a.key }, b, { ...game, own: 0 })
  else if (b.machine !== null) playMixed({ machine: b.machine, key: b.key }, a, { ...game, own: 1 })
  else playRules(a, b, game)
}

type Table = { readonly machine: Machine; readonly key: Key }

/** The inner loop of the lab: no allocation, no call but draws. */
function playTables(a: Table, b: Table, game: DuelGame): void {
  const { turns, repetition, moves, counts } = game
  const { answer: answerA, bound: boundA, leads: leadsA } = a.machine
  const { answer: answerB, bound: boundB, leads: leadsB } = b.machine
  const drawsA = dayKey(a.key, repetition)
  const drawsB = dayKey(b.key, repetition)
  const noise = game.noise * DRAWS
  const slips = dayKey(game.noiseKey, repetition)
  let [placeA, placeB] = [answerA[0] as number, answerB[0] as number]
  let [drawnA, drawnB] = [0, 0]
  let [aAlone, bAlone, both] = [0, 0, 0]
  for (let turn = 0; turn < turns; turn++) {
    let heldA = placeA & ANSWER
    let heldB = placeB & ANSWER
    if (heldA === 2) heldA = drawOf(drawsA, drawnA++) < (boundA[placeA >> 2] as number) ? 0 : 1
    if (heldB === 2) heldB = drawOf(drawsB, drawnB++) < (boundB[placeB >> 2] as number) ? 0 : 1
    if (noise > 0) {
      if (drawOf(slips, 2 * turn) < noise) heldA ^= 1
      if (drawOf(slips, 2 * turn + 1) < noise) heldB ^= 1
    }
    placeA = leadsA[(placeA & ~ANSWER) | heldA | (heldB << 1)] as number
    placeB = leadsB[(placeB & ~ANSWER) | heldB | (heldA << 1)] as number
    const withB = heldA & heldB
    both += withB
    aAlone += heldA ^ withB
    bAlone += heldB ^ withB
    if (moves !== null) moves[turn] = heldA | (heldB << 1)
  }
  add(counts, { aAlone, bAlone, both, turns })
}

/** A table against a rule that has none. `own`: 0 where the table is side a, 1 where it is side b. */
function playMixed(table: Table, side: Side, game: DuelGame & { readonly own: 0 | 1 }): void {
  const { turns, payoffs, repetition, moves, counts, own } = game
  const { answer, bound, leads } = table.machine
  const { rule, settings } = side.player
  const memory = rule.start(settings, payoffs)
  const past = openPast(payoffs, drawsOf(dayKey(side.key, repetition)))
  const draws = dayKey(table.key, repetition)
  const noise = game.noise * DRAWS
  const slips = dayKey(game.noiseKey, repetition)
  let [place, drawn] = [answer[0] as number, 0]
  let [tableAlone, ruleAlone, both] = [0, 0, 0]
  for (let turn = 0; turn < turns; turn++) {
    let held = place & ANSWER
    if (held === 2) held = drawOf(draws, drawn++) < (bound[place >> 2] as number) ? 0 : 1
    let heldByRule = rule.next(memory, past) === 'D' ? 1 : 0
    if (noise > 0) {
      if (drawOf(slips, 2 * turn + own) < noise) held ^= 1
      if (drawOf(slips, 2 * turn + 1 - own) < noise) heldByRule ^= 1
    }
    place = leads[(place & ~ANSWER) | held | (heldByRule << 1)] as number
    addTurn(past, heldByRule, held)
    const together = held & heldByRule
    both += together
    tableAlone += held ^ together
    ruleAlone += heldByRule ^ together
    if (moves !== null) moves[turn] = (held << own) | (heldByRule << (1 - own))
  }
  const [aAlone, bAlone] = own === 0 ? [tableAlone, ruleAlone] : [ruleAlone, tableAlone]
  add(counts, { aAlone, bAlone, both, turns })
}

/** The general loop: every rule asked for every turn. */
export function playRules(a: Side, b: Side, game: DuelGame): void {
  const { turns, payoffs, repetition, flips, moves, counts } = game
  const [ruleA, ruleB] = [a.player.rule, b.player.rule]
  const memoryA = ruleA.start(a.player.settings, payoffs)
  const memoryB = ruleB.start(b.player.settings, payoffs)
  const pastA = openPast(payoffs, drawsOf(dayKey(a.key, repetition)))
  const pastB = openPast(payoffs, drawsOf(dayKey(b.key, repetition)))
  const noise = game.noise * DRAWS
  const slips = dayKey(game.noiseKey, repetition)
  let [aAlone, bAlone, both] = [0, 0, 0]
  for (let turn = 0; turn < turns; turn++) {
    let heldA = ruleA.next(memoryA, pastA) === 'D' ? 1 : 0
    let heldB = ruleB.next(memoryB, pastB) === 'D' ? 1 : 0
    if (noise > 0) {
      if (drawOf(slips, 2 * turn) < noise) heldA ^= 1
      if (drawOf(slips, 2 * turn + 1) < noise) heldB ^= 1
    }
    if (flips !== null) {
      if (flips.a[turn] === 1) heldA ^= 1
      if (flips.b[turn] === 1) heldB ^= 1
    }
    addTurn(pastA, heldA, heldB)
    addTurn(pastB, heldB, heldA)
    const withB = heldA & heldB
    both += withB
    aAlone += heldA ^ withB
    bAlone += heldB ^ withB
    if (moves !== null) moves[turn] = heldA | (heldB << 1)
  }
  add(counts, { aAlone, bAlone, both, turns })
}

/** Draws in (0, 1) of one side in one game. */
function drawsOf(today: Key): () => number {
  let index = 0
  return () => (drawOf(today, index++) + 0.5) / DRAWS
}

function add(
  counts: Float64Array,
  {
    aAlone,
    bAlone,
    both,
    turns,
  }: { readonly aAlone: number; readonly bAlone: number; readonly both: number; readonly turns: number },
): void {
  counts[0] = (counts[0] ?? 0) + turns - aAlone - bAlone - both
  counts[1] = (counts[1] ?? 0) + aAlone
  counts[2] = (counts[2] ?? 0) + bAlone
  counts[3] = (counts[3] ?? 0) + both
}
