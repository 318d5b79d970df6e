import type { Seat } from '../engine/index.ts'
import { fail, type Issue, ok, type Result } from '../lib/index.ts'
import { type Chain, EMPTY_CHAIN, extended } from './chain.ts'
import { writerOf } from './command-shape.ts'
import { type Cut, cut } from './cut.ts'
import type { Damage, LogIssue } from './issue.ts'
import type { Header, Log, LogLine } from './line.ts'
import { checkpointShape, commandLineShape, sealShape } from './line-shape.ts'
import { parsePlain } from './plain-json.ts'
import { decodeHeader, looksLikeHeader } from './read-header.ts'
import { shaped } from './shaped.ts'
import { rememberText } from './state-hash.ts'

/** Larger files are refused unread: 20 MB. */
export const MOST_BYTES = 20_000_000

/**
 * Reads a log strictly: every line its own RFC 8785 form, of a known shape, carrying the SHA-256 of the line before.
 * The first line that is not so is returned with everything that is wrong with it; nothing after it is believed.
 */
export function readLog(input: string | Uint8Array): Result<Log, readonly LogIssue[]> {
  if (input.length === 0) return no('foreign', { line: 1, round: 0 }, [issue('log-issue.empty')])
  if (input.length > MOST_BYTES)
    return no('foreign', { line: 1, round: 0 }, [issue('log-issue.too-big', { most: MOST_BYTES / 1e6 })])
  const first = cut(input, 0)
  const header = readHeader(first)
  if (!header.ok) return header
  return readOn(input, { header: header.value, first })
}

type Place = Pick<LogIssue, 'line' | 'round'>
type No = { readonly ok: false; readonly error: readonly LogIssue[] }

const issue = (code: string, values: Issue['values'] = {}, path = ''): Issue => ({ path, code, values })

const no = (damage: Damage, place: Place, issues: readonly Issue[]): No =>
  fail(issues.map((one) => ({ ...one, ...place, damage })))

function readHeader(first: Cut): Result<Header, readonly LogIssue[]> {
  const place = { line: 1, round: 0 }
  const known = looksLikeHeader(first.text)
  const damage = known ? 'damaged' : 'foreign'
  if (!first.valid) return no(damage, place, [issue(known ? 'log-issue.not-utf8' : 'log-issue.foreign')])
  if (!first.ended && known) return no('truncated', place, [issue('log-issue.truncated')])
  const parsed = parsePlain(first.text)
  if (!parsed.ok) return no(damage, place, [issue(known ? parsed.error : 'log-issue.foreign')])
  if (!known) return no('foreign', place, [issue('log-issue.foreign')])
  const header = decodeHeader(parsed.value)
  return header.ok ? header : no('damaged', place, header.error)
}

/** What has been read so far; changed in place while one file is read. */
interface Reading {
  chain: Chain
  commands: number
  rounds: number
  sealed: boolean
  readonly seats: readonly Seat[]
  readonly lines: LogLine[]
}

function readOn(
  input: string | Uint8Array,
  { header, first }: { readonly header: Header; readonly first: Cut },
): Result<Log, readonly LogIssue[]> {
  const reading: Reading = {
    chain: extended(EMPTY_CHAIN, `${first.text}\n`),
    commands: 0,
    rounds: 0,
    sealed: false,
    seats: header.scenario.seats.map(({ id }) => id),
    lines: [],
  }
  for (let from = first.next; from < input.length; ) {
    const line = cut(input, from)
    const place = { line: reading.chain.count + 1, round: reading.rounds + 1 }
    const refused = lineRefused(reading, line, place)
    if (refused) return refused
    const broken = chainBroken(reading, { line, following: line.last ? null : cut(input, line.next) })
    if (broken) return broken
    reading.chain = extended(reading.chain, `${line.text}\n`)
    from = line.next
  }
  const { lines, sealed, chain } = reading
  return ok({ header, lines, sealed, head: chain.head, count: chain.count })
}

