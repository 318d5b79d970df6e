// What the debrief page may ask of the desk that does the reckoning, in a worker or here.

import type { Debrief, Figure, Progress } from '../../../debrief/index.ts'
import type { Seat } from '../../../engine/index.ts'
import type { Change, NotBranched, Verdict } from '../../../replay/index.ts'
import type { BoardModel, QuarterFrame } from '../../scene/model.ts'
import type { Course } from '../over/course.ts'

/** A log that was read: what the check found, the course it tells, and the head of its chain. */
export interface Opened {
  readonly verdict: Verdict
  /** Null where the text is no log, or a damaged one. */
  readonly course: Course | null
  readonly head: string
}

/** The living picture of one round: how the place stood before, each day of the quarter, and the end. */
export interface Reel {
  readonly before: BoardModel
  readonly frames: readonly QuarterFrame[]
  readonly after: BoardModel
}

/** A board's letter of one round, as its seat read it. */
export interface LetterRead {
  readonly round: number
  readonly seat: Seat
  readonly text: string
  readonly figures: Readonly<Record<string, number>>
}

/** One choice played the other way. `reacting`: the strategy all others follow afterwards; null: each its own. */
export interface BranchWish {
  readonly round: number
  readonly seat: Seat
  readonly change: Change
  readonly reacting: string | null
}

/** One course of a branch: its figures between the two ends, and its line round by round. */
export interface Line {
  /** Under this key the desk holds the branch’s own log, so that it can be branched again. */
  readonly key: string
  readonly place: Figure
  readonly patients: number | null
  /** All board scores added up, at the start and after each round: where it ends is `place`. */
  readonly scores: readonly number[]
  /** People stuck on an average day of each round; null where no patients are modelled. */
  readonly stuck: readonly (number | null)[]
}

export interface Dropping {
  readonly round: number
  readonly seat: Seat | null
  readonly command: string
}

export interface BranchLine extends Line {
  readonly dropped: readonly Dropping[]
  readonly text: string
}

/** What a branch came to, twice: everybody else as recorded, and reacting. */
export type Branched =
  | { readonly ok: false; readonly why: NotBranched }
  | {
      readonly ok: true
      readonly same: boolean
      readonly base: Line
      readonly recorded: BranchLine
      readonly reacting: BranchLine
    }

export const EXPORTS = ['csv', 'json', 'interactions', 'xapi'] as const
export type ExportKind = (typeof EXPORTS)[number]

export interface Made {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** Questions and their answers, by kind. `key` names a log that was opened before. */
export interface Asks {
  readonly open: { readonly asked: { readonly key: string; readonly text: string }; readonly answer: Opened }
  readonly story: {
    readonly asked: { readonly key: string; readonly bandSeeds: number }
    readonly answer: Debrief
  }
  readonly reel: {
    readonly asked: { readonly key: string; readonly round: number }
    readonly answer: Reel | null
  }
  readonly letters: { readonly asked: { readonly key: string }; readonly answer: readonly LetterRead[] }
  readonly branch: {
    readonly asked: { readonly key: string; readonly as: string; readonly wish: BranchWish }
    readonly answer: Branched
  }
  readonly export: {
    readonly asked: { readonly key: string; readonly kind: ExportKind }
    readonly answer: readonly Made[]
  }
}

export type AskKind = keyof Asks
export type Ask = { readonly [K in AskKind]: { readonly kind: K; readonly asked: Asks[K]['asked'] } }[AskKind]
export type Answer = Asks[AskKind]['answer']

/** From the page to the desk. */
export type ToDesk =
  | { readonly type: 'ask'; readonly id: number; readonly ask: Ask }
  | { readonly type: 'stop'; readonly id: number }

/** From the desk to the page. */
export type FromDesk =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly type: 'failed'; readonly id: number; readonly problem: string }
