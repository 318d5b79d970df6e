import { say } from '../i18n/index.ts'
import {
  type Earned,
  type Evolution,
  earnedIn,
  evolutionDocument,
  evolutionSettings,
  evolving,
  itemsOf,
  populationRemarks,
  runItems,
  type TournamentResult,
  tournamentResult,
  workOf,
} from '../lab/index.ts'
import { columns } from './columns.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { writeText } from './files.ts'
import { breathing, runnersFor } from './lab-runners.ts'
import { placedSentence } from './sentences.ts'
import { INTERRUPTED, stopOnInterrupt } from './stop.ts'
import { number, type TournamentOptions, tournamentWish } from './tournament-options.ts'

export interface EvolveOptions extends Omit<TournamentOptions, 'shard' | 'redis'> {
  readonly dynamics?: string
  readonly generations?: string
  readonly mutation?: string
  readonly each?: string
  readonly runs?: string
  readonly selection?: string
  readonly grid?: string
  readonly neighbourhood?: string
  readonly update?: string
}

/** Lets strategies evolve under the payoffs that a tournament gives them: in pairs, or at tables in every company. */
export async function evolveCommand(desk: Desk, options: EvolveOptions): Promise<ExitCode> {
  const wish = tournamentWish(options, { company: 'any' })
  const [width, height] = (options.grid ?? '').split('x').map(number)
  const settings = evolutionSettings({
    dynamics: options.dynamics,
    generations: number(options.generations),
    mutation: number(options.mutation),
    seed: options.seed,
    each: number(options.each),
    runs: number(options.runs),
    selection: number(options.selection),
    ...(options.grid === undefined
      ? {}
      : { width: width ?? Number.NaN, height: height ?? width ?? Number.NaN }),
    neighbourhood: options.neighbourhood,
    update: options.update,
  })
  const problems = [
    ...(wish.ok ? [] : wish.error),
    ...(settings.ok ? [] : settings.error.map(placedSentence)),
    ...(wish.ok && settings.ok
      ? populationRemarks(settings.value, wish.value.job.settings).map(placedSentence)
      : []),
  ]
  if (!wish.ok || !settings.ok || problems.length > 0) return badUse(desk, problems)
  const started = performance.now()
  const stop = stopOnInterrupt()
  try {
    const played = await playedOut(desk, wish.value, stop.isStopped)
    if (played === null) {
      desk.say(say('cli.evolve.stopped-early'))
      return INTERRUPTED
    }
    const { strategies } = played.settings
    const work = evolving(strategies, played.earnings, settings.value)
    const breathe = breathing()
    for (let step = 0; step < work.steps && !stop.isStopped(); step++) {
      work.step()
      desk.progress(step + 1, work.steps)
      await breathe()
    }
    desk.progress(1, 1)
    if (stop.isStopped()) desk.say(say('cli.evolve.stopped'))
    const result = evolutionDocument(settings.value, work.result(), played)
    if (options.out !== undefined) {
      const problem = writeText(options.out, `${JSON.stringify({ ...result, elapsedMs: 0 }, null, 2)}\n`)
      if (problem !== null) return badUse(desk, [problem])
      desk.say(say('cli.tournament.written', { file: options.out }))
    }
    if (options.json) outJson(desk, { ...result, elapsedMs: Math.round(performance.now() - started) })
    else desk.out(evolutionText(result, strategies))
    return stop.isStopped() ? INTERRUPTED : 0
  } finally {
    stop.done()
  }
}

type Wanted = Extract<ReturnType<typeof tournamentWish>, { readonly ok: true }>['value']

/** The tournament that the payoffs come from; null where it was stopped. */
async function playedOut(
  desk: Desk,
  { job, workers }: Wanted,
  isStopped: () => boolean,
): Promise<(TournamentResult & Earned) | null> {
  const wanted = itemsOf(workOf(job).items, { index: 1, of: 1 })
  const runners = runnersFor(job, workers)
  try {
    const { known, why, problem } = await runItems({
      wanted,
      known: new Map(),
      runners,
      isStopped,
      onProgress: desk.progress,
    })
    if (why === 'runners-gone') throw problem
    if (why !== null) return null
    const items = wanted.map((item) => known.get(item) ?? [])
    const result = tournamentResult(job, items)
    return { ...result, ...earnedIn(job, items, result) }
  } finally {
    await Promise.all(runners.map((runner) => runner.close()))
  }
}

function evolutionText(
  { generations, fixation, expected }: Evolution,
  strategies: readonly string[],
): string {
  const [first, last] = [generations[0], generations.at(-1)]
  const percent = (share: number | undefined): string => `${(100 * (share ?? 0)).toFixed(1)} %`
  const rows = [...strategies]
    .sort((a, b) => (last?.shares[b] ?? 0) - (last?.shares[a] ?? 0))
    .map((strategy) => [
      strategy,
      percent(first?.shares[strategy]),
      percent(last?.shares[strategy]),
      ...(fixation ? [percent(fixation[strategy])] : []),
    ])
  const head = [
    say('cli.tournament.strategy'),
    say('cli.evolve.start'),
    say('cli.evolve.end', { generation: last?.generation ?? 0 }),
    ...(fixation ? [say('cli.evolve.took-over')] : []),
  ]
  const chance =
    expected === null
      ? ''
      : `\n${say('cli.evolve.expected', { strategy: strategies[0] ?? '', chance: percent(expected) })}\n`
  return columns([head, ...rows]) + chance
}
