import { RULES_VERSION, type Scenario, SEATS } from '../../engine/index.ts'
import { fail, hashOf, type Issue, ok, type Result } from '../../lib/index.ts'
import { scenarioHash } from '../../scenario/index.ts'
import { CLASSIC_PAYOFFS, type Payoffs, type Player, parseStrategy } from '../../strategies/index.ts'
import { dilemmaFrom, type FourPayoffs, fourOf, payoffsOf } from '../payoffs.ts'
import { toldNoise } from '../told.ts'
import { howManyTables } from './line-ups.ts'

/** What a tournament is played at: pairs, a table of payoffs for several seats, or whole games of a scenario. */
export type Kind = 'pairs' | 'table' | 'scenario'

/**
 * Everything that decides a tournament's result, as plain JSON: the same settings give the same bytes. Payoffs, turns,
 * noise and the chance of an end are of table games; a scenario has its own.
 */
export interface TournamentSettings {
  readonly format: 'tournament/1'
  readonly rules: string
  readonly kind: Kind
  /** As they are written, shortest form, in the order in which they were named. */
  readonly strategies: readonly string[]
  readonly scenario: string
  /** Null where only a table of payoffs is played: then the payoffs say it all. */
  readonly scenarioHash: string | null
  readonly seats: number
  readonly repetitions: number
  readonly seed: string
  readonly turns: number | null
  /** Chance that a game ends after each turn; 0: after `turns` turns. With it, `turns` is the most. */
  readonly endChance: number
  readonly payoffs: FourPayoffs | null
  readonly noise: number
  /** `any`: every mixture sits together, one strategy in all seats too. Absent: different ones, as far as there are enough. */
  readonly company?: 'any'
}

/** A tournament ready to be played, in one piece: what a worker, a shard or a queue needs. */
export interface TournamentJob {
  readonly settings: TournamentSettings
  /** Where whole games of a scenario are played. */
  readonly scenario: Scenario | null
}

/** What somebody asked for, as written; what was left out is undefined. */
export interface TournamentWish {
  readonly strategies: readonly string[]
  readonly scenario: Scenario
  readonly seats?: number | undefined
  readonly repetitions?: number | undefined
  readonly seed?: string | undefined
  readonly turns?: number | undefined
  readonly endChance?: number | undefined
  readonly payoffs?: readonly number[] | undefined
  readonly noise?: number | undefined
  /** Of tables of more than two, where everybody has to meet every company: what spreads is worked out from that. */
  readonly company?: 'any' | undefined
}

const USUAL = { repetitions: 10, turns: 200, seed: 'swim', mostTurns: 10_000 } as const
const MOST = { strategies: 500, turns: 1_000_000, repetitions: 1_000_000, games: 50_000_000 } as const

/** The tournament that was asked for, or all that is wrong with the wish. */
export function tournamentJob(wish: TournamentWish): Result<TournamentJob, readonly Issue[]> {
  const issues: Issue[] = []
  const report = (path: string, code: string, values: Issue['values'] = {}) =>
    issues.push({ path, code, values })
  const players = playersOf(wish, issues)
  const kind = kindOf(wish)
  const isTable = kind !== 'scenario'
  const seats = isTable ? (wish.seats ?? 2) : wish.scenario.seats.length
  if (isTable && !(Number.isInteger(seats) && seats >= 2 && seats <= SEATS.length))
    report('seats', 'tournament.seats', { most: SEATS.length, written: String(wish.seats).slice(0, 40) })
  if (!isTable)
    for (const field of ['seats', 'turns', 'endChance', 'payoffs', 'noise'] as const)
      if (wish[field] !== undefined)
        report(field, 'tournament.only-classic', { field, scenario: wish.scenario.id })
  const repetitions = whole(wish.repetitions, USUAL.repetitions)
  if (!inRange(repetitions, MOST.repetitions))
    report('repetitions', 'tournament.whole', {
      field: 'repetitions',
      written: String(wish.repetitions).slice(0, 40),
      most: MOST.repetitions,
    })
  const endChance = wish.endChance ?? 0
  if (!(endChance >= 0 && endChance <= 1))
    report('endChance', 'tournament.chance', {
      field: 'ending',
      written: String(wish.endChance).slice(0, 40),
    })
  const turns = whole(wish.turns, endChance > 0 ? USUAL.mostTurns : USUAL.turns)
  if (!inRange(turns, MOST.turns))
    report('turns', 'tournament.whole', {
      field: 'turns',
      written: String(wish.turns).slice(0, 40),
      most: MOST.turns,
    })
  const noise = wish.noise ?? 0
  if (!(noise >= 0 && noise <= 1))
    report('noise', 'tournament.chance', { field: 'noise', written: String(wish.noise).slice(0, 40) })
  const payoffs = dilemmaFrom({ written: wish.payoffs, usual: usualPayoffs(wish) }, issues)
  const seed = (wish.seed ?? USUAL.seed).trim()
  if (seed === '' || seed.length > 200) report('seed', 'tournament.seed')
  if (issues.length > 0) return fail(issues)
  const settings = inOrder({
    format: 'tournament/1',
    rules: RULES_VERSION,
    kind,
    strategies: players.map(({ text }) => text),
    scenario: wish.scenario.id,
    scenarioHash: isTable ? null : scenarioHash(wish.scenario),
    seats,
    repetitions,
    seed,
    turns: isTable ? turns : null,
    endChance,
    payoffs: isTable ? fourOf(payoffs) : null,
    noise,
    ...(wish.company === 'any' && kind !== 'pairs' ? { company: 'any' } : {}),
  })
  const games = gamesOf(settings)
  if (games > MOST.games)
    return fail([{ path: 'strategies', code: 'tournament.too-many', values: { games, most: MOST.games } }])
  return ok({ settings, scenario: isTable ? null : wish.scenario })
}

