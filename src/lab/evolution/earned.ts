import {
  type CompanyScore,
  companyScores,
  type ItemResult,
  type TournamentJob,
  type TournamentResult,
} from '../tournament/index.ts'
import { type Earnings, pairEarnings } from './earnings.ts'
import { tableEarnings } from './table-earnings.ts'

/** What a tournament says of who earns what. */
export interface Earned {
  readonly earnings: Earnings
  /** Where tables of several were played. */
  readonly tables: EarnedTables | null
}

/** Every company with what was earned in it, by names. */
export interface EarnedTables {
  readonly seats: number
  /** Board scores at 0 and at 1 of the scale on which they are compared, in pounds; null where points are taken as they are. */
  readonly scale: { readonly lowest: number; readonly highest: number } | null
  readonly companies: readonly {
    readonly strategy: string
    readonly others: readonly string[]
    readonly score: number
  }[]
}

/** The payoffs of an evolution, from the tournament that it rests on. */
export function earnedIn(
  job: TournamentJob,
  items: readonly ItemResult[],
  { matrix }: Pick<TournamentResult, 'matrix'>,
): Earned {
  const { kind, strategies, seats } = job.settings
  if (kind === 'pairs')
    return {
      earnings: pairEarnings(matrix.map((row) => row.map((value) => value ?? 0))),
      tables: null,
    }
  const scores = companyScores(job, items)
  const scale = kind === 'scenario' ? scaleOf(scores) : null
  const name = (place: number): string => strategies[place] ?? ''
  return {
    earnings: tableEarnings(scale === null ? scores : scores.map(onScale(scale)), strategies.length),
    tables: {
      seats,
      scale,
      companies: scores.map(({ strategy, others, score }) => ({
        strategy: name(strategy),
        others: others.map(name),
        score,
      })),
    },
  }
}

type Scale = NonNullable<EarnedTables['scale']>

function scaleOf(scores: readonly CompanyScore[]): Scale {
  const [first = 0] = scores.map(({ score }) => score)
  return {
    lowest: scores.reduce((low, { score }) => Math.min(low, score), first),
    highest: scores.reduce((high, { score }) => Math.max(high, score), first),
  }
}

/** Pounds have no natural size beside the weight of a game: the least that anybody earned in any company is 0, the most 1. */
const onScale =
  ({ lowest, highest }: Scale) =>
  (one: CompanyScore): CompanyScore => ({
    ...one,
    score: highest === lowest ? 0 : (one.score - lowest) / (highest - lowest),
  })
