// Whether the rules allow a command now. One table: phase first, then each command's own conditions.
import { cardOf, hasChoice } from './cards.ts'
import { type Command, type CommandType, no, type Refusal, type SeatCommand } from './commands.ts'
import type { Game } from './game.ts'
import { answerRefusal, isAsked } from './legal-answers.ts'
import { offersOf, spendRefusal } from './legal-moves.ts'
import { tableRefusal } from './legal-table.ts'
import { bindRefusal, cedeRefusal, pledgeRefusal, standardRefusal, withdrawRefusal } from './legal-talk.ts'
import { levelsOf } from './scenario.ts'
import { cannotPool } from './seat-round.ts'
import { isStop } from './standards.ts'
import type { Level, Phase, Seat } from './words.ts'

/** Phases in which a seat's command makes sense. */
const PHASES_OF: Readonly<Record<SeatCommand['type'], readonly Phase[]>> = {
  ready: ['brief', 'talk', 'reveal', 'quarter', 'reflect'],
  pledge: ['talk'],
  withdrawPledge: ['talk'],
  bind: ['talk'],
  cede: ['talk'],
  agreeStandard: ['brief', 'reflect'],
  choose: ['decide'],
  spend: ['decide'],
  predict: ['decide'],
  giveReason: ['decide'],
  answer: ['decide'],
  lock: ['decide'],
  unlock: ['decide'],
  feel: ['brief', 'talk', 'reflect'],
}

/** Commands that change a draft, which a locked one does not take. */
const DRAFTING: readonly CommandType[] = ['choose', 'spend', 'predict', 'giveReason', 'answer']

const isSeatCommand = (command: Command): command is SeatCommand => Object.hasOwn(PHASES_OF, command.type)

/** The rules' refusal of a command, or null where it is allowed. */
export function refusalOf(game: Game, command: Command): Refusal | null {
  const { state, rulebook } = game
  if (state.phase === 'over') return no('game-over', { rounds: state.results.length })
  if (!isSeatCommand(command)) return tableRefusal(game, command)
  if (!rulebook.seats.includes(command.seat)) return no('not-at-this-table', { seat: command.seat })
  const phases = PHASES_OF[command.type]
  if (!phases.includes(state.phase))
    return no('wrong-phase', { command: command.type, phase: state.phase, needed: phases[0] ?? '' })
  if (DRAFTING.includes(command.type) && state.seats[command.seat].draft.locked) return no('locked')
  return seatRefusal(game, command)
}

function seatRefusal(game: Game, command: SeatCommand): Refusal | null {
  const { options, round } = game.state
  switch (command.type) {
    case 'ready':
      return null
    case 'pledge':
      return pledgeRefusal(game, command)
    case 'withdrawPledge':
      return withdrawRefusal(game, command.seat)
    case 'bind':
      return bindRefusal(game, command.seat)
    case 'cede':
      return cedeRefusal(game, command)
    case 'agreeStandard':
      return standardRefusal(game, command)
    case 'choose':
      return chooseRefusal(game, command)
    case 'spend':
      return spendRefusal(game, command.seat, command.moves)
    case 'predict':
      if (!options.predictIn.includes(round)) return no('predictions-off', { round })
      if (command.of === command.seat) return no('not-yourself')
      return game.rulebook.seats.includes(command.of) ? null : no('not-at-this-table', { seat: command.of })
    case 'giveReason':
      return options.reasonIn.includes(round) ? null : no('reasons-off', { round })
    case 'answer':
      return answerRefusal(game, command)
    case 'lock':
      return lockRefusal(game, command.seat)
    case 'unlock':
      return game.state.seats[command.seat].draft.locked ? null : no('not-locked')
    case 'feel':
      return options.feelIn.includes(round) ? null : no('feelings-off', { round })
  }
}

/** Levels that this round's card takes: a leap is all or nothing. */
export const levelsNow = (game: Game): readonly Level[] =>
  cardOf(game).kind === 'leap' ? [0, 1] : levelsOf(game.state.options)

function chooseRefusal(game: Game, { seat, level }: SeatCommand & { type: 'choose' }): Refusal | null {
  if (!hasChoice(game)) return cannotPool(game, seat)
  if (!levelsNow(game).includes(level)) return no('level-not-allowed', { level })
  return level === 0 ? null : cannotPool(game, seat)
}

/** A seat must have chosen before it locks, unless it has no choice this round. */
function lockRefusal(game: Game, seat: Seat): Refusal | null {
  const { draft } = game.state.seats[seat]
  if (draft.locked) return no('already-locked')
  return draft.level === null && cannotPool(game, seat) === null ? no('nothing-to-lock') : null
}

/** Types of command that this seat could send now. */
export const legalTypes = (game: Game, seat: Seat): readonly CommandType[] =>
  (Object.keys(PHASES_OF) as SeatCommand['type'][]).filter(
    (type) =>
      game.state.phase !== 'over' &&
      PHASES_OF[type].includes(game.state.phase) &&
      !(DRAFTING.includes(type) && game.state.seats[seat].draft.locked) &&
      isOpen(game, seat, type),
  )

function isOpen(game: Game, seat: Seat, type: SeatCommand['type']): boolean {
  const { options, round, seats } = game.state
  switch (type) {
    case 'ready':
      return !seats[seat].ready
    case 'pledge':
      return options.pledgesFrom !== null && round >= options.pledgesFrom && cannotPool(game, seat) === null
    case 'withdrawPledge':
      return withdrawRefusal(game, seat) === null
    case 'bind':
      return bindRefusal(game, seat) === null
    case 'cede':
      return options.cedeFrom !== null && round >= options.cedeFrom
    case 'agreeStandard':
      return isStop(game)
    case 'choose':
      return hasChoice(game)
    case 'spend':
      return offersOf(game, seat).length > 0
    case 'predict':
      return options.predictIn.includes(round)
    case 'giveReason':
      return options.reasonIn.includes(round)
    case 'answer':
      return isAsked(game, 'file') || isAsked(game, 'roll-out')
    case 'lock':
      return lockRefusal(game, seat) === null
    case 'unlock':
      return seats[seat].draft.locked
    case 'feel':
      return options.feelIn.includes(round)
  }
}
