import type { Refusal } from '../../engine/index.ts'
import type { Issue } from '../../lib/index.ts'
import type { LINKS } from './message.ts'

export type LinkOf = (typeof LINKS)[number]

/** Why the room said no. A code tells nothing that its reader may not know; the sentence is `workshop.refusal.<code>` in i18n. */
export const ROOM_REFUSALS = [
  /** Not for you, or not there: the same answer for both. */
  'not-here',
  /** The words could not be read. */
  'unreadable',
  'wrong-code',
  /** Somebody sits there: the seat's code is needed. */
  'seat-occupied',
  /** Wrong seat code. */
  'not-let-in',
  /** Too many wrong codes in this minute; playing goes on. */
  'codes-paused',
  'seat-full',
  'room-full',
  'no-seat-free',
  'not-seated',
  'not-running',
  'nobody-seated',
  'paused',
  /** A bot plays this seat: take it back first. */
  'bot-plays',
  'already-running',
  'not-paused',
  'no-step-back',
  'game-sealed',
  'settings-fixed',
  'no-such-bot',
  'last-facilitator',
  'entry-elsewhere',
  'workshop-ended',
  /** That table has not said yes to being shown. */
  'no-consent',
  /** Figures stay closed while feelings are on, and steps are not skipped. */
  'feelings-first',
  /** What nobody could know is read out before anything else. */
  'disclose-first',
  /** What the room expected of a branch stands. */
  'prediction-stands',
  'too-many-links',
] as const
export type RoomRefusal = (typeof ROOM_REFUSALS)[number]

/** The answer to one message, told once what it led to is kept. */
export type Reply =
  | { readonly kind: 'received'; readonly id: string }
  /** Somebody joined: who they are now. The server hands the token to this connection alone. */
  | { readonly kind: 'joined'; readonly id: string; readonly device: string }
  /** A facilitator's PIN, to be read out; good for ten minutes and one device. */
  | { readonly kind: 'pin'; readonly id: string; readonly pin: string; readonly expires: number }
  /** The long secret of a link, for the screen that asked for it. */
  | { readonly kind: 'link'; readonly id: string; readonly of: LinkOf; readonly token: string }
  /** A tap on a screen that has moved on since: nothing happened, a fresh frame follows. */
  | { readonly kind: 'stale'; readonly id: string }
  /** The rules of the game say no, with their numbers. */
  | { readonly kind: 'against-rules'; readonly id: string; readonly refusal: Refusal }
  /** Settings or a scenario that cannot be played: everything that is wrong with them. */
  | { readonly kind: 'bad-settings'; readonly id: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'refused'; readonly id: string; readonly code: RoomRefusal }
