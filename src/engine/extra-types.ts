// Rules that a scenario may add to the plain game, as data. Null: not played.
import type { ByLine, Line, Pounds } from './words.ts'

/** A small neighbourhood project beside the round's card. Its stock works on one line, as pooled pounds would. */
export interface Pilot {
  readonly title: string
  readonly line: Line
  /** Pounds of working stock before round 1, and at most. */
  readonly start: Pounds
  readonly cap: Pounds
  /** What a seat that feeds it pays. */
  readonly cost: Pounds
  /** The stock is multiplied by `grow` with at least `feeders` feeders, else by `shrink`. */
  readonly feeders: number
  readonly grow: number
  readonly shrink: number
  /** What each seat is paid when two or more accept the roll-out, which stops the growth. */
  readonly rollOut: Pounds
}

/** A savings plan filed in round 1: hopeful is paid `now` and owes `clawback` after `round` if reserves are below the control total. */
export interface Filing {
  readonly now: Pounds
  readonly clawback: Pounds
  readonly round: number
}

/** What the table may agree about broken pledges; `after` names the rounds whose end is a stop, 0 = before round 1. */
export interface Standards {
  readonly after: readonly number[]
  readonly forfeitShare: readonly [number, number]
  readonly trustCost: readonly [number, number]
}

/** How residents spend what a seat hands to them. */
export interface Citizens {
  readonly shares: ByLine<number>
}

/** The task of a mission: what each seat on it adds to a line at once, where two or more take it. */
export interface Mission {
  readonly line: Line
  readonly pounds: Pounds
}

/** True need of one part of the place, 1 = the place's mean. Shown when somebody brings the evidence. */
export interface Neighbourhood {
  readonly name: string
  readonly people: number
  readonly need: number
}
