import type { ResultView, Scenario, Seat } from '../../../engine/index.ts'

/** Seats by name: all that a sentence about seats needs. */
export interface Named {
  readonly seats: readonly { readonly id: Seat; readonly name: string }[]
}

type After = NonNullable<ResultView['after']>

/** A finished or revealed round as far as sentences about it reach; a seat's view of it is one, and so is the open log. */
export type Told = Pick<
  ResultView,
  | 'round'
  | 'card'
  | 'kind'
  | 'incidents'
  | 'pledges'
  | 'moves'
  | 'pooled'
  | 'pilot'
  | 'trustBefore'
  | 'trustChanges'
> & {
  readonly choices: Readonly<Record<Seat, { readonly level: number }>> | null
  readonly after: Pick<After, 'ledger' | 'placeReserves' | 'reserves'> | null
}

/** Whose eyes tell it: a seat's view, or those of the open log (`own` null), and the rounds before. */
export interface Eyes extends Named {
  readonly own: { readonly seat: Seat; readonly filed: 'hopeful' | 'honest' | null } | null
  readonly results: readonly Told[]
}

/** A round to be told. */
export interface Done {
  readonly view: Eyes
  readonly scenario: Scenario
  readonly result: Told
}

/** The last finished round before the one that is told. */
export const roundBefore = ({ view, result }: Done): Told | undefined =>
  view.results.filter(({ round }) => round < result.round).at(-1)
