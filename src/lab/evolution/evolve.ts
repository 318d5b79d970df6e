import { bug, fail, type Issue, keyOf, ok, type Result } from '../../lib/index.ts'
import type { TournamentSettings } from '../tournament/index.ts'
import type { Earnings } from './earnings.ts'
import { type Counts, fixationChance, moran } from './moran.ts'
import { nextShares } from './replicator.ts'
import {
  countsOn,
  type Field,
  NEIGHBOURHOODS,
  type Neighbourhood,
  nextField,
  randomField,
  UPDATES,
  type Update,
} from './spatial.ts'

export const DYNAMICS = ['replicator', 'moran', 'spatial'] as const
export type Dynamics = (typeof DYNAMICS)[number]

/** All that decides an evolution, beside the payoffs. */
export interface EvolutionSettings {
  readonly dynamics: Dynamics
  readonly generations: number
  readonly mutation: number
  readonly seed: string
  /** Moran: individuals of each strategy at the start, runs, and the weight of the game. */
  readonly each: number
  readonly runs: number
  readonly selection: number
  /** Spatial. */
  readonly width: number
  readonly height: number
  readonly neighbourhood: Neighbourhood
  readonly update: Update
}

export type EvolutionWish = {
  readonly [K in keyof EvolutionSettings]?: EvolutionSettings[K] | string | undefined
}

const USUAL: EvolutionSettings = {
  dynamics: 'replicator',
  generations: 200,
  mutation: 0,
  seed: 'swim',
  each: 10,
  runs: 1,
  selection: 1,
  width: 40,
  height: 40,
  neighbourhood: 'moore',
  update: 'best',
}

const LIMITS = {
  generations: [1, 100_000],
  each: [1, 10_000],
  runs: [1, 100_000],
  width: [3, 400],
  height: [3, 400],
} as const

/** The evolution that was asked for, or all that is wrong with the wish. */
export function evolutionSettings(wish: EvolutionWish): Result<EvolutionSettings, readonly Issue[]> {
  const given = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined))
  const settings = { ...USUAL, ...given } as EvolutionSettings
  const issues: Issue[] = []
  const oneOf = (field: 'dynamics' | 'neighbourhood' | 'update', known: readonly string[]) => {
    if (!known.includes(settings[field]))
      issues.push({
        path: field,
        code: 'evolve.one-of',
        values: { written: String(settings[field]).slice(0, 40), known: known.join(', ') },
      })
  }
  oneOf('dynamics', DYNAMICS)
  oneOf('neighbourhood', NEIGHBOURHOODS)
  oneOf('update', UPDATES)
  for (const [field, [least, most]] of Object.entries(LIMITS)) {
    const value = settings[field as keyof typeof LIMITS]
    if (!(Number.isInteger(value) && value >= least && value <= most))
      issues.push({
        path: field,
        code: 'lab.whole',
        values: { field, least, most, written: String(wish[field as 'each']).slice(0, 40) },
      })
  }
  for (const field of ['mutation', 'selection'] as const)
    if (!(settings[field] >= 0 && settings[field] <= 1))
      issues.push({
        path: field,
        code: 'evolve.share',
        values: { field, written: String(wish[field]).slice(0, 40) },
      })
  return issues.length > 0 ? fail(issues) : ok(settings)
}

/** What an evolution of this population refuses: a group too small for one table. */
export function populationRemarks(
  { dynamics, each }: EvolutionSettings,
  { strategies, seats }: Pick<TournamentSettings, 'strategies' | 'seats'>,
): readonly Issue[] {
  const players = each * strategies.length
  return dynamics === 'moran' && players < seats
    ? [{ path: 'each', code: 'evolve.few', values: { players, seats } }]
    : []
}

/** The shares of the strategies in one generation, by name. */
export interface Generation {
  readonly generation: number
  readonly shares: Readonly<Record<string, number>>
}

