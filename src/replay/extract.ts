import {
  byLine,
  bySeat,
  type Card,
  type RoundResult,
  type Scenario,
  type Seat,
  viewFor,
} from '../engine/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import { scenarioHash } from '../scenario/index.ts'
import { EMPTY_CHAIN, extended, lineText } from './chain.ts'
import type { CheckpointLine, CommandLine, Header, Log } from './line.ts'
import { type Run, runLog, type Unrun } from './run.ts'

/** Commands of which everybody at the table saw at once that they were given. */
const OPEN: readonly string[] = [
  'ready',
  'pledge',
  'withdrawPledge',
  'bind',
  'cede',
  'lock',
  'closePhase',
  'runOn',
  'endAfter',
  'pause',
  'resume',
  'extend',
  'seatBot',
  'seatHuman',
]

const NO_HASH = '0'.repeat(64)

/**
 * What may be told of a game that is not over, as the text of a log that can be read and neither verified nor resumed: up
 * to the last finished round that still counts, without seed, undrawn cards, letters, and anybody's own figures. Under fog
 * no round can be told.
 */
export function extractOf(log: Log): Result<string, Unrun> {
  if (log.header.extract) return fail({ kind: 'obstacle', obstacle: 'extract' })
  const run = runLog(log)
  if (!run.ok) return run
  const { header } = log
  const told = header.options.fog > 0 ? [] : run.value.last.state.results
  const scenario = tellable(header.scenario, told)
  const { seed: _seed, warm: _warm, ...frame } = header
  const first: Header = { ...frame, scenario, scenarioHash: scenarioHash(scenario), extract: true }
  return ok(written(first, toldLines(log, run.value, told.length)))
}

/** The lines that tell: open commands that still count, and checkpoints of the told rounds behind the command that filed them. */
function toldLines(log: Log, run: Run, rounds: number): readonly (CommandLine | CheckpointLine)[] {
  const standing = new Set(run.standing.map(({ at }) => at))
  const open = run.last.rulebook.seats
  const lines: (CommandLine | CheckpointLine)[] = []
  let kept = 0
  for (const { kind, at, line } of log.lines) {
    if (kind === 'command' && standing.has(at)) lines.push(line)
    if (kind !== 'checkpoint' || line.checkpoint > rounds || !isLast(log, line, at)) continue
    lines.push({ ...line, hash: NO_HASH, result: tellableResult(line.result, open, run) })
    kept = lines.length
  }
  return lines.slice(0, kept).filter((line) => 'checkpoint' in line || OPEN.includes(line.command.type))
}

/** Whether this round was not stepped back behind later. */
const isLast = (log: Log, { checkpoint }: CheckpointLine, at: number): boolean =>
  log.lines.every(
    ({ kind, at: later, line }) =>
      later <= at ||
      kind !== 'command' ||
      line.command.type !== 'rewindTo' ||
      line.command.round > checkpoint,
  )

function tellable(scenario: Scenario, told: readonly RoundResult[]): Scenario {
  const seats = scenario.seats.map(({ id }) => id)
  const dealt = scenario.cards.filter(({ id }) => told.some(({ card }) => card === id))
  const { rounds } = scenario
  const missing = Math.max(0, (rounds.kind === 'fixed' ? rounds.n : rounds.atMost) - dealt.length)
  const model =
    dealt.find(({ kind }) => kind !== 'leap') ?? scenario.cards.find(({ kind }) => kind !== 'leap')
  const blanks = model ? Array.from({ length: missing }, (_, index) => blank(model, index + 1)) : []
  return {
    ...scenario,
    cards: [...dealt.map((card) => ({ ...card, swaps: [] })), ...blanks],
    incidents: { chance: 0, deck: [] },
    letters: bySeat(seats, () => []),
    debrief: [],
    notes: [],
  }
}

/** Stands where a card was not drawn yet: it says nothing of it. */
function blank(model: Card, index: number): Card {
  const seats = Object.fromEntries(Object.keys(model.seats).map((seat) => [seat, { pool: '–', hold: '–' }]))
  const said = {
    id: `undrawn-${index}`,
    title: '–',
    text: '–',
    freshness: 'fresh',
    level: 'place',
    seats: seats as Card['seats'],
    swaps: [],
  } as const
  if (model.kind !== 'pool') return { ...model, ...said }
  return { ...model, ...said, lines: byLine(() => 1), yield: 1, closedTo: [], bailOut: null }
}

/** A round without what only one seat knows: reasons, predictions, answers, feelings, money, incidents of its own. */
function tellableResult(result: RoundResult, seats: readonly Seat[], { last }: Run): RoundResult {
  const view = viewFor(last, 'facilitator').results.find(({ round }) => round === result.round)
  const shown = view?.incidents ?? []
  return {
    ...result,
    incidents: result.incidents.filter(({ id }) => shown.some((one) => one.id === id)),
    choices: bySeat(seats, (seat) => ({ ...result.choices[seat], reason: null })),
    answers: bySeat(seats, () => ({})),
    predictions: bySeat(seats, () => ({})),
    feelings: bySeat(seats, () => null),
    ledger: [],
    scores: bySeat(seats, () => 0),
    reserves: bySeat(seats, () => 0),
  }
}

/** A chain of its own, with sequence numbers that have no holes. */
function written(header: Header, lines: readonly (CommandLine | CheckpointLine)[]): string {
  let text = lineText(header)
  let chain = extended(EMPTY_CHAIN, text)
  let seq = 0
  for (const line of lines) {
    const prev = chain.head
    const next = lineText('checkpoint' in line ? { ...line, prev } : { ...line, seq: ++seq, prev })
    chain = extended(chain, next)
    text += next
  }
  return text
}
