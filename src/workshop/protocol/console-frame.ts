import type { Phase, Seat, View } from '../../engine/index.ts'
import type { ClockFrame, MessageFrame, Page, Stage } from './frame.ts'
import type { Settings } from './settings.ts'
import type { At } from './shape.ts'

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
  /** To be read out to people who lost their device; null where nobody sits. */
  readonly seatCode: string | null
}

export interface ConsoleGame {
  readonly at: At
  readonly practice: boolean
  readonly phase: Phase | 'over'
  readonly clock: ClockFrame
  readonly endAfter: number | null
  readonly seenBefore: boolean
  readonly card: string | null
  readonly poolLevel: number
  /** Public view without its finished rounds: of every table in a small room, of the one looked at in a large one. */
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

/** Everything the facilitator's screens need, on as many devices as there are. */
export interface ConsoleFrame {
  readonly kind: 'console'
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
  readonly messages: readonly MessageFrame[]
  /** When the slowest table will be through if every clock runs out; null without clocks. */
  readonly expectedEnd: number | null
  readonly codesPaused: boolean
}
