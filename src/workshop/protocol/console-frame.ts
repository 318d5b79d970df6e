import type { Phase, Scenario, Seat, View } from '../../engine/index.ts'
import type { DebriefShown } from './debrief-shown.ts'
import type { ClockFrame, MessageFrame, Page, Stage, TableFrame } from './frame.ts'
import type { Settings } from './settings.ts'
import type { At } from './shape.ts'

/** The table that a console looks at, and the seat for which it records choices there. */
export interface Focus {
  readonly table: number
  readonly seat: Seat | null
}

/** Why a table needs the facilitator now, the most urgent first. */
export const NEEDS = ['help', 'waiting', 'asking', 'empty', 'silent'] as const
export type Need = (typeof NEEDS)[number]

export interface ConsoleDevice {
  readonly device: string
  readonly slot: number
  readonly here: boolean
}

/** A seat as the facilitator sees it: who is there and has decided, never what. */
export interface ConsoleSeat {
  readonly seat: Seat
  readonly name: string
  readonly devices: readonly ConsoleDevice[]
  /** Who plays it now; null before the first game. */
  readonly sitter: 'human' | 'bot' | 'stand-in' | null
  readonly locked: boolean
  readonly ready: boolean
  /** Height in the water as everybody may know it, −1 … 1; null before the first game. */
  readonly freeboard: number | null
  /** On the printed slip, and to be read out to people who lost their device. */
  readonly seatCode: string
}

export interface ConsoleGame {
  readonly at: At
  readonly practice: boolean
  readonly phase: Phase | 'over'
  readonly clock: ClockFrame
  readonly endAfter: number | null
  readonly seenBefore: boolean
  readonly card: string | null
  /** How full the well is, 0–1; null under fog. */
  readonly poolLevel: number | null
  /** People stuck on an average day of the last finished quarter; null before it and where no patients flow. */
  readonly stuck: number | null
  /** What everybody may see, with the last finished round: of every table in a small room, of the one looked at in a large one. */
  readonly view: View | null
  /** Where the facilitator records the choices of this table: what was recorded so far. */
  readonly entered: readonly {
    readonly seat: Seat
    readonly level: number | null
    readonly locked: boolean
  }[]
  /** What the facilitator may step back to now. */
  readonly back: { readonly round: number; readonly phase: Phase } | null
}

export interface ConsoleTable {
  readonly table: number
  readonly entry: 'devices' | 'facilitator'
  readonly seats: readonly ConsoleSeat[]
  readonly observers: readonly ConsoleDevice[]
  readonly asks: readonly { readonly device: string; readonly seat: Seat }[]
  readonly game: ConsoleGame | null
  readonly needs: readonly Need[]
  /** Since when help is asked for; null otherwise. */
  readonly helpSince: number | null
  readonly consent: boolean | null
}

/** One seat of a table whose choices are recorded at the console, as that seat would see it; its board's letter stays out. */
export interface EntryFrame {
  readonly seat: Seat
  readonly table: TableFrame
  /** The scenario as this seat may know it: sent when `scenarioKey` differs from what the client says it has. */
  readonly scenarioKey: string
  readonly scenario: Scenario | null
}

/** Everything the facilitator's screens need, on as many devices as there are. */
export interface ConsoleFrame {
  readonly kind: 'console'
  /** The store's time as of this frame: what stands in it as a moment is told from here. */
  readonly now: number
  readonly stage: Stage
  readonly device: string
  readonly code: string
  readonly title: string
  readonly scenario: {
    readonly id: string
    readonly rounds: number
    readonly incidents: readonly { readonly id: string; readonly title: string }[]
  }
  readonly settings: Settings
  readonly tables: readonly ConsoleTable[]
  /** The seat looked at, where this console records its table's choices; null otherwise. */
  readonly entry: EntryFrame | null
  /** Devices without a seat. */
  readonly waiting: readonly { readonly device: string; readonly here: boolean }[]
  readonly panel: readonly { readonly device: string; readonly here: boolean }[]
  readonly facilitators: readonly {
    readonly device: string
    readonly here: boolean
    readonly self: boolean
  }[]
  readonly pinUntil: number | null
  readonly page: Page
  readonly shownTable: number | null
  readonly debrief: DebriefShown | null
  /** Something has to be read out before figures are shown. */
  readonly mustDisclose: boolean
  readonly messages: readonly MessageFrame[]
  /** When the slowest table will be through if every clock runs out; null without clocks. */
  readonly expectedEnd: number | null
  readonly codesPaused: boolean
}
