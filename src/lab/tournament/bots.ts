import {
  bySeat,
  type Game,
  isJudged,
  type Level,
  type playRound,
  type RoundResult,
  type Seat,
  viewFor,
} from '../../engine/index.ts'
import {
  type Answer,
  askerOf,
  type Choice,
  letterOf,
  mindOf,
  type Payoffs,
  type Player,
  type Sight,
} from '../../strategies/index.ts'

/** A game to its end, each seat's player asked once a round from what its seat saw. */
export function playBots(
  start: Game,
  players: readonly Player[],
  {
    seed,
    hasTables,
    step,
  }: { readonly seed: string; readonly hasTables: boolean; readonly step: typeof playRound },
): Game {
  const { seats } = start.rulebook
  const bots = bySeat(seats, (seat) =>
    botIn(players[seats.indexOf(seat)] as Player, { seed, seat, seats, hasTables }),
  )
  let game = start
  let read = 0
  while (game.state.phase !== 'over') {
    const { results } = game.state
    for (; read < results.length; read++) {
      const result = results[read] as RoundResult
      if (result.kind !== 'rest') for (const seat of seats) bots[seat].see(result)
    }
    const payoffs = hasTables ? payoffsNow(game) : undefined
    const levels = bySeat(seats, (seat): Level => (bots[seat].answer(payoffs).choice === 'C' ? 1 : 0))
    game = step(game, levels)
  }
  return game
}

interface Bot {
  readonly see: (result: RoundResult) => void
  readonly answer: (payoffs: Payoffs | undefined) => Answer
}

interface Place {
  readonly seed: string
  readonly seat: Seat
  readonly seats: readonly Seat[]
  readonly hasTables: boolean
}

/** The same answers as `mindOf` gives; its sight grows with the rounds, where a mind is shown all of it anew. */
function botIn(player: Player, { seed, seat, seats, hasTables }: Place): Bot {
  const others = seats.filter((other) => other !== seat)
  const mine: Choice[] = []
  const mineChosen: boolean[] = []
  const theirs: (Choice | null)[][] = []
  const sight = (payoffs: Payoffs | undefined): Sight => ({
    round: mine.length + 1,
    mine,
    mineChosen,
    others: theirs,
    company: others.length,
    ...(payoffs ? { payoffs } : {}),
  })
  // Payoffs that change from round to round are for a mind: it goes through all rounds at those of today.
  const tendency = hasTables ? mindOf(player, { seed, seat }).tendency : askedOnce(player, { seed, seat })
  return {
    see: ({ choices, seen }) => {
      mine.push(letterOf(seen[seat][seat]))
      mineChosen.push(isJudged(choices[seat].origin))
      theirs.push(
        others.map((other) => (isJudged(choices[other].origin) ? letterOf(seen[seat][other]) : null)),
      )
    },
    answer: (payoffs) => tendency(sight(payoffs)),
  }
}

/** Asked once for each number of rounds seen, in order: what it remembers is carried on. */
function askedOnce(player: Player, place: Pick<Place, 'seed' | 'seat'>): (sight: Sight) => Answer {
  const ask = askerOf(player, place)
  let last: { readonly round: number; readonly answer: Answer } | null = null
  return (sight) => {
    if (last?.round !== sight.round)
      last = {
        round: sight.round,
        answer: ask(sight, last?.answer.memory ?? player.strategy.start(player.settings)),
      }
    return last.answer
  }
}

function payoffsNow(game: Game): Payoffs | undefined {
  const { card } = viewFor(game, game.rulebook.seats[0] as Seat)
  return card?.kind === 'table' ? card.payoffs : undefined
}