/** The same settings with their fields in the one order in which results are written. */
export const inOrder = (one: TournamentSettings): TournamentSettings => ({
  format: one.format,
  rules: one.rules,
  kind: one.kind,
  strategies: one.strategies,
  scenario: one.scenario,
  scenarioHash: one.scenarioHash,
  seats: one.seats,
  repetitions: one.repetitions,
  seed: one.seed,
  turns: one.turns,
  endChance: one.endChance,
  payoffs: one.payoffs,
  noise: one.noise,
  ...(one.company === undefined ? {} : { company: one.company }),
})

/** The hash that two shards must share to be of one tournament. */
export const settingsHash = (settings: TournamentSettings): string => hashOf(settings)

/** How many games such a tournament has; reckoned, since the tables of many strategies would fill the memory. */
export function gamesOf(settings: TournamentSettings): number {
  const n = settings.strategies.length
  return (settings.kind === 'pairs' ? (n * (n + 1)) / 2 : howManyTables(settings)) * settings.repetitions
}

export const payoffsIn = ({ payoffs }: TournamentSettings): Payoffs =>
  payoffs === null ? CLASSIC_PAYOFFS : payoffsOf(payoffs)

/** The players of a tournament that was decoded before. */
export function playersIn({ strategies }: TournamentSettings): readonly Player[] {
  return strategies.map((text) => {
    const parsed = parseStrategy(text)
    if (!parsed.ok) throw new Error(`bug: ${text} was a strategy when the tournament was set up`)
    return parsed.value
  })
}

/** A table of payoffs for points, and nothing else: played without a game's rules. */
const isClassic = (scenario: Scenario): boolean => scenario.id === 'classic' && scenario.flow === null

const kindOf = ({ scenario, seats }: TournamentWish): Kind =>
  !isClassic(scenario) ? 'scenario' : (seats ?? 2) === 2 ? 'pairs' : 'table'

function playersOf({ strategies: written, noise }: TournamentWish, issues: Issue[]): readonly Player[] {
  const players = written.flatMap((text, index) => {
    const parsed = parseStrategy(text, `strategies[${index}]`)
    if (parsed.ok) return [toldNoise(parsed.value, { written: text, noise: noise ?? 0 })]
    issues.push(...parsed.error)
    return []
  })
  if (written.length === 0) issues.push({ path: 'strategies', code: 'tournament.nobody', values: {} })
  if (written.length > MOST.strategies)
    issues.push({ path: 'strategies', code: 'tournament.crowd', values: { most: MOST.strategies } })
  for (const [index, { text }] of players.entries())
    if (players.findIndex((one) => one.text === text) < index)
      issues.push({ path: `strategies[${index}]`, code: 'tournament.twice', values: { strategy: text } })
  return players
}

const whole = (value: number | undefined, usual: number): number => value ?? usual
const inRange = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most

function usualPayoffs({ scenario: { cards } }: TournamentWish): Payoffs {
  const [card] = cards
  return card?.kind === 'table' ? card.payoffs : CLASSIC_PAYOFFS
}
