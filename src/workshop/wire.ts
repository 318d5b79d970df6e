// What goes over a Socket.IO connection, and over HTTP beside it. Types only: client and server share them.
import type { DayPicture, Forecast } from '../engine/index.ts'
import type { Focus, Frame, Reply, SettingsAsked, WireMessage } from './protocol/index.ts'

/** How somebody enters: with a token of their own (or of a link), or with a join code, which opens no more than the door. */
export type Entry =
  | {
      readonly by: 'token'
      readonly workshop: string
      readonly token: string
      readonly have: Have | null
    }
  | {
      readonly by: 'code'
      readonly code: string
      /** The device's own token of this workshop, where it had one before: somebody banned does not come in by the code again. */
      readonly token?: string
    }

/** What a client has of earlier frames: finished rounds of which game (`resultsKey`), and which scenario (`scenarioKey`). */
export interface Have {
  readonly game: string
  readonly results: number
  readonly scenario: string
}

/** Why the server, not the room, could not do something. */
export const TROUBLES = [
  /** Nothing was kept; the same message may be sent again. */
  'disk-full',
  'store-gone',
  'store-broken',
  'busy',
  'too-fast',
  'too-long',
  'unreadable',
  'not-entered',
  'no-such-workshop',
  'wrong-code',
  'codes-paused',
  'server-full',
  'server-stops',
] as const
export type Trouble = (typeof TROUBLES)[number]

export interface Troubled {
  readonly kind: 'trouble'
  /** The id of the message, where it could be read. */
  readonly id: string | null
  readonly code: Trouble
}

export type Entered =
  /** The newest tab of a device is the one that counts. A frame follows at once. */
  { readonly kind: 'entered'; readonly workshop: string } | Troubled

/** The answer to one message. A `joined` carries the new device's token, to this connection alone. */
export type Answer = Exclude<Reply, { readonly kind: 'joined' }> | Joined | Troubled
export type Joined = Extract<Reply, { readonly kind: 'joined' }> & { readonly token: string | null }

/**
 * What a seat's screen looks up besides its frame, because it is large or long to compute; and `frame`, which asks for the
 * frame again: for a screen whose clock has run out and that hears nothing, and for a console that turns to another table.
 */
export type Look =
  | { readonly what: 'days'; readonly round: number }
  | { readonly what: 'forecast' }
  | { readonly what: 'frame'; readonly focus: Focus | null }
export type Seen =
  | { readonly kind: 'days'; readonly days: readonly DayPicture[] }
  | { readonly kind: 'forecast'; readonly forecast: Forecast | null }
  | { readonly kind: 'frame' }
  | Troubled

export interface ClientEvents {
  readonly enter: (entry: Entry, answer: (entered: Entered) => void) => void
  readonly say: (message: WireMessage, answer: (answer: Answer) => void) => void
  readonly look: (asked: Look, answer: (seen: Seen) => void) => void
}

export interface ServerEvents {
  /** The whole screen. The client acknowledges with what it has now; the next frame waits for that. */
  readonly frame: (frame: Frame, got: (have: Have | null) => void) => void
  /** This device has a newer tab or window open: this one shows that and stays still. */
  readonly elsewhere: () => void
}

/** `POST /api/workshops`: a shipped scenario by its id, or a whole one. */
export interface WorkshopAsked {
  readonly scenario: unknown
  readonly settings: SettingsAsked
}

/** Its answer. Each token is said once, here; the server keeps hashes. */
export interface WorkshopMade {
  readonly workshop: string
  readonly code: string
  readonly facilitator: string
  readonly projector: string
  readonly observer: string
}
