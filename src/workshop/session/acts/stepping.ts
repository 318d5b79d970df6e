import type { Seat, Sitter, State } from '../../../engine/index.ts'
import { bug } from '../../../lib/index.ts'
import type { LogCommand, PhaseStart } from '../../../replay/index.ts'
import { isNow, runningAt } from '../ask.ts'
import { backFrom } from '../back-from.ts'
import { type Act, done, type Outcome, refused, STALE } from '../outcome.ts'
import type { TableGame } from '../state.ts'
import { act, tryAct, type Work } from '../work.ts'

/** Back to the start of the phase before this one. */
export const stepBack: Act<'stepBack'> = (work, { table, at }) => {
  const game = runningAt(work.session, table)
  if (!game) return refused('not-running')
  if (!isNow(game, at)) return STALE
  const before = backFrom(game)
  return before ? back(work, game, before) : refused('no-step-back')
}

/** Back to the brief of a round; its draws stay, so its quarter comes again. */
export const repeatRound: Act<'repeatRound'> = (work, { table, at, round }) => {
  const game = runningAt(work.session, table)
  if (!game) return refused('not-running')
  if (!isNow(game, at)) return STALE
  return back(work, game, { round, phase: 'brief' })
}

function back(work: Work, { stream }: TableGame, to: Pick<PhaseStart, 'round' | 'phase'>): Outcome {
  const { round, phase } = to
  const before = stateIn(work, stream)
  const command: LogCommand = { type: 'rewindTo', round, phase }
  const next = act(work, stream, { command, actor: 'facilitator' })
  if (!next.ok) return { kind: 'against-rules', refusal: next.error }
  return done(again(next.value, stream, before))
}

const stateIn = ({ session }: Work, stream: string): State =>
  (session.games.get(stream) ?? bug(`no game in ${stream}`)).recording.game.state

/** Who sits where, a pause and an agreed end are of today: they are written again behind the step back. */
function again(work: Work, stream: string, before: State): Work {
  const seats = Object.keys(before.seats) as readonly Seat[]
  const wanted: LogCommand[] = seats.flatMap((seat) => sitterCommand(seat, before, stateIn(work, stream)))
  const { endAfter, paused } = stateIn(work, stream)
  if (before.endAfter !== null && before.endAfter !== endAfter)
    wanted.push({ type: 'endAfter', round: before.endAfter })
  if (before.paused && !paused) wanted.push({ type: 'pause' })
  return wanted.reduce((one, command) => tryAct(one, stream, { command, actor: 'facilitator' }), work)
}

function sitterCommand(seat: Seat, before: State, after: State): readonly LogCommand[] {
  const was = before.seats[seat].sitter
  const is = after.seats[seat].sitter
  if (isSame(was, is)) return []
  if (was.kind === 'human') return [{ type: 'seatHuman', seat }]
  const { strategy, temperament } = was
  return [{ type: 'seatBot', seat, strategy, temperament }]
}

const isSame = (one: Sitter, other: Sitter): boolean =>
  one.kind === other.kind &&
  (one.kind === 'human' || (other.kind !== 'human' && one.strategy === other.strategy))
