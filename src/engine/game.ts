import type { FlowKeys, FlowModel, runQuarter } from '../flow/index.ts'
import type { Key } from '../lib/index.ts'
import type { Card, LeapCard, Scenario, SeatSpec } from './scenario.ts'
import type { Sitter, State } from './state.ts'
import type { BySeat, Seat } from './words.ts'

/** What a game is started from. The scenario's `options` are those of this game. */
export interface Setup {
  readonly scenario: Scenario
  readonly seed: string
  readonly sitters: BySeat<Sitter>
}

/** What never changes during a game: the scenario, its seats in order, keyed chance, tables made once. */
export interface Rulebook {
  readonly scenario: Scenario
  readonly seed: string
  readonly seats: readonly Seat[]
  readonly specs: BySeat<SeatSpec>
  /** The pile in the order it is dealt, and the leap that waits beside it. */
  readonly deal: readonly Card[]
  readonly leap: LeapCard | null
  readonly keys: Readonly<Record<'length' | 'incidents' | 'cards' | 'fog' | 'moves', Key>>
  /** `run` runs a quarter of patients; `sharingQuarters` puts one that remembers in its place. */
  readonly flow: {
    readonly model: FlowModel
    readonly keys: FlowKeys
    readonly run: typeof runQuarter
  } | null
}

/** A game: the unchanging rulebook and the state, which is plain JSON. */
export interface Game {
  readonly rulebook: Rulebook
  readonly state: State
}
