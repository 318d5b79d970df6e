import type { Command, DayPicture, Forecast, Refusal, View, Viewer } from '../engine/index.ts'
import type { Result } from '../lib/index.ts'

/** Everything a screen may do with a table, whether it stands on this device or on a server. */
export interface Table {
  /** The newest view; the same object until something changes. */
  readonly view: () => View
  readonly subscribe: (listener: () => void) => () => void
  /** Resolves when the command has been accepted and kept, or with the rules' refusal. */
  readonly send: (command: Command) => Promise<Result<true, Refusal>>
  /** The 91 days of a finished quarter, for the living picture; empty where there is no patient flow. */
  readonly days: (round: number) => Promise<readonly DayPicture[]>
  /** The viewer's forecast for a year before this round's choices; null after the reveal and where no patients flow. */
  readonly forecast: () => Promise<Forecast | null>
  readonly close: () => void
}

/** A table on this device: solo, hot seat and facilitator entry. It owns its log. */
export interface LocalTable extends Table {
  /** The log so far, as the text of a `*.swim.jsonl` file; sealed once the game is over. */
  readonly log: () => string
  /** Shows the table through other eyes: a seat's behind the curtain, the public's while all look (hot seat). */
  readonly handTo: (viewer: Viewer) => void
  /** What other eyes would see now; nothing is handed over. */
  readonly viewAs: (viewer: Viewer) => View
  /** Takes the table back to the brief of a round. Its draws stay, so the same patients come; the log keeps what stood before. */
  readonly backTo: (round: number) => Promise<Result<true, Refusal>>
}
