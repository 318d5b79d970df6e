import { bug } from '../../lib/index.ts'
import { scoreOf } from '../outcomes.ts'
import { tablePoolRates, tableScores } from '../table-scores.ts'
import { type ItemResult, PAIR, pairsOf, partOf } from './items.ts'
import { tablesOf } from './line-ups.ts'
import { type Matrix, measuresOf, withOthers } from './measures.ts'
import { scenarioStandings } from './scenario-result.ts'
import { inOrder, payoffsIn, type TournamentJob, type TournamentSettings } from './settings.ts'
import { type Ranked, ranked, type Standing } from './standing.ts'

/** The JSON of `swim tournament`, but for how long it took. */
export interface TournamentResult {
  readonly ranking: readonly Ranked[]
  /** `matrix[i][j]`: mean score of i against j (with j at the table); null where they never met. In the order of `settings.strategies`. */
  readonly matrix: readonly (readonly (number | null)[])[]
  /** The same for the share of choices that pooled. */
  readonly cooperation: readonly (readonly (number | null)[])[]
  readonly settings: TournamentSettings
  readonly games: number
}

/** Joins the results of all items, in their order, into one. */
export function tournamentResult(
  { settings: given, scenario }: TournamentJob,
  items: readonly ItemResult[],
): TournamentResult {
  const settings = inOrder(given)
  switch (settings.kind) {
    case 'pairs':
      return pairResult(settings, items)
    case 'table':
      return tableResult(settings, items)
    case 'scenario': {
      const seats = scenario?.seats.map(({ id }) => id) ?? bug('a tournament of a scenario without one')
      const { standings, matrix, cooperation, games } = scenarioStandings(settings, items, seats)
      return { ranking: ranked(standings), matrix, cooperation, settings, games }
    }
  }
}

const emptyMatrix = (n: number): number[][] =>
  Array.from({ length: n }, () => Array.from({ length: n }, () => 0))

function pairResult(settings: TournamentSettings, items: readonly ItemResult[]): TournamentResult {
  const { strategies, repetitions } = settings
  const n = strategies.length
  const payoffs = payoffsIn(settings)
  const pairs = pairsOf(n)
  const totals = pairs.map(() => new Float64Array(PAIR.length))
  for (const [item, result] of items.entries()) {
    const total = totals[partOf(item, settings).table] ?? bug('no such pair')
    for (const [place, value] of result.entries()) total[place] = (total[place] ?? 0) + value
  }
  const [scores, pooled, good] = [emptyMatrix(n), emptyMatrix(n), emptyMatrix(n)]
  const [wins, squares] = [emptyMatrix(n), emptyMatrix(n)]
  for (const [index, [a, b]] of pairs.entries()) {
    const total = totals[index] ?? bug('no such pair')
    const [both = 0, aAlone = 0, bAlone = 0, none = 0] = total.slice(PAIR.outcomes)
    const turns = both + aAlone + bAlone + none
    const points = scoreOf([both, aAlone, bAlone, none], payoffs)
    const games = total[PAIR.games] ?? 1
    for (const [me, other, side] of [
      [b, a, 1],
      [a, b, 0],
    ] as const) {
      // A strategy against itself: both sides count.
      const isSelf = a === b
      set(scores, [me, other], isSelf ? (points[0] + points[1]) / 2 / turns : points[side] / turns)
      const held = none + (side === 0 ? aAlone : bAlone)
      set(pooled, [me, other], isSelf ? (2 * both + aAlone + bAlone) / 2 / turns : (turns - held) / turns)
      set(good, [me, other], (total[PAIR.good + side] ?? 0) / games)
      set(wins, [me, other], isSelf ? 0 : (total[PAIR.wins + side] ?? 0))
      set(squares, [me, other], (total[PAIR.squares + side] ?? 0) / games)
    }
  }
  const measures = measuresOf(pooled, good)
  const means = withOthers(scores)
  const standings = strategies.map(
    (strategy, i): Standing => ({
      strategy,
      score: means[i] ?? 0,
      standardError: errorOf({ scores, squares, i, repetitions }),
      cooperation: measures.cooperation[i] ?? 0,
      wins: (wins[i] ?? []).reduce((sum, value) => sum + value, 0),
      goodPartner: measures.goodPartner[i] ?? 0,
      eigenjesus: measures.eigenjesus[i] ?? 0,
      eigenmoses: measures.eigenmoses[i] ?? 0,
    }),
  )
  return {
    ranking: ranked(standings),
    matrix: scores,
    cooperation: pooled,
    settings,
    games: pairs.length * repetitions,
  }
}

