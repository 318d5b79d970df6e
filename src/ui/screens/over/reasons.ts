import { type Game, isJudged, type Seat, viewFor } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { sightBefore } from '../../../strategies/index.ts'
import { mindOf } from '../../../table/index.ts'
import { sightOf } from '../../../table/sight.ts'

export interface RoundReason {
  readonly round: number
  readonly text: string
}

/** Why a seat played by the machine chose as it did, round by round.
 * A bot remembers nothing but what its seat saw, so asking it again gives the answers it gave then.
 */
export function reasonsOf(game: Game, seat: Seat): readonly RoundReason[] {
  const { sitter } = game.state.seats[seat]
  if (sitter.kind !== 'bot') return []
  const { seed } = game.rulebook
  const sight = sightOf(viewFor(game, seat), seat)
  const mind = mindOf(sitter, { seed, seat })
  const rounds = game.state.results.filter(({ card }) => kindOf(game, card) !== 'rest')
  return rounds.flatMap(({ round, choices }, at) => {
    const { because, choice } = mind.tendency(sightBefore(sight, at + 1))
    if (!isJudged(choices[seat].origin)) return []
    const words = { choice: choice === 'C' ? 'pool' : 'hold', others: sight.others[at]?.length ?? 0 }
    return [{ round, text: say(`strategy.because.${because}`, words) }]
  })
}

const kindOf = ({ rulebook }: Game, card: string): string | undefined =>
  rulebook.scenario.cards.find(({ id }) => id === card)?.kind
