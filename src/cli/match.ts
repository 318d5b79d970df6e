import { say } from '../i18n/index.ts'
import { matchFromLine, payoffRemarks, playMatch } from '../lab/index.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { readText } from './files.ts'
import { placedSentence } from './sentences.ts'

export interface MatchOptions {
  readonly turns?: string
  readonly payoffs?: string
  readonly noise?: string
  readonly repetitions?: string
  readonly seed?: string
  readonly batch?: string
  readonly json?: boolean
}

/** Plays a two-seat match, or every line of a batch. */
export async function matchCommand(
  desk: Desk,
  names: readonly string[],
  options: MatchOptions,
): Promise<ExitCode> {
  if (options.batch !== undefined) return batch(desk, names, options)
  const [a, b] = names
  if (a === undefined || b === undefined) return badUse(desk, [say('cli.match.two-names')])
  const settings = matchFromLine({ a, b, ...written(options) })
  if (!settings.ok) return badUse(desk, settings.error.map(placedSentence))
  for (const remark of payoffRemarks(settings.value.payoffs)) desk.say(placedSentence(remark))
  const result = playMatch(settings.value)
  if (options.json) outJson(desk, result)
  else {
    const [scoreA, scoreB] = result.score
    desk.out(`${result.a}\n${result.b}\n${say('cli.match.score', { a, b, scoreA, scoreB })}\n`)
  }
  return 0
}

const number = (text: string): number | string =>
  text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)

/** Options as a batch line has them; what is no number stays as written and is refused with its field's sentence. */
function written({ turns, payoffs, noise, repetitions, seed }: MatchOptions): Record<string, unknown> {
  const given: Record<string, unknown> = { turns: turns === undefined ? undefined : number(turns) }
  if (payoffs !== undefined) given.payoffs = payoffs.split(',').map(number)
  if (noise !== undefined) given.noise = number(noise)
  if (repetitions !== undefined) given.repetitions = number(repetitions)
  if (seed !== undefined) given.seed = seed
  return given
}

/** One match a line in, one result a line out, in the same order; a bad line is named and nothing is played. */
async function batch(desk: Desk, names: readonly string[], options: MatchOptions): Promise<ExitCode> {
  if (names.length > 0) return badUse(desk, [say('cli.match.batch-alone')])
  const file = options.batch ?? '-'
  const text = file === '-' ? { ok: true as const, value: await standardInput() } : readText(file)
  if (!text.ok) return badUse(desk, [text.error])
  const lines = text.value
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line, at: index + 1 }]))
  const matches = lines.map(({ line, at }) => matchFromLine(parsed(line), `line ${at}`))
  const issues = matches.flatMap((match) => (match.ok ? [] : match.error))
  if (issues.length > 0) return badUse(desk, issues.map(placedSentence))
  for (const [index, match] of matches.entries()) {
    if (match.ok) desk.out(`${JSON.stringify(playMatch(match.value))}\n`)
    desk.progress(index + 1, matches.length)
  }
  return 0
}

/** What is no JSON is passed on as text, which is no match either. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}

async function standardInput(): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