const set = (matrix: number[][], [i, j]: readonly [number, number], value: number): void => {
  const row = matrix[i] ?? bug('no such row')
  row[j] = value
}

/** Standard error of a mean over opponents: the spread between repetitions against each, added up. */
function errorOf({
  scores,
  squares,
  i,
  repetitions,
}: {
  readonly scores: Matrix
  readonly squares: Matrix
  readonly i: number
  readonly repetitions: number
}): number | null {
  const row = scores[i] ?? []
  const others = row.length - 1
  if (repetitions < 2 || others === 0) return null
  let variance = 0
  for (const [j, mean] of row.entries()) {
    if (j === i) continue
    const spread = Math.max(0, (squares[i]?.[j] ?? 0) - mean * mean)
    variance += spread / (repetitions - 1)
  }
  const error = Math.sqrt(variance) / others
  // What is left of equal games is rounding.
  return error < 1e-9 ? 0 : error
}

function tableResult(settings: TournamentSettings, items: readonly ItemResult[]): TournamentResult {
  const { strategies, repetitions, seats: n } = settings
  const tables = tablesOf(settings)
  const payoffs = payoffsIn(settings)
  const totals = tables.map(() => new Float64Array(1 << n))
  for (const [item, result] of items.entries()) {
    const total = totals[partOf(item, settings).table] ?? bug('no such table')
    for (const [pattern, count] of result.entries()) total[pattern] = (total[pattern] ?? 0) + count
  }
  const m = strategies.length
  const sums = { score: emptyMatrix(m), pooled: emptyMatrix(m), met: emptyMatrix(m) }
  const own = strategies.map(() => ({ score: 0, pooled: 0, sat: 0 }))
  for (const [table, lineUp] of tables.entries()) {
    const total = totals[table] ?? bug('no such table')
    const turns = total.reduce((sum, count) => sum + count, 0)
    // Not played yet.
    if (turns === 0) continue
    const scores = tableScores(total, n, payoffs)
    const rates = tablePoolRates(total, n)
    for (const [seat, me] of lineUp.entries()) {
      const [score, pooled] = [(scores[seat] ?? 0) / turns, rates[seat] ?? 0]
      const mine = own[me] ?? bug('no such strategy')
      mine.score += score
      mine.pooled += pooled
      mine.sat++
      for (const [other, them] of lineUp.entries()) {
        if (other === seat) continue
        set(sums.score, [me, them], (sums.score[me]?.[them] ?? 0) + score)
        set(sums.pooled, [me, them], (sums.pooled[me]?.[them] ?? 0) + pooled)
        set(sums.met, [me, them], (sums.met[me]?.[them] ?? 0) + 1)
      }
    }
  }
  const standings = strategies.map((strategy, i): Standing => {
    const { score, pooled, sat } = own[i] ?? bug('no such strategy')
    return { strategy, score: score / sat, standardError: null, cooperation: pooled / sat }
  })
  return {
    ranking: ranked(standings),
    matrix: meansOf(sums.score, sums.met),
    cooperation: meansOf(sums.pooled, sums.met),
    settings,
    games: tables.length * repetitions,
  }
}

/** Sums over counts; null where there was nothing to count. */
export const meansOf = (sums: Matrix, counts: Matrix): readonly (readonly (number | null)[])[] =>
  sums.map((row, i) =>
    row.map((sum, j) => {
      const count = counts[i]?.[j] ?? 0
      return count === 0 ? null : sum / count
    }),
  )
