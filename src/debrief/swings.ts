import { type BySeat, bySeat, type RoundResult, type Seat } from '../engine/index.ts'
import { type Policy, replayOf, type Script } from '../replay/index.ts'
import { parseStrategy } from '../strategies/index.ts'
import type { Fingerprint } from './fingerprint.ts'
import { type Indices, indicesOf } from './indices.ts'
import type { Chosen, Played } from './played.ts'
import type { Ends } from './references.ts'

/** What would have come of it if one choice had been the other: the branch less the game. */
export interface Swing {
  /** Sum of board scores over the game; pounds, or points of a payoff table. */
  readonly place: number
  /** Index points of the patients; null where there is no index. */
  readonly patients: number | null
  /** The seat’s own board score. */
  readonly own: number
}

/** A flipped choice, with the others repeating what is recorded and with the others reacting. */
export interface Swings {
  readonly recorded: Swing
  readonly reacting: Swing
}

/** How a seat goes on where it reacts, in words for a label. */
export interface Reaction {
  readonly strategy: string
  /** `recorded`: its own rule as a bot; `fitted`: the best fit to its choices; `picked`: nothing fits, so like for like. */
  readonly from: Policy['from']
}

/** The stated policy of each seat in a debrief’s branches: a bot’s own rule, else the one that fits its play best. */
export function policiesOf(played: Played, prints: BySeat<Fingerprint>): BySeat<Policy> {
  return bySeat(played.seats, (seat): Policy => {
    const sitter = played.sitters[seat]
    if (sitter.kind === 'bot') {
      const player = parseStrategy(sitter.strategy)
      if (player.ok) return { player: player.value, temperament: sitter.temperament, from: 'recorded' }
    }
    const like = prints[seat].like?.strategy
    const fitted = like === undefined ? null : parseStrategy(like)
    if (fitted?.ok) return { player: fitted.value, temperament: null, from: 'fitted' }
    const picked = parseStrategy('tit-for-tat')
    if (!picked.ok) throw new Error('bug: tit-for-tat is a strategy')
    return { player: picked.value, temperament: null, from: 'picked' }
  })
}

/** The label of the policies. */
export const reactionsOf = (seats: readonly Seat[], policies: BySeat<Policy>): BySeat<Reaction> =>
  bySeat(seats, (seat) => ({ strategy: policies[seat].player.text, from: policies[seat].from }))

/** What every flip of one debrief is asked against. */
interface Asked {
  readonly script: Script
  readonly policies: BySeat<Policy>
  readonly worth: (results: readonly RoundResult[]) => Indices
  /** The game as it was. */
  readonly now: Indices
}

/** Sets the table for the flips of one game. */
export function askedOf(
  played: Played,
  script: Script,
  { ends, policies }: { readonly ends: Ends; readonly policies: BySeat<Policy> },
): Asked {
  const [hold, pool] = [ends.hold.state.results, ends.pool.state.results]
  const worth = (results: readonly RoundResult[]): Indices =>
    indicesOf(played, { game: results.slice(0, played.results.length), hold, pool })
  return { script, policies, worth, now: worth(played.results) }
}

/** Flips one choice and plays on, twice; null where the rules refuse the flip. */
export function swingsOf(
  { script, policies, worth, now }: Asked,
  { round, seat, pooled }: Chosen,
): Swings | null {
  const change = { kind: 'choice', level: pooled ? 0 : 1 } as const
  const swing = (others: 'recorded' | BySeat<Policy>): Swing | null => {
    const replay = replayOf(script, { round, seat, change, others })
    if (!replay.ok) return null
    const then = worth(replay.value.game.state.results)
    return {
      place: then.placeScore.value - now.placeScore.value,
      patients: then.patients === null || now.patients === null ? null : then.patients - now.patients,
      own: then.scores[seat].value - now.scores[seat].value,
    }
  }
  const recorded = swing('recorded')
  const reacting = swing(policies)
  return recorded && reacting ? { recorded, reacting } : null
}
