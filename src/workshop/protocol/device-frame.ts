import type { Scenario, Seat } from '../../engine/index.ts'
import type { Concealed, MessageFrame, Stage, TableFrame } from './frame.ts'

/** Where a device is. */
export type Place =
  | { readonly kind: 'lobby' }
  /** Waits at an occupied seat for a yes from there or from the facilitator. */
  | { readonly kind: 'asking'; readonly table: number; readonly seat: Seat }
  | { readonly kind: 'seat'; readonly table: number; readonly seat: Seat; readonly slot: number }
  /** `table` null: watches the whole room. */
  | { readonly kind: 'observer'; readonly table: number | null; readonly panel: boolean }

/** A seat in the lobby: whether somebody sits there, never who. */
export interface LobbySeat {
  readonly seat: Seat
  readonly name: string
  readonly taken: boolean
}

export interface LobbyTable {
  readonly table: number
  readonly seats: readonly LobbySeat[]
  readonly running: boolean
}

/** Another device at the same seat, by its slot. */
export interface Neighbour {
  readonly slot: number
  readonly here: boolean
  readonly self: boolean
}

/** Everything one participant's screen needs. */
export interface DeviceFrame {
  readonly kind: 'device'
  readonly stage: Stage
  readonly device: string
  readonly title: string
  readonly code: string
  readonly place: Place
  /** Whether people choose their own seats here. */
  readonly placing: 'choose' | 'placed'
  /** Tables to choose from, while this device has no seat; empty otherwise. */
  readonly lobby: readonly LobbyTable[]
  /** The game at this table; null in the lobby and before the first game. */
  readonly table: TableFrame | null
  /** The scenario as this seat may know it: sent when `scenarioKey` differs from what the client says it has. */
  readonly scenarioKey: string | null
  readonly scenario: Scenario | null
  readonly neighbours: readonly Neighbour[]
  /** Devices that want to join this seat and wait for a yes. */
  readonly asks: readonly { readonly device: string }[]
  /** This seat's own code, for another device of the same group. */
  readonly seatCode: string | null
  readonly messages: readonly MessageFrame[]
  readonly help: 'none' | 'asked'
  /** What this table said about being shown; null while nobody asked or answered. */
  readonly consent: boolean | null
  /** The rule in which tables differed, once it is disclosed. */
  readonly disclosed: { readonly rule: string; readonly here: boolean } | null
  /** What else was kept from people during the game; told in the debrief only. */
  readonly concealed: readonly Concealed[]
  /** Whether figures may be seen in the debrief: not while feelings are on, nor before what was concealed has been read out. */
  readonly figures: boolean
  /** The facilitator can be reached: a console is open now. */
  readonly facilitatorHere: boolean
}
