import { type Game, isJudged, type Seat, viewFor } from '../../../engine/index.ts'
import { isMessageKey, say } from '../../../i18n/index.ts'
import { type Because, type Choice, type Sight, sightBefore } from '../../../strategies/index.ts'
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
  const sight = asThen(sightOf(viewFor(game, seat), seat), game)
  const mind = mindOf(sitter, { seed, seat })
  const rounds = game.state.results.filter(({ card }) => kindOf(game, card) !== 'rest')
  return rounds.flatMap(({ round, choices }, at) => {
    const { because, choice } = mind.tendency(sightBefore(sight, at + 1))
    if (!isJudged(choices[seat].origin)) return []
    const words = { choice: choice === 'C' ? 'pool' : 'hold', others: sight.others[at]?.length ?? 0 }
    const text = `${say(`strategy.because.${because}`, words)}${inRole(sitter.strategy, because, choice)}`
    return [{ round, text }]
  })
}

/** What was known while the game ran: a length that was drawn is told only at the end. */
function asThen({ left, ...sight }: Sight, { rulebook }: Game): Sight {
  return rulebook.scenario.rounds.kind === 'fixed' && left ? { ...sight, left } : sight
}

/** What a role adds to its reason, where it has words of its own. */
function inRole(strategy: string, because: Because, choice: Choice): string {
  const about = because === 'opening' || because === 'ending' ? because : choice === 'C' ? 'pool' : 'hold'
  const key = `persona.${strategy.split(':')[0]}.${about}`
  return isMessageKey(key) ? ` ${say(key, { choice: choice === 'C' ? 'pool' : 'hold' })}` : ''
}

const kindOf = ({ rulebook }: Game, card: string): string | undefined =>
  rulebook.scenario.cards.find(({ id }) => id === card)?.kind
