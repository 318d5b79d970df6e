// The world acts: incidents as data.
import type { Pounds, Seat } from './words.ts'

/** What an incident does, from a closed set, so that a scenario is data and never code. Each lasts one round. */
export type Effect =
  /** Multiplies emergency admissions. */
  | { readonly do: 'demand'; readonly times: number }
  | { readonly do: 'capacity'; readonly of: 'beds' | 'p1' | 'p2' | 'p3'; readonly by: number }
  | { readonly do: 'cost'; readonly seat: Seat | 'drawn'; readonly pounds: Pounds }
  /** Moves what all others think of a seat. */
  | { readonly do: 'trust'; readonly of: Seat | 'drawn' | 'all'; readonly by: number }
  | { readonly do: 'cannot-pool'; readonly seat: Seat | 'drawn' }
  | { readonly do: 'headspace'; readonly seat: Seat | 'drawn' | 'all'; readonly by: number }
  /** Trust in and of the seat moves half way to the start; in half the draws a committed partner, who loses nobody's trust. */
  | { readonly do: 'new-chief'; readonly seat: Seat | 'drawn' }
  /** Moves what all others think of each seat that broke a public promise in this round or the last. */
  | { readonly do: 'overheard'; readonly by: number }
  /** Pressed for speed: what is pooled this round loses `waste` × (1 − mean trust) of its worth. */
  | { readonly do: 'hurry'; readonly waste: number }
  /** A consultation goes wrong: what is pooled this round loses `lost` of its worth, half of it where a seat knocked on doors in an earlier round. */
  | { readonly do: 'derail'; readonly lost: number }
  /** The centre offers to roll the pilot out; each seat answers in decide. */
  | { readonly do: 'offer-roll-out' }

export interface Incident {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Who is told: everybody, or only the seat it falls on. */
  readonly audience: 'public' | 'seat'
  /** The round it always falls in, or null where it may be drawn. */
  readonly round: number | null
  readonly effects: readonly Effect[]
}
