import { say } from '../i18n/index.ts'
import {
  parseShard,
  type ShardOf,
  type TournamentJob,
  type TournamentSettings,
  tournamentJob,
} from '../lab/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import { RULES } from '../strategies/index.ts'
import { loadScenario } from './scenarios.ts'
import { placedSentence } from './sentences.ts'
import { wholeNumber } from './whole-number.ts'

export interface TournamentOptions {
  readonly strategies?: readonly string[]
  readonly scenario?: string
  readonly seats?: string
  readonly repetitions?: string
  readonly turns?: string
  readonly ending?: string
  readonly payoffs?: string
  readonly noise?: string
  readonly seed?: string
  readonly workers?: string
  readonly shard?: string
  readonly redis?: string
  readonly patience?: string
  readonly out?: string
  readonly interactions?: string
  readonly chart?: string
  readonly json?: boolean
}

export interface Wanted {
  readonly job: TournamentJob
  readonly shard: ShardOf | null
  readonly workers: number
  /** Seconds that Redis may be away before the work is given up, with what was done kept. */
  readonly patience: number
}

const MOST_WORKERS = 64

/** What the options ask for, or every sentence about what is wrong with them. */
export function tournamentWish(
  options: TournamentOptions,
  { company }: Pick<TournamentSettings, 'company'> = {},
): Result<Wanted, readonly string[]> {
  const scenario = loadScenario(options.scenario ?? 'classic')
  if (!scenario.ok) return scenario
  const job = tournamentJob({
    strategies: namesIn(options.strategies ?? []),
    scenario: scenario.value,
    seats: number(options.seats),
    repetitions: number(options.repetitions),
    turns: number(options.turns),
    endChance: number(options.ending),
    payoffs: numbersIn(options.payoffs),
    noise: number(options.noise),
    seed: options.seed,
    company,
  })
  const problems: string[] = job.ok ? [] : job.error.map(placedSentence)
  const workers = workersIn(options)
  if (!workers.ok) problems.push(...workers.error)
  const patience = wholeNumber(options.patience ?? '30', { name: '--patience', most: 86_400 })
  if (!patience.ok) problems.push(...patience.error)
  const shard = options.shard === undefined ? null : parseShard(options.shard)
  if (shard !== null && !shard.ok) problems.push(...shard.error.map(placedSentence))
  if (shard !== null && (options.interactions !== undefined || options.chart !== undefined))
    problems.push(say('cli.tournament.shard-only'))
  if (options.interactions !== undefined && job.ok && job.value.settings.kind !== 'pairs')
    problems.push(say('cli.tournament.interactions-pairs'))
  if (problems.length > 0 || !job.ok || !workers.ok || !patience.ok || (shard !== null && !shard.ok))
    return fail(problems)
  return ok({
    job: job.value,
    shard: shard === null ? null : shard.value,
    workers: workers.value,
    patience: patience.value,
  })
}

/** How many are to work at once: one where nothing is said. */
export const workersIn = ({ workers }: Pick<TournamentOptions, 'workers'>) =>
  wholeNumber(workers ?? '1', { name: '--workers', most: MOST_WORKERS })

/** Names divided by commas or spaces; `all` is every named strategy. */
export const namesIn = (written: readonly string[]): readonly string[] =>
  written
    .flatMap((part) => part.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => (name === 'all' ? RULES.map(({ id }) => id) : [name]))

/** What is no number becomes one that no field accepts, so that its own sentence says so. */
export const number = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : written.trim() === '' ? Number.NaN : Number(written)

/** Numbers divided by commas. */
export const numbersIn = (written: string | undefined): readonly number[] | undefined =>
  written?.split(',').map((part) => number(part) ?? Number.NaN)
