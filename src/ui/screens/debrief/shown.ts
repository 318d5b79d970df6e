import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Debrief, Progress } from '../../../debrief/index.ts'
import type { Seat } from '../../../engine/index.ts'
import type { Course } from '../over/course.ts'
import type { Branched, BranchWish, Opened } from './asks.ts'

export const STEPS = ['feelings', 'happened', 'why', 'next'] as const
export type Step = (typeof STEPS)[number]

/** What a table’s debrief has come to. */
export type Story =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reckoning'; readonly progress: Progress | null }
  | { readonly kind: 'ready'; readonly debrief: Debrief }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: string }

/** One game on the page. `label` is what people call it; tables keep the order in which they were given. */
export interface Table {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly opened: Opened
  readonly course: Course
  readonly story: Story
}

/** A branch: hidden until somebody has said what they expect of it. */
export interface BranchCard {
  readonly id: string
  /** The table’s key. */
  readonly table: string
  /** The desk’s key of the log that it leaves: the game, or another branch. */
  readonly from: string
  /** The card that it leaves, and which of its two courses; null: the game as played. */
  readonly parent: { readonly card: string; readonly course: 'recorded' | 'reacting' } | null
  readonly wish: BranchWish
  /** Where on the line from 0 to 100, once it is locked. */
  readonly prediction: number | null
  readonly result: Branched | null
}

/** What has been opened so far: all of it may stand on a wall. */
export interface Shown {
  /** How many steps are unfolded, from 1. */
  readonly unfolded: number
  /** What was not known during the game has been read out. */
  readonly disclosed: boolean
  /** The ten-minute version. */
  readonly short: boolean
  readonly table: number
  readonly round: number
  /** Day of the quarter; null: its end. */
  readonly day: number | null
  /** Letters that their seats have opened: `table key/round/seat`. */
  readonly letters: readonly string[]
  /** Tables whose attribution the facilitator has opened. */
  readonly attribution: readonly string[]
  readonly branches: readonly BranchCard[]
  /** The panel that stands on the wall. */
  readonly wall: string | null
}

export interface DebriefState {
  readonly tables: readonly Table[]
  readonly shown: Shown
}

export type DebriefStore = StoreApi<DebriefState>

export const nothingShown: Shown = {
  unfolded: 1,
  disclosed: false,
  short: false,
  table: 0,
  round: 1,
  day: null,
  letters: [],
  attribution: [],
  branches: [],
  wall: null,
}

export const debriefStore = (first: Partial<Shown> = {}): DebriefStore =>
  createStore<DebriefState>()(() => ({ tables: [], shown: { ...nothingShown, ...first } }))

export const show = (store: DebriefStore, change: Partial<Shown>): void =>
  store.setState(({ shown }) => ({ shown: { ...shown, ...change } }))

export const setStory = (store: DebriefStore, key: string, story: Story): void =>
  store.setState(({ tables }) => ({
    tables: tables.map((table) => (table.key === key ? { ...table, story } : table)),
  }))

export const setCard = (store: DebriefStore, id: string, change: Partial<BranchCard>): void =>
  store.setState(({ shown }) => ({
    shown: {
      ...shown,
      branches: shown.branches.map((card) => (card.id === id ? { ...card, ...change } : card)),
    },
  }))

export const letterKey = (table: string, round: number, seat: Seat): string => `${table}/${round}/${seat}`
