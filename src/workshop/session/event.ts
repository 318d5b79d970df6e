// The workshop's own log, `room/1`: a closed set of events, in the past tense.
import type { BySeat, Options, Scenario, Seat, Sitter } from '../../engine/index.ts'
import type { DebriefShown, LinkOf, Page, Settings } from '../protocol/index.ts'

export const ROOM_FORMAT = 'room/1'

/** Secrets of a workshop: hashes of the long tokens behind its links, the key of its seat codes, the seed of its seeds. */
export interface Keys {
  readonly facilitator: string
  readonly projector: string
  readonly observer: string
  readonly codes: string
  readonly seeds: string
}

export interface GameOpened {
  readonly type: 'gameOpened'
  readonly table: number
  /** Games of a table are counted from 1, practice included. */
  readonly game: number
  readonly practice: boolean
  readonly seed: string
  readonly sitters: BySeat<Sitter>
  readonly options: Options
}

export type RoomEvent =
  | {
      readonly type: 'created'
      readonly format: typeof ROOM_FORMAT
      readonly settings: Settings
      readonly scenario: Scenario
      readonly code: string
      readonly keys: Keys
      readonly facilitator: string
    }
  | { readonly type: 'settingsChanged'; readonly settings: Settings; readonly scenario: Scenario | null }
  | { readonly type: 'tableAdded'; readonly table: number }
  | { readonly type: 'tableClosed'; readonly table: number; readonly into: number }
  | { readonly type: 'entrySet'; readonly table: number; readonly entry: 'devices' | 'facilitator' }
  | { readonly type: 'deviceJoined'; readonly device: string; readonly token: string }
  | {
      readonly type: 'seatTaken'
      readonly device: string
      readonly table: number
      readonly seat: Seat
      readonly slot: number
    }
  | {
      readonly type: 'observerSeated'
      readonly device: string
      readonly table: number | null
      readonly panel: boolean
    }
  | { readonly type: 'seatLeft'; readonly device: string }
  | { readonly type: 'seatAsked'; readonly device: string; readonly table: number; readonly seat: Seat }
  | { readonly type: 'askRefused'; readonly device: string }
  | { readonly type: 'codeMissed'; readonly what: 'seat' | 'pin' }
  | { readonly type: 'deviceRemoved'; readonly device: string; readonly banned: boolean }
  | { readonly type: 'pinMade'; readonly pin: string; readonly expires: number }
  | { readonly type: 'facilitatorAdded'; readonly device: string; readonly token: string }
  | { readonly type: 'facilitatorDropped'; readonly device: string }
  | GameOpened
  | { readonly type: 'helpAsked'; readonly table: number }
  | { readonly type: 'helpMet'; readonly table: number }
  | {
      readonly type: 'messageSent'
      readonly id: string
      readonly to: number | 'all'
      readonly text: string
    }
  | { readonly type: 'halfTimeSet'; readonly running: boolean }
  | { readonly type: 'debriefOpened' }
  | { readonly type: 'pageShown'; readonly page: Page }
  | { readonly type: 'tableShown'; readonly table: number | null }
  | { readonly type: 'debriefSteered'; readonly shown: DebriefShown }
  | { readonly type: 'linkMade'; readonly of: LinkOf; readonly token: string }
  /** Written before the lines that it announces: `id` is the message's, so that it counts once whatever happens between. */
  | {
      readonly type: 'timeGiven'
      readonly id: string
      readonly lines: readonly { readonly stream: string; readonly seq: number }[]
    }
  | { readonly type: 'consentGiven'; readonly table: number; readonly given: boolean }
  | { readonly type: 'workshopEnded' }

export type RoomEventType = RoomEvent['type']

/** One line of the room's stream; `at` is the store's time in milliseconds since 1970. */
export interface RoomLine {
  readonly seq: number
  readonly at: number
  readonly event: RoomEvent
}

/** Every event there is; a line of another type is from a newer version and is not believed. */
export const ROOM_EVENTS = [
  'created',
  'settingsChanged',
  'tableAdded',
  'tableClosed',
  'entrySet',
  'deviceJoined',
  'seatTaken',
  'observerSeated',
  'seatLeft',
  'seatAsked',
  'askRefused',
  'codeMissed',
  'deviceRemoved',
  'pinMade',
  'facilitatorAdded',
  'facilitatorDropped',
  'gameOpened',
  'helpAsked',
  'helpMet',
  'messageSent',
  'halfTimeSet',
  'debriefOpened',
  'pageShown',
  'tableShown',
  'debriefSteered',
  'linkMade',
  'timeGiven',
  'consentGiven',
  'workshopEnded',
] as const satisfies readonly RoomEventType[]
