import type { Game, SeatCommand } from '../../../engine/index.ts'
import type { At } from '../../protocol/index.ts'
import { deviceOf, isNow, runningAt, tableOf } from '../ask.ts'
import { type Act, done, type Outcome, refused, STALE } from '../outcome.ts'
import { handToPeople } from '../sitting.ts'
import type { TableGame } from '../state.ts'
import { act, type TableAct, type Work } from '../work.ts'

/** A seat's device acts for its seat, at the moment that its screen showed. */
export const actAtSeat: Act<'act'> = (work, { at, command }, from) => {
  if (from.kind !== 'device') return refused('not-here')
  const place = deviceOf(work.session.room, from.device)?.place
  if (place?.kind !== 'seat') return refused('not-seated')
  if (command.seat !== place.seat) return refused('not-here')
  if (tableOf(work.session.room, place.table)?.entry === 'facilitator') return refused('entry-elsewhere')
  const game = runningAt(work.session, place.table)
  if (!game) return refused('not-running')
  if (game.recording.game.state.seats[place.seat].sitter.kind !== 'human') return refused('bot-plays')
  return played(work, { game, at }, { command, actor: 'human', slot: place.slot })
}

/** The facilitator records what a table held up in the room. */
export const enter: Act<'enter'> = (work, { table, at, command }) => {
  const there = tableOf(work.session.room, table)
  const game = runningAt(work.session, table)
  if (!there || !game) return refused('not-here')
  if (there.entry !== 'facilitator') return refused('entry-elsewhere')
  return played(work, { game, at }, { command, actor: 'facilitator' })
}

interface Moment {
  readonly game: TableGame
  readonly at: At
}

function played(
  work: Work,
  { game, at }: Moment,
  asked: TableAct & { readonly command: SeatCommand },
): Outcome {
  if (!isNow(game, at)) return STALE
  const { command } = asked
  const { game: now } = game.recording
  if (isSo(now, command)) return done(work)
  if (now.state.paused && (command.type === 'ready' || command.type === 'lock')) return refused('paused')
  const next = act(work, game.stream, asked)
  return next.ok ? done(next.value) : { kind: 'against-rules', refusal: next.error }
}

/** Whether the command asks for what is already so: a tap that came twice is received twice and written once. */
function isSo({ state }: Game, command: SeatCommand): boolean {
  const { ready, draft, pledge, feeling } = state.seats[command.seat]
  switch (command.type) {
    case 'ready':
      return ready
    case 'lock':
      return draft.locked
    case 'unlock':
      return state.phase === 'decide' && !draft.locked
    case 'choose':
      return !draft.locked && draft.level === command.level && !draft.standIn
    case 'bind':
      return pledge?.bound === true
    case 'feel':
      return feeling === command.trust
    default:
      return false
  }
}

/** Gives the seat back to its people, in one tap and without penalty. */
export const takeBack: Act<'takeBack'> = (work, _message, from) => {
  if (from.kind !== 'device') return refused('not-here')
  const place = deviceOf(work.session.room, from.device)?.place
  if (place?.kind !== 'seat') return refused('not-seated')
  return done(handToPeople(work, place.table, place.seat))
}
