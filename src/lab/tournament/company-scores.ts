import { bug } from '../../lib/index.ts'
import { tableScores } from '../table-scores.ts'
import { gamesIn, type ItemResult, partOf } from './items.ts'
import { type LineUp, tablesOf } from './line-ups.ts'
import { GAME_FIGURES, SEAT_FIGURES } from './scenario-table.ts'
import { payoffsIn, type TournamentJob, type TournamentSettings } from './settings.ts'

/** What one strategy earned in one company: the mean over seats, repetitions, and those at the table who play it too. */
export interface CompanyScore {
  /** By their places in `settings.strategies`; the others in ascending order. */
  readonly strategy: number
  readonly others: readonly number[]
  /** Points a turn; in a scenario, board score of a whole game. */
  readonly score: number
}

/** The scores of every strategy in every company, of a tournament in which anybody sits with anybody. All items are known. */
export function companyScores(
  { settings }: TournamentJob,
  items: readonly ItemResult[],
): readonly CompanyScore[] {
  const sums = new Map<string, { strategy: number; others: readonly number[]; sum: number; times: number }>()
  for (const [lineUp, scores] of sittings(settings, items))
    for (const [seat, strategy] of lineUp.entries()) {
      const others = lineUp.filter((_, at) => at !== seat).sort((a, b) => a - b)
      const key = `${strategy} ${others.join()}`
      const known = sums.get(key) ?? { strategy, others, sum: 0, times: 0 }
      known.sum += scores[seat] ?? 0
      known.times++
      sums.set(key, known)
    }
  return [...sums.values()].map(({ strategy, others, sum, times }) => ({
    strategy,
    others,
    score: sum / times,
  }))
}

type Sitting = readonly [lineUp: LineUp, scores: readonly number[]]

function sittings(settings: TournamentSettings, items: readonly ItemResult[]): readonly Sitting[] {
  const tables = tablesOf(settings)
  return settings.kind === 'scenario'
    ? scenarioSittings(tables, items)
    : classicSittings(tables, { settings, items })
}

const [GAME, SEAT] = [GAME_FIGURES.length, SEAT_FIGURES.length]

const scenarioSittings = (tables: readonly LineUp[], items: readonly ItemResult[]): readonly Sitting[] =>
  items.flatMap((result, item) =>
    gamesIn(item, tables).games.map((lineUp, game): Sitting => {
      const start = game * (GAME + lineUp.length * SEAT) + GAME
      return [lineUp, lineUp.map((_, seat) => result[start + seat * SEAT] ?? bug('a game without scores'))]
    }),
  )

function classicSittings(
  tables: readonly LineUp[],
  { settings, items }: { readonly settings: TournamentSettings; readonly items: readonly ItemResult[] },
): readonly Sitting[] {
  const { seats } = settings
  const totals = tables.map(() => new Float64Array(1 << seats))
  for (const [item, result] of items.entries()) {
    const total = totals[partOf(item, settings).table] ?? bug('no such table')
    for (const [pattern, count] of result.entries()) total[pattern] = (total[pattern] ?? 0) + count
  }
  return tables.map((lineUp, table): Sitting => {
    const total = totals[table] ?? bug('no such table')
    const turns = total.reduce((sum, count) => sum + count, 0)
    return [lineUp, tableScores(total, seats, payoffsIn(settings)).map((score) => score / turns)]
  })
}
