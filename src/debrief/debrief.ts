import { type BySeat, bySeat, type Seat } from '../engine/index.ts'
import { type Log, type Script, scriptOf, sharingScript } from '../replay/index.ts'
import { type Agenda, agendaOf } from './agenda.ts'
import { type Attribution, attributionOf, BAND_SEEDS } from './attribution.ts'
import { type Displaced, displacedOf } from './displaced.ts'
import { type Beside, besideOf } from './experiments.ts'
import { type Felt, feltOf } from './felt.ts'
import { type Fingerprint, fingerprintsOf } from './fingerprint.ts'
import { type HandedOn, handedOnOf } from './handed-on.ts'
import { type Indices, indicesOf } from './indices.ts'
import { choicesToFlip, keyOf, type Moment, momentsOf } from './moments.ts'
import { hasChosen, type Played, playedOf } from './played.ts'
import { type Pledges, pledgesOf } from './pledges.ts'
import { type Predictions, predictionsOf } from './predictions.ts'
import { type Delivery, deliveryOf } from './promised.ts'
import { endsOf, startOn } from './references.ts'
import { askedOf, policiesOf, type Reaction, reactionsOf, type Swings, swingsOf } from './swings.ts'
import { type Theme, themesOf } from './themes.ts'

/** Everything a debrief tells of one table, as plain values. */
export interface Debrief {
  readonly table: Omit<Played, 'results' | 'scenario'> & {
    readonly scenario: string
    readonly title: string
    readonly rounds: number
    readonly names: BySeat<string>
  }
  /** What was chosen, round by round; `chosen` is false where it was forced or a default. */
  readonly course: readonly {
    readonly round: number
    readonly card: string
    readonly choices: BySeat<{ readonly level: number; readonly chosen: boolean }>
  }[]
  /** How the last finished round left the table; null before the first. */
  readonly closing: {
    readonly meanTrust: number
    readonly underWater: readonly Seat[]
    readonly reserves: BySeat<number>
  } | null
  /** Why nothing could be replayed: then indices, attribution, swings and what was handed on are missing. Null: all is there. */
  readonly unrun: 'rules' | 'generators' | 'extract' | 'different' | null
  readonly indices: Indices | null
  readonly moments: readonly Moment[]
  readonly attribution: Attribution | null
  readonly strategies: BySeat<Fingerprint>
  /** By which rule each seat reacts in the debrief’s branches. */
  readonly reactions: BySeat<Reaction>
  readonly pledges: Pledges
  readonly predictions: Predictions
  readonly delivery: Delivery
  readonly displaced: Displaced
  readonly agenda: Agenda
  readonly handedOn: HandedOn | null
  readonly felt: Felt
  readonly beside: Beside
  readonly themes: readonly Theme[]
}

/** How far a debrief has come, in replays. */
export interface Progress {
  readonly done: number
  readonly all: number
}

export interface DebriefWish {
  /** Other seeds for the band of the attribution; 0 leaves it out. */
  readonly bandSeeds?: number
}

/**
 * The debrief of a log, in small jobs: yields after each replay, so that a worker can show progress and be stopped by
 * simply not asking for more. Logs that these rules cannot replay are debriefed from their checkpoints.
 */
export function* debriefJobs(
  log: Log,
  { bandSeeds = BAND_SEEDS }: DebriefWish = {},
): Generator<Progress, Debrief> {
  const script = scriptOf(log)
  const read = playedOf(log)
  const prints = fingerprintsOf(read)
  if (!script.ok || read.results.length === 0) {
    const problem = script.ok ? null : script.error
    const unrun = problem?.kind === 'obstacle' ? problem.obstacle : problem ? 'different' : null
    return {
      ...told(read, prints),
      ...NOT_REPLAYED,
      moments: momentsOf(read, new Map()),
      displaced: displacedOf(read, null, null),
      unrun,
    }
  }
  return yield* replayed(read, sharingScript(script.value), { prints, bandSeeds })
}

/** The whole debrief at once. */
export function debriefOf(log: Log, wish: DebriefWish = {}): Debrief {
  const jobs = debriefJobs(log, wish)
  for (;;) {
    const job = jobs.next()
    if (job.done) return job.value
  }
}

const NOT_REPLAYED = { indices: null, attribution: null, handedOn: null } as const

/** What the checkpoints alone tell. */
function told(played: Played, prints: BySeat<Fingerprint>) {
  const { results, scenario, ...table } = played
  return {
    table: {
      ...table,
      scenario: scenario.id,
      title: scenario.title,
      rounds: results.length,
      names: bySeat(played.seats, (seat) => scenario.seats.find(({ id }) => id === seat)?.name ?? seat),
    },
    closing: closingOf(played),
    course: results.map((result) => ({
      round: result.round,
      card: scenario.cards.find(({ id }) => id === result.card)?.title ?? result.card,
      choices: bySeat(played.seats, (seat) => ({
        level: result.choices[seat].level,
        chosen: hasChosen(result, seat),
      })),
    })),
    strategies: prints,
    reactions: reactionsOf(played.seats, policiesOf(played, prints)),
    pledges: pledgesOf(played),
    predictions: predictionsOf(played),
    delivery: deliveryOf(played),
    agenda: agendaOf(played),
    felt: feltOf(played),
    beside: besideOf(played),
    themes: themesOf(played),
  }
}

function closingOf({ results, seats }: Played): Debrief['closing'] {
  const last = results.at(-1)
  if (!last) return null
  const trusts = seats.flatMap((i) => seats.flatMap((j) => (i === j ? [] : [last.trust[i][j]])))
  return {
    meanTrust: trusts.reduce((sum, trust) => sum + trust, 0) / Math.max(1, trusts.length),
    underWater: seats.filter((seat) => last.standing[seat] === 'under'),
    reserves: last.reserves,
  }
}

function* replayed(
  played: Played,
  script: Script,
  { prints, bandSeeds }: { readonly prints: BySeat<Fingerprint>; readonly bandSeeds: number },
): Generator<Progress, Debrief> {
  const flips = choicesToFlip(played)
  const coalitions = (1 << played.seats.length) - 1
  const all = 1 + flips.length + coalitions + bandSeeds * (coalitions + 1)
  let done = 0
  const step = (): Progress => ({ done: ++done, all })
  const start = startOn(script, script.header.seed)
  const ends = endsOf(script, start)
  yield step()
  const policies = policiesOf(played, prints)
  const swings = new Map<string, Swings>()
  const asked = askedOf(played, script, { ends, policies })
  for (const chosen of flips) {
    const found = swingsOf(asked, chosen)
    if (found) swings.set(keyOf(chosen), found)
    yield step()
  }
  const jobs = attributionOf(played, script, { start, ends }, bandSeeds)
  let job = jobs.next()
  while (!job.done) {
    yield step()
    job = jobs.next()
  }
  const attribution = job.value
  const [hold, pool] = [ends.hold.state.results, ends.pool.state.results]
  return {
    ...told(played, prints),
    unrun: null,
    indices: indicesOf(played, { game: played.results, hold, pool }),
    moments: momentsOf(played, swings),
    attribution,
    displaced: displacedOf(played, hold, attribution),
    handedOn: played.finished ? handedOnOf(script.last, ends) : null,
  }
}
