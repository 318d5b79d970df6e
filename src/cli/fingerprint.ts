import { say } from '../i18n/index.ts'
import {
  FINGERPRINT_USUAL,
  type FingerprintJob,
  fingerprintChart,
  fingerprintCsv,
  fingerprintDocument,
  fingerprintJob,
  fingerprintWork,
  type ItemResult,
  itemsOf,
  placeAt,
  runItems,
} from '../lab/index.ts'
import { columns } from './columns.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { writeText } from './files.ts'
import { runnersFor } from './lab-runners.ts'
import { placedSentence } from './sentences.ts'
import { INTERRUPTED, stopOnInterrupt } from './stop.ts'
import { number, numbersIn, workersIn } from './tournament-options.ts'

export interface FingerprintOptions {
  readonly probe?: string
  readonly points?: string
  readonly turns?: string
  readonly repetitions?: string
  readonly payoffs?: string
  readonly seed?: string
  readonly out?: string
  readonly csv?: string
  readonly chart?: string
  readonly workers?: string
  readonly json?: boolean
}

/** Ashlock's fingerprint of a strategy: its score against a probe that pools with chance x and holds back with chance y. */
export async function fingerprintCommand(
  desk: Desk,
  strategy: string,
  options: FingerprintOptions,
): Promise<ExitCode> {
  const wish = fingerprintJob({
    strategy,
    probe: options.probe,
    points: number(options.points),
    turns: number(options.turns),
    repetitions: number(options.repetitions),
    payoffs: numbersIn(options.payoffs),
    seed: options.seed ?? FINGERPRINT_USUAL.seed,
  })
  const workers = workersIn(options)
  if (!wish.ok || !workers.ok)
    return badUse(desk, [
      ...(wish.ok ? [] : wish.error.map(placedSentence)),
      ...(workers.ok ? [] : workers.error),
    ])
  const job = wish.value
  const rows = await rowsOf(desk, job, workers.value)
  if (rows === null) {
    desk.say(say('cli.fingerprint.stopped'))
    return INTERRUPTED
  }
  const result = fingerprintDocument(job, rows)
  for (const [file, text] of [
    [options.out, () => `${JSON.stringify(result, null, 2)}\n`],
    [options.csv, () => fingerprintCsv(job, rows)],
    [options.chart, () => fingerprintChart(job, rows)],
  ] as const) {
    if (file === undefined) continue
    const problem = writeText(file, text())
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.tournament.written', { file }))
  }
  if (options.json) outJson(desk, result)
  else desk.out(squareText(rows, result.exact))
  return 0
}

/** Row by row, with progress; null where it was stopped on the way. */
async function rowsOf(
  desk: Desk,
  job: FingerprintJob,
  workers: number,
): Promise<readonly ItemResult[] | null> {
  const wanted = itemsOf(fingerprintWork(job).items, { index: 1, of: 1 })
  const stop = stopOnInterrupt()
  const runners = runnersFor(job, workers)
  try {
    const { known, why, problem } = await runItems({
      wanted,
      known: new Map(),
      runners,
      isStopped: stop.isStopped,
      onProgress: desk.progress,
    })
    if (why === 'runners-gone') throw problem
    return why === null ? wanted.map((item) => known.get(item) ?? []) : null
  } finally {
    stop.done()
    await Promise.all(runners.map((runner) => runner.close()))
  }
}

/** The square as numbers: x grows to the right, y upwards, as it is drawn. */
function squareText(rows: readonly ItemResult[], exact: boolean): string {
  const steps = rows.map((_, row) => placeAt(rows.length, { row, column: 0 }).x.toFixed(2))
  const lines = steps
    .map((y, column) => [y, ...rows.map((scores) => (scores[column] ?? 0).toFixed(2))])
    .reverse()
  const foot = [say('cli.fingerprint.corner'), ...steps]
  return `${columns([...lines, foot])}\n${say('cli.fingerprint.how', { how: exact ? 'exact' : 'simulated' })}\n`
}
