import { closeSync, openSync, writeSync } from 'node:fs'
import { say } from '../i18n/index.ts'
import {
  type ItemResult,
  interactionRows,
  matrixChart,
  type TournamentJob,
  type TournamentResult,
  tournamentResult,
  workOf,
} from '../lab/index.ts'
import { columns } from './columns.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { writeText } from './files.ts'

interface Out {
  readonly out?: string
  readonly interactions?: string
  readonly chart?: string
  readonly json?: boolean
}

interface Done {
  readonly job: TournamentJob
  readonly known: ReadonlyMap<number, ItemResult>
  /** On the clock of `performance`. */
  readonly started: number
}

/**
 * Prints and writes a whole result. How long it took is told on the screen and in `--json`; in a file it is 0, so that
 * the same tournament is the same bytes however it was played.
 */
export function writeResult(desk: Desk, { job, known, started }: Done, options: Out): ExitCode {
  const items = Array.from({ length: workOf(job).items }, (_, item) => known.get(item) ?? [])
  const result = tournamentResult(job, items)
  if (options.out !== undefined) {
    const problem = writeText(options.out, `${JSON.stringify({ ...result, elapsedMs: 0 }, null, 2)}\n`)
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.tournament.written', { file: options.out }))
  }
  if (options.interactions !== undefined) {
    const problem = writeInteractions(options.interactions, job)
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.tournament.written', { file: options.interactions }))
  }
  if (options.chart !== undefined) {
    const problem = writeText(options.chart, matrixChart(result))
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.tournament.written', { file: options.chart }))
  }
  const elapsedMs = Math.round(performance.now() - started)
  if (options.json) outJson(desk, { ...result, elapsedMs })
  else desk.out(rankingText(result, elapsedMs))
  return 0
}

/** Written piece by piece: a long tournament's moves do not fit into memory. */
function writeInteractions(file: string, { settings }: TournamentJob): string | null {
  const problem = writeText(file, '')
  if (problem !== null) return problem
  const open = openSync(file, 'w')
  try {
    for (const rows of interactionRows(settings)) writeSync(open, rows)
    return null
  } finally {
    closeSync(open)
  }
}

const DECIMALS = 3

function rankingText({ ranking, settings, games }: TournamentResult, elapsedMs: number): string {
  const isMoney = settings.kind === 'scenario'
  const head = [
    '',
    say('cli.tournament.strategy'),
    say('cli.tournament.score'),
    say('cli.tournament.cooperation'),
    ...(isMoney
      ? [say('cli.tournament.patients'), say('cli.tournament.place'), say('cli.tournament.afloat')]
      : []),
  ]
  const rows = ranking.map((one) => [
    String(one.rank),
    one.strategy,
    isMoney ? Math.round(one.score).toLocaleString('en-GB') : one.score.toFixed(DECIMALS),
    percent(one.cooperation),
    ...(isMoney ? [whole(one.patients), whole(one.place), percent(one.afloat)] : []),
  ])
  const [rank = [], ...others] = [head, ...rows]
  const table = columns(
    [rank, ...others].map(([place = '', strategy = '', ...cells]) => [
      `${place.padStart(3)}  ${strategy}`,
      ...cells,
    ]),
  )
  return `${table}\n${say('cli.tournament.games', { games, seconds: (elapsedMs / 1000).toFixed(1) })}\n`
}

const percent = (share: unknown): string =>
  typeof share === 'number' ? `${(100 * share).toFixed(1)} %` : '–'
const whole = (value: unknown): string => (typeof value === 'number' ? value.toFixed(1) : '–')
