// How a seat reacts in a branch: what its strategy would choose, from what the seat saw, and what its temperament says beside.
import {
  type Command,
  type Game,
  isJudged,
  play,
  type RoundResult,
  type Seat,
  viewFor,
} from '../engine/index.ts'
import { keyOf, unit } from '../lib/index.ts'
import {
  type Answer,
  type Choice,
  type Memory,
  type Player,
  type Sight,
  type Temperament,
  temperamentNamed,
} from '../strategies/index.ts'

/** Whose rule a seat follows in a branch: its own as a bot, one that fits how people there chose, or one that was picked. */
export interface Policy {
  readonly player: Player
  /** Null: what the seat said stays as recorded, and a pledge its rule would not keep is not made. */
  readonly temperament: string | null
  readonly from: 'recorded' | 'fitted' | 'picked'
}

/** A policy at work in one game. Memory follows from what the seat saw, so that every branch starts afresh. */
export interface Mind {
  readonly tendency: (game: Game) => Answer
  readonly temperament: Temperament | null
}

export function mindOf(policy: Policy, { seed, seat }: { readonly seed: string; readonly seat: Seat }): Mind {
  const { strategy, settings } = policy.player
  const key = keyOf(seed, `bot:${seat}`)
  const ask = (sight: Sight, memory: Memory): Answer => {
    let index = 0
    return strategy.choose(sight, memory, () => unit(key, sight.round, index++))
  }
  let memory = strategy.start(settings)
  let turns = 0
  return {
    temperament: policy.temperament === null ? null : (temperamentNamed(policy.temperament) ?? null),
    tendency: (game) => {
      const sight = sightOf(game, seat)
      for (; turns < sight.mine.length; turns++) memory = ask(before(sight, turns), memory).memory
      return ask(sight, memory)
    },
  }
}

const letterOf = (level: number): Choice => (level >= 0.5 ? 'C' : 'D')

/** What a seat has seen of rounds with a card: the same sight that a bot at a table has. */
function sightOf({ rulebook, state }: Game, seat: Seat): Sight {
  const payoffs = payoffsNow(rulebook, state.round)
  return sightOfRounds(state.results, { seats: rulebook.seats, seat, payoffs })
}

/** The same from finished rounds alone. */
export function sightOfRounds(
  results: readonly RoundResult[],
  {
    seats,
    seat,
    payoffs,
  }: {
    readonly seats: readonly Seat[]
    readonly seat: Seat
    readonly payoffs: Sight['payoffs']
  },
): Sight {
  const rounds = results.filter(({ kind }) => kind !== 'rest')
  const others = seats.filter((other) => other !== seat)
  return {
    round: rounds.length + 1,
    mine: rounds.map(({ choices }) => letterOf(choices[seat].level)),
    mineChosen: rounds.map(({ choices }) => isJudged(choices[seat].origin)),
    others: rounds.map(({ choices, seen }) =>
      others.map((other) => (isJudged(choices[other].origin) ? letterOf(seen[seat][other]) : null)),
    ),
    ...(payoffs ? { payoffs } : {}),
  }
}

function payoffsNow({ deal }: Game['rulebook'], round: number): Sight['payoffs'] {
  const card = deal[Math.min(round, deal.length) - 1]
  return card?.kind === 'table' ? card.payoffs : undefined
}

const before = (sight: Sight, turns: number): Sight => ({
  ...sight,
  round: turns + 1,
  mine: sight.mine.slice(0, turns),
  mineChosen: sight.mineChosen.slice(0, turns),
  others: sight.others.slice(0, turns),
})

/** Whether the rules let a seat pool in this round. */
export const mayPool = (game: Game, seat: Seat): boolean => play(game, { type: 'choose', seat, level: 1 }).ok

/** What a temperament says in this phase, as commands. */
export function saidBeside(game: Game, seat: Seat, mind: Mind): readonly Command[] {
  const { temperament } = mind
  const { phase, round } = game.state
  if (!temperament || temperament.id === 'quiet' || (phase !== 'talk' && phase !== 'decide')) return []
  const view = viewFor(game, seat)
  const { own } = view
  if (!own) return []
  const last = game.state.results.at(-1)
  const intents = temperament.act({
    phase,
    round,
    seat,
    tendency: mind.tendency(game),
    mayPool: own.cannotPool === null,
    others: view.seats.flatMap(({ id, pledge }) =>
      id === seat
        ? []
        : [{ seat: id, lastChoice: last ? letterOf(last.seen[seat][id]) : null, pledged: pledge !== null }],
    ),
    pledged: view.seats.some(({ id, pledge }) => id === seat && pledge !== null),
    headspace: own.headspace.total - own.headspace.spent,
    asks: { predict: own.asks.predict, reason: own.asks.reason },
  })
  return intents.map((intent) => ({ ...intent, seat }))
}
