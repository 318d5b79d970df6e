import { bug } from '../../lib/index.ts'
import { scoreOf } from '../outcomes.ts'
import { gamesIn, type ItemResult, PAIR, pairsOf, partOf } from './items.ts'
import { tablesOf } from './line-ups.ts'
import { type TournamentResult, tournamentResult } from './result.ts'
import { payoffsIn, type TournamentJob, type TournamentSettings } from './settings.ts'
import { ranked, type Standing } from './standing.ts'

/**
 * What the items that are known say so far, in the shape of a result: only who has played is ranked, `matrix` is null
 * where two have not met yet, `games` counts those played. Where all items are known it is `tournamentResult`.
 */
export function resultSoFar(job: TournamentJob, items: readonly ItemResult[]): TournamentResult {
  if (items.every((result) => result.length > 0)) return tournamentResult(job, items)
  if (job.settings.kind === 'pairs') return pairsSoFar(job.settings, items)
  const result = tournamentResult(job, items)
  const hasPlayed = result.matrix.map((row) => row.some((value) => value !== null))
  const isSeen = (strategy: string): boolean => hasPlayed[job.settings.strategies.indexOf(strategy)] ?? false
  const standings = result.ranking.filter(({ strategy }) => isSeen(strategy))
  return { ...result, ranking: ranked(standings), games: gamesDone(job.settings, items) }
}

function gamesDone(settings: TournamentSettings, items: readonly ItemResult[]): number {
  const tables = settings.kind === 'scenario' ? tablesOf(settings) : []
  return items.reduce((sum, result, item) => {
    if (result.length === 0) return sum
    if (settings.kind === 'scenario') return sum + gamesIn(item, tables).games.length
    const { from, to } = partOf(item, settings)
    return sum + to - from
  }, 0)
}

type Cells = (number | null)[][]

function pairsSoFar(settings: TournamentSettings, items: readonly ItemResult[]): TournamentResult {
  const { strategies } = settings
  const n = strategies.length
  const payoffs = payoffsIn(settings)
  const pairs = pairsOf(n)
  const empty = (): Cells => strategies.map(() => strategies.map(() => null))
  const [scores, pooled] = [empty(), empty()]
  const totals = new Map<number, number[]>()
  for (const [item, result] of items.entries()) {
    if (result.length === 0) continue
    const { table } = partOf(item, settings)
    const outcomes = result.slice(PAIR.outcomes, PAIR.outcomes + 4)
    const before = totals.get(table)
    totals.set(
      table,
      outcomes.map((count, outcome) => count + (before?.[outcome] ?? 0)),
    )
  }
  for (const [table, [both = 0, aAlone = 0, bAlone = 0, none = 0]] of totals) {
    const [a, b] = pairs[table] ?? bug('no such pair')
    const turns = both + aAlone + bAlone + none
    const points = scoreOf([both, aAlone, bAlone, none], payoffs)
    const sides = [
      [points[0], both + aAlone],
      [points[1], both + bAlone],
    ] as const
    for (const [me, other, mine] of [
      [a, b, [0]],
      [b, a, [1]],
    ] as const) {
      const counted = a === b ? ([0, 1] as const) : mine
      const share = (of: 0 | 1): number =>
        counted.reduce<number>((sum, side) => sum + sides[side][of], 0) / counted.length / turns
      set(scores, [me, other], share(0))
      set(pooled, [me, other], share(1))
    }
  }
  const standings = strategies.flatMap((strategy, i): readonly Standing[] => {
    const score = meanWithOthers(scores[i] ?? [], i)
    const cooperation = meanWithOthers(pooled[i] ?? [], i)
    return score === null || cooperation === null
      ? []
      : [{ strategy, score, standardError: null, cooperation }]
  })
  return {
    ranking: ranked(standings),
    matrix: scores,
    cooperation: pooled,
    settings,
    games: gamesDone(settings, items),
  }
}

const set = (cells: Cells, [i, j]: readonly [number, number], value: number): void => {
  const row = cells[i] ?? bug('no such row')
  row[j] = value
}

function meanWithOthers(row: readonly (number | null)[], own: number): number | null {
  const met = row.filter((value, j): value is number => value !== null && (row.length === 1 || j !== own))
  return met.length === 0 ? null : met.reduce((sum, value) => sum + value, 0) / met.length
}
