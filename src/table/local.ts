import {
  type DayPicture,
  forecastFor,
  type Game,
  quarterDays,
  type Refusal,
  type Seat,
  type View,
  type Viewer,
  viewFor,
} from '../engine/index.ts'
import { fail, type Issue, ok, type Result } from '../lib/index.ts'
import {
  type Log,
  type LogCommand,
  type LogIssue,
  type Opening,
  type Recording,
  readLog,
  record,
  resumeLog,
  startRecording,
  type Unrun,
  type Written,
  writerOf,
} from '../replay/index.ts'
import { driverOf } from './bots.ts'
import { parseBot } from './mind.ts'
import type { LocalTable } from './port.ts'
import { LAST_STANCE } from './stance.ts'

/** What a local table needs from its surroundings. */
export interface Surroundings {
  /** Milliseconds since any moment, never going back. */
  readonly clock: () => number
  /** Whose eyes it starts with; the first person's seat where left out, else the public's. */
  readonly viewer?: Viewer
  /** Called with each new line of the log, LF included, the header first; `send` waits until it is kept. */
  readonly onLine?: (line: string) => void | Promise<void>
}

/** Why a log cannot be played on. */
export type NotResumed =
  | { readonly kind: 'log'; readonly issues: readonly LogIssue[] }
  | { readonly kind: 'bots'; readonly issues: readonly Issue[] }
  | Unrun

interface Start {
  readonly recording: Recording
  /** The log as it is already kept, and what must still be written behind it. */
  readonly kept: string
  readonly text: string
  readonly games: readonly Game[]
  readonly ms: number
}

/** Opens a table on this device with a new game. */
export function openLocalTable(opening: Opening, surroundings: Surroundings): LocalTable {
  const { recording, text } = startRecording(opening)
  return tableOf({ recording, kept: '', text, games: [recording.game], ms: 0 }, surroundings)
}

/** Opens a table where a saved log ends; a finished game can be looked at and takes no more commands. */
export function reopenLocalTable(text: string, surroundings: Surroundings): Result<LocalTable, NotResumed> {
  const log = readLog(text)
  if (!log.ok) return fail({ kind: 'log', issues: log.error })
  const issues = botIssues(log.value)
  if (issues.length > 0) return fail({ kind: 'bots', issues })
  const resumed = resumeLog(log.value)
  if (!resumed.ok) return resumed
  const { recording, run } = resumed.value
  const games = run.standing.map(({ game }) => game)
  const start = { recording, kept: text, text: resumed.value.text, games, ms: lastMs(log.value) }
  return ok(tableOf(start, surroundings))
}

function botIssues({ header, lines }: Log): readonly Issue[] {
  const seated = lines.flatMap(({ kind, line }) =>
    kind === 'command' && line.command.type === 'seatBot' ? [line.command] : [],
  )
  const started = Object.entries(header.seats).flatMap(([seat, sitter]) =>
    sitter.kind === 'human' ? [] : [{ ...sitter, seat }],
  )
  return [...started, ...seated].flatMap((bot) => {
    if (bot.strategy === LAST_STANCE) return []
    const parsed = parseBot(bot, bot.seat)
    return parsed.ok ? [] : parsed.error
  })
}

const lastMs = ({ lines }: Log): number =>
  lines.reduce((latest, { kind, line }) => (kind === 'command' ? Math.max(latest, line.ms) : latest), 0)

function tableOf(start: Start, { clock, viewer, onLine }: Surroundings): LocalTable {
  const opened = clock()
  const listeners = new Set<() => void>()
  const reveals = new Map<number, Game>()
  const remember = (game: Game): void => {
    if (game.state.current?.at === 'reveal') reveals.set(game.state.round, game)
  }
  const drive = driverOf(remember)
  let { recording } = start
  let log = start.kept
  let eyes: Viewer = viewer ?? firstPerson(recording.game) ?? 'public'
  let shown: View | null = null
  let kept: Promise<void> = Promise.resolve()

  const now = (): number => start.ms + Math.max(0, Math.floor(clock() - opened))
  /** Takes what was written, lets the bots answer, and gives the new lines to whoever keeps them. */
  const moveOn = (written: Written): Promise<void> => {
    remember(written.recording.game)
    const answered = drive(written.recording, now())
    const text = written.text + answered.text
    recording = answered.recording
    log += text
    shown = null
    if (onLine) kept = kept.then(() => keep(text, onLine))
    return kept
  }
  const tell = (): void => {
    for (const listener of [...listeners]) listener()
  }

  const write = async (command: LogCommand): Promise<Result<true, Refusal>> => {
    const actor = writerOf(command) === 'facilitator' ? 'facilitator' : 'human'
    const step = record(recording, { command, actor, ms: now() })
    if (!step.ok) return step
    const keeping = moveOn(step.value)
    tell()
    await keeping
    return ok(true)
  }

  for (const game of start.games) remember(game)
  // Lines that could not be kept are reported by the next `send`, which waits for the same promise.
  moveOn({ recording, text: start.text }).catch(() => {})

  return {
    view: () => {
      shown ??= viewFor(recording.game, eyes)
      return shown
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: write,
    backTo: (round) => write({ type: 'rewindTo', round, phase: 'brief' }),
    days: async (round): Promise<readonly DayPicture[]> => {
      const game = reveals.get(round)
      return game ? quarterDays(game) : []
    },
    forecast: async () =>
      eyes === 'public' || eyes === 'facilitator' ? null : forecastFor(recording.game, eyes),
    close: () => listeners.clear(),
    log: () => log,
    viewAs: (viewer) => viewFor(recording.game, viewer),
    handTo: (viewer) => {
      eyes = viewer
      shown = null
      tell()
    },
  }
}

const firstPerson = ({ rulebook, state }: Game): Seat | undefined =>
  rulebook.seats.find((seat) => state.seats[seat].sitter.kind === 'human')

async function keep(text: string, onLine: NonNullable<Surroundings['onLine']>): Promise<void> {
  for (const line of text.match(/[^\n]*\n/g) ?? []) await onLine(line)
}
