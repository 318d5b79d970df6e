import { canonical } from '../lib/index.ts'
import type { Debrief } from './debrief.ts'

/** What is compared: a figure of a table, or null where it has none. */
export const COMPARED = ['patients', 'place', 'pooled', 'pledgesKept', 'meanTrust', 'underWater'] as const
export type Compared = (typeof COMPARED)[number]

/** How a figure lies among tables. Nobody is ranked: tables keep the order in which they were given. */
export interface Distribution {
  readonly values: readonly (number | null)[]
  readonly least: number
  readonly median: number
  readonly most: number
}

/** Tables of one scenario laid side by side. */
export interface Group {
  readonly scenario: string
  readonly scenarioHash: string
  /** Indices into the tables that were given. */
  readonly tables: readonly number[]
  readonly figures: Readonly<Partial<Record<Compared, Distribution>>>
  /** Options that differ between these tables by design, with each table’s value as JSON: to be disclosed. */
  readonly differed: readonly { readonly option: string; readonly values: readonly string[] }[]
  /** Tables that had the same chance (same seed), so that only choices differ. */
  readonly paired: readonly { readonly seed: string; readonly tables: readonly number[] }[]
}

/** Why some tables are not compared: each a code whose sentence is in i18n, with the tables it is about. */
export interface NotCompared {
  readonly code: 'debrief.compare.other-scenario' | 'debrief.compare.alone'
  readonly tables: readonly number[]
  readonly others: readonly number[]
}

export interface Comparison {
  readonly groups: readonly Group[]
  readonly notCompared: readonly NotCompared[]
}

/** Lays tables of the same scenario side by side; those of different ones are never compared with each other. */
export function compareTables(debriefs: readonly Debrief[]): Comparison {
  const byHash = new Map<string, number[]>()
  for (const [index, { table }] of debriefs.entries())
    byHash.set(table.scenarioHash, [...(byHash.get(table.scenarioHash) ?? []), index])
  const sets = [...byHash.values()]
  const groups = sets.filter((tables) => tables.length > 1).map((tables) => groupOf(debriefs, tables))
  const notCompared = sets.flatMap((tables, at): readonly NotCompared[] => {
    const others = sets.filter((_, other) => other !== at).flat()
    if (tables.length === 1)
      return debriefs.length === 1 ? [] : [{ code: 'debrief.compare.alone', tables, others }]
    return others.length === 0 ? [] : [{ code: 'debrief.compare.other-scenario', tables, others }]
  })
  return { groups, notCompared }
}

function groupOf(debriefs: readonly Debrief[], tables: readonly number[]): Group {
  const those = tables.flatMap((index) => debriefs[index] ?? [])
  const [first] = those
  const figures: Partial<Record<Compared, Distribution>> = {}
  for (const compared of COMPARED) {
    const distribution = distributionOf(those.map((debrief) => figureOf(compared, debrief)))
    if (distribution) figures[compared] = distribution
  }
  return {
    scenario: first?.table.scenario ?? '',
    scenarioHash: first?.table.scenarioHash ?? '',
    tables,
    figures,
    differed: differedIn(those),
    paired: pairedIn(debriefs, tables),
  }
}

function figureOf(compared: Compared, debrief: Debrief): number | null {
  const { indices, beside, pledges, table } = debrief
  switch (compared) {
    case 'patients':
      return indices?.patients ?? null
    case 'place':
      return indices?.place ?? null
    case 'pooled':
      return beside.pooled
    case 'pledgesKept': {
      const judged = pledges.total.kept + pledges.total.broken
      return judged === 0 ? null : pledges.total.kept / judged
    }
    case 'meanTrust':
      return debrief.closing?.meanTrust ?? null
    case 'underWater':
      return debrief.closing ? debrief.closing.underWater.length / table.seats.length : null
  }
}

function distributionOf(values: readonly (number | null)[]): Distribution | null {
  const known = values.flatMap((value) => (value === null ? [] : [value])).sort((a, b) => a - b)
  const at = (index: number) => known[index] ?? 0
  const half = Math.floor(known.length / 2)
  if (known.length === 0) return null
  return {
    values,
    least: at(0),
    median: known.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2,
    most: at(known.length - 1),
  }
}

function differedIn(debriefs: readonly Debrief[]): Group['differed'] {
  const [first] = debriefs
  if (!first) return []
  return Object.keys(first.table.options).flatMap((option) => {
    const values = debriefs.map(({ table }) => {
      const entry = Object.entries(table.options).find(([key]) => key === option)
      return canonical(entry?.[1] ?? null)
    })
    return values.every((value) => value === values[0]) ? [] : [{ option, values }]
  })
}

function pairedIn(debriefs: readonly Debrief[], tables: readonly number[]): Group['paired'] {
  const bySeed = new Map<string, number[]>()
  for (const index of tables) {
    const seed = debriefs[index]?.table.seed
    if (seed !== null && seed !== undefined) bySeed.set(seed, [...(bySeed.get(seed) ?? []), index])
  }
  return [...bySeed].flatMap(([seed, those]) => (those.length > 1 ? [{ seed, tables: those }] : []))
}