/** The JSON of `swim evolve`, but for the tournament that it rests on and the time it took. */
export interface Evolution {
  readonly generations: readonly Generation[]
  /** Moran: the share of runs in which each took over; `open` did not end. */
  readonly fixation: Readonly<Record<string, number>> | null
  /** Moran with two strategies and no mutation: the chance that the first takes over, by Taylor et al. 2004. */
  readonly expected: number | null
  /** Spatial: the last field, a row a line, each cell the number of its strategy. */
  readonly field: readonly (readonly number[])[] | null
}

/** Work of an evolution in steps, so that it can show progress and be stopped: call until `done`, then read. */
export interface Evolving {
  readonly steps: number
  readonly step: () => void
  readonly result: () => Evolution
}

/** An evolution of these strategies under these payoffs, to be taken step by step. */
export function evolving(
  strategies: readonly string[],
  earnings: Earnings,
  settings: EvolutionSettings,
): Evolving {
  const named = (shares: readonly number[], generation: number): Generation => ({
    generation,
    shares: Object.fromEntries(strategies.map((strategy, i) => [strategy, shares[i] ?? 0])),
  })
  const none = { fixation: null, expected: null, field: null }
  switch (settings.dynamics) {
    case 'replicator': {
      let shares: readonly number[] = strategies.map(() => 1 / strategies.length)
      const generations = [named(shares, 0)]
      return {
        steps: settings.generations,
        step: () => {
          shares = nextShares(shares, earnings, settings.mutation)
          generations.push(named(shares, generations.length))
        },
        result: () => ({ generations, ...none }),
      }
    }
    case 'moran':
      return moranRuns(strategies, earnings, { settings, named })
    case 'spatial': {
      const { seed, width, height } = settings
      const key = keyOf(seed, 'spatial')
      let field: Field = randomField({ width, height }, strategies.length, key)
      const shared = () => countsOn(field, strategies.length).map((count) => count / field.cells.length)
      const generations = [named(shared(), 0)]
      return {
        steps: settings.generations,
        step: () => {
          const { neighbourhood, update } = settings
          const generation = generations.length
          field = nextField(field, earnings, {
            neighbourhood,
            update,
            self: update === 'best',
            noise: FERMI_NOISE,
            key,
            generation,
          })
          generations.push(named(shared(), generation))
        },
        result: () => ({ generations, ...none, field: rowsOf(field) }),
      }
    }
  }
}

/** K of Szabó & Tőke 1998, per point of a turn. */
const FERMI_NOISE = 0.1

const rowsOf = ({ width, height, cells }: Field): readonly (readonly number[])[] =>
  Array.from({ length: height }, (_, y) => [...cells.slice(y * width, (y + 1) * width)])

function moranRuns(
  strategies: readonly string[],
  earnings: Earnings,
  {
    settings,
    named,
  }: { settings: EvolutionSettings; named: (shares: readonly number[], generation: number) => Generation },
): Evolving {
  const { each, runs, seed, selection, mutation, generations } = settings
  const start = strategies.map(() => each)
  const size = each * strategies.length
  let first: readonly Counts[] | null = null
  let done = 0
  const won = strategies.map(() => 0)
  return {
    steps: runs,
    step: () => {
      const key = keyOf(seed, `moran ${done}`)
      const course = moran(start, earnings, { key, selection, mutation, generations })
      first ??= course
      const winner = (course.at(-1) ?? bug('a course without a start')).indexOf(size)
      if (winner >= 0) won[winner] = (won[winner] ?? 0) + 1
      done++
    },
    result: () => ({
      generations: (first ?? [start]).map((counts, generation) =>
        named(
          counts.map((count) => count / size),
          generation,
        ),
      ),
      fixation: {
        ...Object.fromEntries(strategies.map((strategy, i) => [strategy, (won[i] ?? 0) / done])),
        open: (done - won.reduce((sum, times) => sum + times, 0)) / done,
      },
      expected:
        strategies.length === 2 && mutation === 0
          ? fixationChance(earnings, { size, mutants: each, selection })
          : null,
      field: null,
    }),
  }
}
