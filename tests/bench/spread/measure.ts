// What is counted over many endings, and what is asked of it.
import type { Scenario, Seat } from '../../../src/engine/index.ts'
import type { Ending } from './ending.ts'

/** All endings of one scenario. */
export interface Spread {
  readonly scenario: Scenario
  readonly endings: readonly Ending[]
}

export type SpreadKind = 'pool' | 'leap' | 'table'

export function kindOf({ cards }: Scenario): SpreadKind {
  if (cards.some(({ kind }) => kind === 'leap')) return 'leap'
  return cards.some(({ kind }) => kind === 'table') ? 'table' : 'pool'
}

export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/** The value below which this share of the values lies, linear between neighbours; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN]
  return below + (above - below) * (at - Math.floor(at))
}

/** How far apart the fifth from the bottom and the fifth from the top in a hundred are. */
export const widthOf = (values: readonly number[]): number => quantile(values, 0.95) - quantile(values, 0.05)

/** The values that exist. */
export const known = (values: readonly (number | null)[]): readonly number[] =>
  values.flatMap((value) => (value === null ? [] : [value]))

/** In how many games each seat is named, in seat order. */
export const countsBySeat = (
  { scenario, endings }: Spread,
  named: (ending: Ending) => readonly Seat[],
): readonly { readonly seat: Seat; readonly games: number }[] =>
  scenario.seats.map(({ id }) => ({
    seat: id,
    games: endings.filter((ending) => named(ending).includes(id)).length,
  }))

/** Endings are clearly different from this width of an index on. */
const CLEARLY = 30
/** A second seat is in trouble, or sinks first, in at least this share of the games in which anybody is or does. */
const SECOND = 0.1
/** Each way a leap can end comes up in at least this share of the games. */
const EACH_WAY = 0.1

/** Fewer games than this in which somebody sank tell nothing about who sinks. */
const ENOUGH_SUNK = 10

/** Whether trouble, or being the first under water, is nearly always one seat's. */
function sameSeat(spread: Spread): readonly string[] {
  const second = (
    named: (ending: Ending) => readonly Seat[],
  ): { readonly games: number; readonly all: number } => {
    const [, games = 0] = countsBySeat(spread, named)
      .map((one) => one.games)
      .sort((a, b) => b - a)
    return { games, all: spread.endings.filter((ending) => named(ending).length > 0).length }
  }
  const trouble = second(({ inTrouble }) => inTrouble)
  const sunk = second(({ firstUnder }) => firstUnder)
  return [
    ...(trouble.all === 0 ? ['nobody is ever in trouble'] : []),
    ...(trouble.all > 0 && trouble.games < SECOND * trouble.all
      ? [
          `it is always the same seat that is in trouble (a second one in ${trouble.games} of ${trouble.all} games)`,
        ]
      : []),
    ...(sunk.all >= ENOUGH_SUNK && sunk.games < SECOND * sunk.all
      ? [`it is always the same seat that sinks first (a second one in ${sunk.games} of ${sunk.all} games)`]
      : []),
  ]
}

/** What a scenario's games do not show, in words; empty where all is as it should be. */
export function faultsOf(spread: Spread): readonly string[] {
  const { endings, scenario } = spread
  const faults: string[] = []
  const kind = kindOf(scenario)
  if (kind === 'pool') {
    for (const index of ['patients', 'place'] as const) {
      const width = widthOf(known(endings.map((ending) => ending[index])))
      if (!(width >= CLEARLY)) faults.push(`the ${index} index spreads over ${width.toFixed(0)} points only`)
    }
    faults.push(...sameSeat(spread))
  }
  if (kind === 'leap') {
    const never = endings.filter(({ leap }) => leap?.in === 'never').length
    if (Math.min(never, endings.length - never) < EACH_WAY * endings.length)
      faults.push(`the leap nearly always ends alike: never in ${never} of ${endings.length} games`)
  }
  const scores = endings.map(({ placeScore }) => placeScore)
  if (!(widthOf(scores) > 0)) faults.push('all games end with the same scores')
  return faults
}