/** Reads one line into `reading`, or says what is wrong with it. */
function lineRefused(reading: Reading, line: Cut, place: Place): No | null {
  if (reading.sealed) return no('damaged', place, [issue('log-issue.after-seal')])
  if (!line.ended) return no('truncated', place, [issue('log-issue.truncated')])
  if (!line.valid) return no(line.last ? 'truncated' : 'damaged', place, [issue('log-issue.not-utf8')])
  const parsed = parsePlain(line.text)
  if (!parsed.ok) return no(line.last ? 'truncated' : 'damaged', place, [issue(parsed.error)])
  const read = decodeLine(parsed.value, { at: place.line, text: line.text, seats: reading.seats })
  if (!read.ok) return no('damaged', place, read.error)
  const wrong = orderIssue(reading, read.value)
  if (wrong) return no('damaged', place, [wrong])
  reading.lines.push(read.value)
  if (read.value.kind === 'command') {
    const { command } = read.value.line
    reading.commands++
    if (command.type === 'rewindTo') reading.rounds = command.round - 1
  }
  if (read.value.kind === 'checkpoint') reading.rounds++
  if (read.value.kind === 'seal') reading.sealed = true
  return null
}

interface Read {
  readonly at: number
  /** The line, which is its own RFC 8785 form. */
  readonly text: string
  readonly seats: readonly Seat[]
}

function decodeLine(parsed: object, { at, text, seats }: Read): Result<LogLine, readonly Issue[]> {
  if ('seal' in parsed) {
    const line = shaped(sealShape, parsed)
    return line.ok ? ok({ kind: 'seal', at, line: line.value }) : line
  }
  if ('checkpoint' in parsed) {
    const line = shaped(checkpointShape(seats), parsed)
    // A checkpoint's keys in order end with its result: that is written there already.
    if (line.ok) rememberText(line.value.result, text.slice(text.indexOf(RESULT) + RESULT.length, -1))
    return line.ok ? ok({ kind: 'checkpoint', at, line: line.value }) : line
  }
  const line = shaped(commandLineShape, parsed)
  return line.ok ? ok({ kind: 'command', at, line: line.value }) : line
}

const RESULT = ',"result":'

/** Numbers that follow from the lines before: they can only be wrong where somebody wrote the chain anew. */
function orderIssue(reading: Reading, { kind, line }: LogLine): Issue | null {
  if (kind === 'command') {
    if (line.seq !== reading.commands + 1)
      return issue('log-issue.order', { wanted: reading.commands + 1, found: line.seq }, 'seq')
    if (line.seat !== writerOf(line.command)) return issue('log-issue.field', { path: 'seat' }, 'seat')
    const { command } = line
    if (command.type !== 'rewindTo' || (command.round >= 1 && command.round <= reading.rounds + 1))
      return null
    return issue('log-issue.field', { path: 'command.round' }, 'command.round')
  }
  if (kind === 'checkpoint') {
    const wanted = reading.rounds + 1
    const found = line.checkpoint === wanted ? line.result.round : line.checkpoint
    return found === wanted ? null : issue('log-issue.order', { wanted, found }, 'checkpoint')
  }
  const wanted = reading.chain.count + 1
  return line.seal.lines === wanted
    ? null
    : issue('log-issue.order', { wanted, found: line.seal.lines }, 'seal.lines')
}

/** Whether the newest line does not follow from the one before; names the one of the two that was changed. */
function chainBroken(
  { chain, lines, rounds }: Reading,
  { line, following }: { readonly line: Cut; readonly following: Cut | null },
): No | null {
  const newest = lines.at(-1)
  if (!newest) return null
  const { prev } = newest.line
  const head = newest.kind === 'seal' ? newest.line.seal.head : prev
  if (prev === chain.head && head === chain.head) return null
  const at = newest.at
  const round = rounds + (newest.kind === 'checkpoint' ? 0 : 1)
  const own = extended(chain, `${line.text}\n`).head
  const innocent = newest.kind === 'seal' ? prev === head : following?.text.includes(`"prev":"${own}"`)
  if (!innocent) return no('damaged', { line: at, round }, [issue('log-issue.chain', { before: at - 1 })])
  const before = lines.at(-2)?.kind === 'checkpoint' ? round - 1 : round
  const changed = { line: at - 1, round: at === 2 ? 0 : before }
  return no('damaged', changed, [issue('log-issue.changed', { after: at })])
}
