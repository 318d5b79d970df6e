import type { SeatCommand } from './commands.ts'
import type { Game } from './game.ts'
import { needsPartner } from './moves.ts'
import type { Ceding, Draft, SeatState } from './state.ts'

/** Rounds for which risk share is ceded: this quarter's and the next two. */
const CEDED_ROUNDS = 3

/** What a seat's own command changes in the seat. */
export function changeOf(game: Game, command: SeatCommand): Partial<SeatState> {
  const seat = game.state.seats[command.seat]
  const set = (change: Partial<Draft>): Partial<SeatState> => ({ draft: { ...seat.draft, ...change } })
  switch (command.type) {
    case 'ready':
      return { ready: true }
    case 'pledge':
      return {
        pledge: { level: command.level, ifOthers: command.ifOthers, bound: seat.pledge?.bound ?? false },
      }
    case 'withdrawPledge':
      return { pledge: null }
    case 'bind':
      return seat.pledge ? { pledge: { ...seat.pledge, bound: true } } : {}
    case 'cede':
      return {
        ceded: [...seat.ceded.filter(({ from }) => from !== game.state.round), cedingOf(game, command)],
      }
    case 'agreeStandard':
      return { proposal: { forfeitShare: command.forfeitShare, trustCost: command.trustCost } }
    case 'choose':
      return set({ level: command.level, standIn: seat.sitter.kind === 'stand-in' })
    case 'spend':
      return set({
        moves: command.moves.map((move) => (needsPartner(move.id) ? move : { id: move.id, with: null })),
      })
    case 'predict':
      return set({ predictions: { ...seat.draft.predictions, [command.of]: command.pools } })
    case 'giveReason':
      return set({ reason: command.reason })
    case 'answer':
      return set({ answers: { ...seat.draft.answers, [command.question]: command.answer } })
    case 'lock':
      return set({ locked: true })
    case 'unlock':
      return set({ locked: false })
    case 'feel':
      return { feeling: command.trust }
  }
}

const cedingOf = ({ state: { round } }: Game, { to, share }: SeatCommand & { type: 'cede' }): Ceding => ({
  to,
  share,
  from: round,
  until: round + CEDED_ROUNDS - 1,
})
