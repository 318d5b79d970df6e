// The leadership moves: what they cost, whom they name, how each may be repeated. What they do: move-trust, move-money, purchases.
import type { Move, MoveId } from './words.ts'

/** Headspace a move costs. */
export const MOVE_COST: Readonly<Record<MoveId, number>> = {
  'learn-together': 1,
  'eat-together': 1,
  'open-the-books': 1,
  'go-and-see': 1,
  'do-the-boring-well': 1,
  'clear-the-runway': 1,
  'knock-on-doors': 1,
  'bring-the-evidence': 1,
  mission: 1,
  'put-it-right': 1,
  'joint-appointment': 2,
  'share-power': 2,
  'feed-the-pilot': 1,
  'take-back-power': 0,
}

/** Binding a pledge costs one point of this round's headspace. */
export const BIND_COST = 1

/** Moves that name another seat. */
const PARTNERED: readonly MoveId[] = ['eat-together', 'clear-the-runway', 'joint-appointment']
export const needsPartner = (id: MoveId): boolean => PARTNERED.includes(id)

/** Moves that engage staff or citizens, and so bring fresh cards. */
export const ENGAGING: readonly MoveId[] = ['go-and-see', 'share-power']

export const uses = (moves: readonly Move[], id: MoveId): boolean => moves.some((move) => move.id === id)

/** Whether a seat names another in a move. */
export const usesWith = (moves: readonly Move[], move: Move): boolean =>
  moves.some((one) => one.id === move.id && one.with === move.with)
