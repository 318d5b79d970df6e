// How a seat reacts in a branch: what its strategy would choose, from what the seat saw, and what its temperament says beside.
import {
  bySeat,
  type Command,
  type Game,
  offersOf,
  type RoundResult,
  roomFor,
  roundsView,
  type Seat,
} from '../engine/index.ts'
import {
  type Answer,
  beside,
  type Looking,
  type Player,
  mindOf as playerMind,
  type SeenChoices,
  type Sight,
  sightOfSeen,
  type Temperament,
  temperamentNamed,
  temperamentSight,
} from '../strategies/index.ts'

/** Whose rule a seat follows in a branch: its own as a bot, one that fits how people there chose, or one that was picked. */
export interface Policy {
  readonly player: Player
  /** Null: what the seat said stays as recorded, and a pledge its rule would not keep is not made. */
  readonly temperament: string | null
  readonly from: 'recorded' | 'fitted' | 'picked'
}

/** A policy at work in one branch: the mind that a bot at a table has, asked by the game itself. */
export interface Mind {
  readonly tendency: (game: Game) => Answer
  readonly temperament: Temperament | null
}

export function mindOf(
  { player, temperament }: Policy,
  place: { readonly seed: string; readonly seat: Seat },
): Mind {
  const { tendency } = playerMind(player, place)
  // Within a round a seat sees no more choices, but after talk the pledges: it is asked once before and once after.
  let asked: {
    readonly results: readonly RoundResult[]
    readonly talking: boolean
    readonly answer: Answer
  } | null = null
  return {
    temperament: temperament === null ? null : (player.temperament ?? temperamentNamed(temperament) ?? null),
    tendency: (game) => {
      const { results, phase } = game.state
      const talking = phase === 'talk'
      if (asked?.results !== results || asked.talking !== talking) {
        asked = { results, talking, answer: tendency(sightOf(game, place.seat)) }
      }
      return asked.answer
    },
  }
}

/** What a seat has seen of rounds with a card: the same sight that a bot at a table has. */
function sightOf(game: Game, seat: Seat): Sight {
  const { rulebook, state } = game
  const { seats } = rulebook
  const rounds = state.results.filter(({ kind }) => kind !== 'rest')
  const known = {
    rounds: roundsView(game),
    at: [...rounds.map(({ round }) => round), state.round],
    pledges: [...rounds.map(({ pledges }) => pledges), bySeat(seats, (of) => state.seats[of].pledge)],
    talking: state.phase === 'talk',
  }
  return sightOfRounds(state.results, {
    seats,
    seat,
    payoffs: payoffsNow(rulebook, state.round),
    ...beside(known, { seats, seat }),
  })
}

/** The same from finished rounds alone. */
export function sightOfRounds(results: readonly RoundResult[], looking: Looking): Sight {
  const { seats, seat } = looking
  const rounds = results.filter(({ kind }) => kind !== 'rest')
  return sightOfSeen(
    rounds.map(
      ({ choices, seen }): SeenChoices =>
        bySeat(seats, (one) => ({ level: seen[seat][one], origin: choices[one].origin })),
    ),
    looking,
  )
}

function payoffsNow({ deal }: Game['rulebook'], round: number): Sight['payoffs'] {
  const card = deal[Math.min(round, deal.length) - 1]
  return card?.kind === 'table' ? card.payoffs : undefined
}

/** Whether the rules let a seat pool in this round. */
export const mayPool = (game: Game, seat: Seat): boolean => roomFor(game, seat).cannotPool === null

/** What a temperament says in this phase, as commands. */
export function saidBeside(game: Game, seat: Seat, mind: Mind): readonly Command[] {
  const { temperament } = mind
  const { phase, round, seats, results } = game.state
  if (!temperament || temperament.id === 'quiet' || (phase !== 'talk' && phase !== 'decide')) return []
  const seen = results.at(-1)?.seen[seat]
  const intents = temperament.act(
    temperamentSight({
      phase,
      round,
      seat,
      tendency: mind.tendency(game),
      room: roomFor(game, seat),
      seats: game.rulebook.seats.map((id) => ({ id, pledge: seats[id].pledge })),
      lastLevel: (other) => seen?.[other] ?? null,
      offers: temperament.spends && seats[seat].draft.moves.length === 0 ? offersOf(game, seat) : [],
    }),
  )
  return intents.map((intent) => ({ ...intent, seat }))
}
