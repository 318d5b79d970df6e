import {
  type Earned,
  type Evolution,
  type EvolutionSettings,
  earnedIn,
  evolutionDocument,
  evolving,
  type FingerprintJob,
  fingerprintDocument,
  gamesOf,
  type ItemResult,
  interactionRows,
  itemsOf,
  type Ranked,
  resultSoFar,
  type SeatOutcome,
  type ShardOf,
  seatOutcomes,
  shardText,
  type TournamentJob,
  type TournamentResult,
  type TournamentSettings,
  workOf,
} from '../../../lab/index.ts'
import { bug } from '../../../lib/index.ts'
import { itemsByJob, type Known, type Task } from './study-work.ts'

/** What the charts are drawn from: all that is known of a study so far. */
export type Found = Tallied | Square

/** The square of a fingerprint: row by row (equal x) the scores from y = 0 to 1; empty where they are not known yet. */
export interface Square {
  readonly kind: 'square'
  readonly rows: readonly ItemResult[]
}

export interface Tallied {
  readonly kind: 'tallied'
  /** Best first; where everybody plays alike, in the order of the names. Only who has played yet. */
  readonly ranking: readonly Ranked[]
  readonly strategies: readonly string[]
  /** Scores of each against each; null where everybody plays alike. */
  readonly matrix: readonly (readonly (number | null)[])[] | null
  readonly seats: readonly SeatOutcome[] | null
  readonly games: number
}

export type ToReckoner =
  | {
      readonly kind: 'study'
      readonly task: Task
      readonly evolution: EvolutionSettings | null
    }
  | { readonly kind: 'items'; readonly items: readonly (readonly [item: number, result: ItemResult])[] }
  | { readonly kind: 'found' | 'evolve' | 'interactions' | 'partial' }
  /** `evolved`: how far the evolution came, where there is one. */
  | { readonly kind: 'json'; readonly evolved: Evolution | null }

export type FromReckoner =
  | { readonly kind: 'found'; readonly found: Found }
  | {
      readonly kind: 'evolution'
      readonly step: number
      readonly steps: number
      readonly evolution: Evolution
    }
  | { readonly kind: 'writing'; readonly done: number; readonly all: number }
  | { readonly kind: 'file'; readonly file: Blob }

interface Telling {
  readonly tell: (message: FromReckoner) => void
  /** Milliseconds, for how often to tell. */
  readonly clock: () => number
}

/** Adds up what the games gave, away from the page: it hands over what each message asks for through `tell`. */
export function reckoner({ tell, clock }: Telling): (message: ToReckoner) => void {
  let task: Task = { jobs: [], fingerprint: null }
  let evolution: EvolutionSettings | null = null
  const known = new Map<number, ItemResult>()
  const results = (): readonly TournamentResult[] => {
    const items = itemsByJob(task.jobs, known)
    return task.jobs.map((job, at) => resultSoFar(job, items[at] ?? []))
  }
  /** The one tournament that an evolution rests on, with what it says of who earns what. */
  const earned = (): TournamentResult & Earned => {
    const [[job], [items], [result]] = [task.jobs, itemsByJob(task.jobs, known), results()]
    if (job === undefined || items === undefined || result === undefined)
      return bug('an evolution without payoffs')
    return { ...result, ...earnedIn(job, items, result) }
  }
  const documentOf = (evolved: Evolution | null): unknown =>
    task.fingerprint === null
      ? evolution !== null && evolved !== null
        ? { ...evolutionDocument(evolution, evolved, earned()), elapsedMs: 0 }
        : documentFrom(results())
      : fingerprintDocument(task.fingerprint, rowsOf(task.fingerprint, known))
  return (message) => {
    switch (message.kind) {
      case 'study':
        task = message.task
        evolution = message.evolution
        return
      case 'items':
        for (const [item, result] of message.items) known.set(item, result)
        return
      case 'found':
        return tell({ kind: 'found', found: foundIn(task, known, results) })
      case 'evolve': {
        evolve(earned(), evolution ?? bug('no evolution was asked for'), { tell, clock })
        return
      }
      case 'json':
        return tell({ kind: 'file', file: new Blob([jsonText(documentOf(message.evolved))]) })
      case 'partial':
        return tell({ kind: 'file', file: new Blob([partialText(task.jobs, known)]) })
      case 'interactions': {
        const [{ settings } = bug('moves of no tournament')] = task.jobs
        return tell({ kind: 'file', file: new Blob(movesOf(settings, { tell, clock })) })
      }
    }
  }
}

const rowsOf = ({ points }: FingerprintJob, known: Known): readonly ItemResult[] =>
  Array.from({ length: points }, (_, row) => known.get(row) ?? [])

function foundIn(
  { jobs, fingerprint }: Task,
  known: Known,
  resultsNow: () => readonly TournamentResult[],
): Found {
  if (fingerprint !== null) return { kind: 'square', rows: rowsOf(fingerprint, known) }
  const results = resultsNow()
  const items = itemsByJob(jobs, known)
  const hasSeats = jobs.every(({ scenario }) => scenario !== null)
  const [first] = results
  return {
    kind: 'tallied',
    ranking: results.flatMap(({ ranking }) => ranking),
    strategies: jobs.flatMap(({ settings }) => settings.strategies),
    matrix: results.length === 1 && first !== undefined ? first.matrix : null,
    seats: hasSeats ? jobs.flatMap((job, at) => seatOutcomes(job, items[at] ?? [])) : null,
    games: results.reduce((sum, { games }) => sum + games, 0),
  }
}

/** Pictures of the way are told at most this often, and take at most a part of the time. */
const OFTEN = 250
const PART = 8

function evolve(
  { settings, earnings }: TournamentResult & Earned,
  evolution: EvolutionSettings,
  { tell, clock }: Telling,
): void {
  const work = evolving(settings.strategies, earnings, evolution)
  let next = clock()
  for (let step = 1; step <= work.steps; step++) {
    work.step()
    const now = clock()
    if (now < next || step === work.steps) continue
    tell({ kind: 'evolution', step, steps: work.steps, evolution: work.result() })
    next = clock() + Math.max(OFTEN, PART * (clock() - now))
  }
  tell({ kind: 'evolution', step: work.steps, steps: work.steps, evolution: work.result() })
}

/** Every move of a tournament of pairs, in pieces; a piece is a game, after that of the heading. */
function movesOf(settings: TournamentSettings, { tell, clock }: Telling): string[] {
  const rows: string[] = []
  const all = gamesOf(settings)
  let next = clock()
  for (const row of interactionRows(settings)) {
    rows.push(row)
    if (clock() < next) continue
    tell({ kind: 'writing', done: rows.length - 1, all })
    next = clock() + OFTEN
  }
  return rows
}

/** What is known of the one tournament, as the command line keeps what it did not finish. */
function partialText([job = bug('a part of no tournament')]: readonly TournamentJob[], known: Known): string {
  const shard: ShardOf = { index: 1, of: 1 }
  return shardText(job, known, { shard, wanted: itemsOf(workOf(job).items, shard) })
}

/** What the command line writes with `--out` for the same settings; several tournaments stand in one list. */
function documentFrom(results: readonly TournamentResult[]): unknown {
  const timeless = results.map((one) => ({ ...one, elapsedMs: 0 }))
  return timeless.length === 1 ? timeless[0] : timeless
}

const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
