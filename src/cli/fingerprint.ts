import { say } from '../i18n/index.ts'
import { FINGERPRINT_USUAL, type FingerprintPoint, fingerprintRow, isExact } from '../lab/index.ts'
import { parseStrategy } from '../strategies/index.ts'
import { columns } from './columns.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { writeText } from './files.ts'
import { placedSentence } from './sentences.ts'
import { wholeNumber } from './whole-number.ts'

export interface FingerprintOptions {
  readonly probe?: string
  readonly points?: string
  readonly turns?: string
  readonly repetitions?: string
  readonly seed?: string
  readonly out?: string
  readonly json?: boolean
}

/** Ashlock's fingerprint of a strategy: its score against a probe that pools with chance x and holds back with chance y. */
export function fingerprintCommand(desk: Desk, written: string, options: FingerprintOptions): ExitCode {
  const strategy = parseStrategy(written)
  const probe = parseStrategy(options.probe ?? 'tit-for-tat', 'probe')
  const whole = (name: 'points' | 'turns' | 'repetitions', most: number, least = 1) =>
    wholeNumber(options[name] ?? String(FINGERPRINT_USUAL[name]), { name: `--${name}`, least, most })
  const [points, turns, repetitions] = [
    whole('points', 201, 2),
    whole('turns', 1_000_000),
    whole('repetitions', 100_000),
  ]
  const problems = [
    ...[strategy, probe].flatMap((one) => (one.ok ? [] : one.error.map(placedSentence))),
    ...[points, turns, repetitions].flatMap((one) => (one.ok ? [] : one.error)),
  ]
  if (!strategy.ok || !probe.ok || !points.ok || !turns.ok || !repetitions.ok) return badUse(desk, problems)
  const settings = {
    ...FINGERPRINT_USUAL,
    strategy: strategy.value,
    probe: probe.value,
    points: points.value,
    turns: turns.value,
    repetitions: repetitions.value,
    seed: options.seed ?? FINGERPRINT_USUAL.seed,
  }
  const rows: (readonly FingerprintPoint[])[] = []
  for (let row = 0; row < settings.points; row++) {
    rows.push(fingerprintRow(settings, row))
    desk.progress(row + 1, settings.points)
  }
  const { payoffs, seed } = settings
  const exact = isExact(settings)
  const result = {
    strategy: strategy.value.text,
    probe: probe.value.text,
    exact,
    points: rows.flat(),
    settings: {
      points: settings.points,
      payoffs: [payoffs.R, payoffs.S, payoffs.T, payoffs.P],
      ...(exact ? {} : { turns: settings.turns, repetitions: settings.repetitions, seed }),
    },
  }
  if (options.out !== undefined) {
    const problem = writeText(options.out, `${JSON.stringify(result, null, 2)}\n`)
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.tournament.written', { file: options.out }))
  }
  if (options.json) outJson(desk, result)
  else desk.out(squareText(rows, exact))
  return 0
}

/** The square as numbers: x grows to the right, y upwards, as it is drawn. */
function squareText(rows: readonly (readonly FingerprintPoint[])[], exact: boolean): string {
  const ys = (rows[0] ?? []).map(({ y }) => y)
  const lines = ys
    .map((y, column) => [y.toFixed(2), ...rows.map((row) => (row[column]?.score ?? 0).toFixed(2))])
    .reverse()
  const foot = [say('cli.fingerprint.corner'), ...rows.map((row) => (row[0]?.x ?? 0).toFixed(2))]
  return `${columns([...lines, foot])}\n${say('cli.fingerprint.how', { how: exact ? 'exact' : 'simulated' })}\n`
}
