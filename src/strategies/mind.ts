import type { Level, MoveOffer, RoomView, Seat } from '../engine/index.ts'
import { keyOf, unit } from '../lib/index.ts'
import type { Player } from './parse.ts'
import { letterOf, sightBefore } from './sight.ts'
import type { Answer, Memory, Sight } from './strategy.ts'
import type { TemperamentSight } from './temperament.ts'

/** A strategy at work in one seat of one game. Its memory follows from what the seat saw alone, and can be lost. */
export interface Mind {
  /** What it would choose now; asking again gives the same answer. */
  readonly tendency: (sight: Sight) => Answer
}

/** One seat of one game. */
interface Place {
  readonly seed: string
  readonly seat: Seat
}

/** Asks a seat's strategy with the draws that are its own: keyed by seed, seat and number of the choice. */
export function askerOf(
  { strategy }: Player,
  { seed, seat }: Place,
): (sight: Sight, memory: Memory) => Answer {
  const key = keyOf(seed, `bot:${seat}`)
  return (sight, memory) => {
    let index = 0
    return strategy.choose(sight, memory, () => unit(key, sight.round, index++))
  }
}

/** A mind for one seat of one game. */
export function mindOf(player: Player, place: Place): Mind {
  const { strategy, settings } = player
  const ask = askerOf(player, place)
  let memory: Memory = strategy.start(settings)
  let turns = 0
  return {
    tendency: (sight) => {
      if (sight.mine.length < turns) {
        memory = strategy.start(settings)
        turns = 0
      }
      for (; turns < sight.mine.length; turns++) memory = ask(sightBefore(sight, turns + 1), memory).memory
      return ask(sight, memory)
    },
  }
}

/** What a seat sees of a round beside the choices: its own room, who pledged, and what each chose last, as it saw it. */
export interface Around {
  readonly phase: 'talk' | 'decide'
  readonly round: number
  readonly seat: Seat
  readonly tendency: TemperamentSight['tendency']
  readonly room: RoomView
  readonly seats: readonly { readonly id: Seat; readonly pledge: unknown }[]
  readonly lastLevel: (seat: Seat) => Level | null
  readonly offers: readonly MoveOffer[]
}

/** The part of it that a temperament may know. */
export function temperamentSight({ room, seats, lastLevel, offers, ...around }: Around): TemperamentSight {
  const { phase, round, seat, tendency } = around
  const letterNow = (level: Level | null) => (level === null ? null : letterOf(level))
  return {
    phase,
    round,
    seat,
    tendency,
    mayPool: room.cannotPool === null,
    others: seats.flatMap(({ id, pledge }) =>
      id === seat ? [] : [{ seat: id, lastChoice: letterNow(lastLevel(id)), pledged: pledge !== null }],
    ),
    pledged: seats.some(({ id, pledge }) => id === seat && pledge !== null),
    headspace: room.headspace.total - room.headspace.spent,
    offers: offers.flatMap(({ id, cost, needsPartner, refusal }) =>
      refusal ? [] : [{ id, cost, needsPartner }],
    ),
    asks: { predict: room.asks.predict, reason: room.asks.reason },
  }
}
