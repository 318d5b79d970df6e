import type { Scenario } from '../../../engine/index.ts'
import {
  type EvolutionSettings,
  evolutionSettings,
  fingerprintJob,
  gamesOf,
  populationRemarks,
  type TournamentWish,
  tournamentJob,
} from '../../../lab/index.ts'
import { fail, type Issue, ok, type Result } from '../../../lib/index.ts'
import { LAB } from '../../scenarios.ts'
import type { Task } from './study-work.ts'
import { type Figure, figuresOf, type Wish } from './wish.ts'

/**
 * Work of the page's lab, and what is to be made of it. Tournaments: one; or, where everybody plays alike, one for each
 * way of choosing.
 */
export interface Study extends Task {
  /** Where the strategies are to spread by what they earn. */
  readonly evolution: EvolutionSettings | null
  /** Null: as suits the device. */
  readonly workers: number | null
}

const MOST_WORKERS = 16
/** More would take a page's memory and a day; the command line has them done by many machines. */
const MOST_GAMES = { classic: 20_000_000, scenario: 400_000 } as const

/** The study that was asked for, or all that is wrong with the wish. */
export function studyOf(wish: Wish, scenario: Scenario): Result<Study, readonly Issue[]> {
  const misfits = misfitsOf(wish)
  if (wish.question === 'fingerprint') return fingerprintStudy(wish, misfits)
  const [alike, spreads] = [wish.question === 'everybody', wish.question === 'spreads']
  const jobs = (alike ? wish.players.map((one) => [one]) : [wish.players]).map((strategies) =>
    tournamentJob({ ...settingsIn(wish), strategies, scenario, company: spreads ? 'any' : undefined }),
  )
  const evolution = spreads ? evolutionOf(wish) : null
  const issues = [
    ...misfits,
    ...(wish.players.length === 0 ? [] : jobs.flatMap((job) => (job.ok ? [] : job.error))),
    ...(evolution === null || evolution.ok ? [] : evolution.error),
    ...(evolution?.ok
      ? jobs.flatMap((job) => (job.ok ? populationRemarks(evolution.value, job.value.settings) : []))
      : []),
  ]
  if (issues.length > 0) return fail(withoutRepeats(issues))
  const good = jobs.flatMap((job) => (job.ok ? [job.value] : []))
  const games = good.reduce((sum, { settings }) => sum + gamesOf(settings), 0)
  const most = wish.scenario === LAB ? MOST_GAMES.classic : MOST_GAMES.scenario
  if (games > most) return fail([problem('players', 'too-many', { games, most })])
  return ok({
    jobs: good,
    fingerprint: null,
    evolution: evolution?.ok ? evolution.value : null,
    workers: numberIn(wish, 'workers') ?? null,
  })
}

function fingerprintStudy(wish: Wish, misfits: readonly Issue[]): Result<Study, readonly Issue[]> {
  const fingerprint = fingerprintJob({
    ...settingsIn(wish),
    strategy: writtenIn(wish, 'strategy'),
    probe: writtenIn(wish, 'probe'),
    points: numberIn(wish, 'points'),
  })
  if (!fingerprint.ok) return fail(withoutRepeats([...misfits, ...fingerprint.error]))
  if (misfits.length > 0) return fail(misfits)
  const workers = numberIn(wish, 'workers') ?? null
  return ok({ jobs: [], fingerprint: fingerprint.value, evolution: null, workers })
}

const problem = (path: string, code: string, values: Issue['values'] = {}): Issue => ({
  path,
  code: `labPage.issue.${code}`,
  values,
})

/** What the page's own questions refuse. */
function misfitsOf(wish: Wish): readonly Issue[] {
  const { question, scenario, players } = wish
  const issues: Issue[] = []
  if (question !== 'fingerprint' && players.length === 0) issues.push(problem('players', 'nobody'))
  if (question === 'spreads' && players.length === 1) issues.push(problem('players', 'one-alone'))
  if (question === 'everybody' && scenario === LAB) issues.push(problem('scenario', 'everybody-place'))
  if (question === 'everybody')
    for (const [at, name] of players.entries())
      if (players.indexOf(name) < at)
        issues.push({ path: 'players', code: 'tournament.twice', values: { strategy: name } })
  const workers = numberIn(wish, 'workers')
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS))
    issues.push(problem('workers', 'workers', { most: MOST_WORKERS, written: wish.figures.workers ?? '' }))
  return issues
}

function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>()
  return issues.filter((issue) => {
    const key = JSON.stringify([issue.code, issue.values])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function settingsIn(wish: Wish): Omit<TournamentWish, 'strategies' | 'scenario'> {
  const known = (name: Figure): number | undefined => numberIn(wish, name)
  return {
    repetitions: known('repetitions'),
    seed: writtenIn(wish, 'seed'),
    turns: known('turns'),
    endChance: known('ending'),
    noise: known('noise'),
    seats: known('seats'),
    payoffs: writtenIn(wish, 'payoffs')
      ?.split(',')
      .map((part) => (part.trim() === '' ? Number.NaN : Number(part))),
  }
}

function evolutionOf(wish: Wish): Result<EvolutionSettings, readonly Issue[]> {
  const known = (name: Figure): number | undefined => numberIn(wish, name)
  const grid = writtenIn(wish, 'grid')
  const [width = Number.NaN, height = width] = (grid ?? '').split('x').map(Number)
  return evolutionSettings({
    dynamics: wish.dynamics,
    generations: known('generations'),
    mutation: known('mutation'),
    seed: writtenIn(wish, 'seed'),
    each: known('each'),
    runs: known('runs'),
    selection: known('selection'),
    ...(grid === undefined ? {} : { width, height }),
    ...(wish.dynamics === 'spatial' ? { neighbourhood: wish.neighbourhood, update: wish.update } : {}),
  })
}

/** What is written where this question reads it; undefined: the usual. */
function writtenIn(wish: Wish, name: Figure): string | undefined {
  const written = wish.figures[name]?.trim()
  return written === undefined || written === '' || !figuresOf(wish).includes(name) ? undefined : written
}

/** What is no number becomes one that no field accepts, so that its own sentence says so. */
function numberIn(wish: Wish, name: Figure): number | undefined {
  const written = writtenIn(wish, name)
  return written === undefined ? undefined : Number(written)
}
