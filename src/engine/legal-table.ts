import { no, type Refusal, type TableCommand } from './commands.ts'
import type { Game } from './game.ts'
import type { Phase } from './words.ts'

/** Phases in which an incident can still do what it does. */
const BEFORE_REVEAL: readonly Phase[] = ['brief', 'talk', 'decide']

/** The facilitator's commands; most need no condition. */
export function tableRefusal(game: Game, command: TableCommand): Refusal | null {
  const { state, rulebook } = game
  switch (command.type) {
    case 'inject':
      return injectRefusal(game, command)
    case 'endAfter':
      return command.round < state.round || Math.floor(command.round) !== command.round
        ? no('round-past', { round: command.round, now: state.round })
        : null
    case 'extend':
      return command.seconds > 0 && command.seconds <= 3600
        ? null
        : no('bad-number', { number: command.seconds })
    case 'seatBot':
    case 'seatHuman':
      return rulebook.seats.includes(command.seat) ? null : no('not-at-this-table', { seat: command.seat })
    default:
      return null
  }
}

function injectRefusal(
  { state, rulebook }: Game,
  { type, incident, seat }: TableCommand & { readonly type: 'inject' },
): Refusal | null {
  if (!rulebook.scenario.incidents.deck.some(({ id }) => id === incident))
    return no('unknown-incident', { incident })
  if (seat !== null && !rulebook.seats.includes(seat)) return no('not-at-this-table', { seat })
  if (!BEFORE_REVEAL.some((phase) => phase === state.phase))
    return no('wrong-phase', { command: type, phase: state.phase, needed: 'brief' })
  return state.incidents.some(({ id }) => id === incident) ? no('incident-here', { incident }) : null
}
