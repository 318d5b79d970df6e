import { type BySeat, bySeat, type Seat } from '../engine/index.ts'
import { exp } from '../lib/index.ts'
import { sightOfRounds } from '../replay/index.ts'
import { RULES, type Sight } from '../strategies/index.ts'
import { type Likeness, likenessesOf } from './likeness.ts'
import { type Pattern, patternOf } from './pattern.ts'
import type { Played } from './played.ts'

/** Within this ratio of the best, a rule fits as well. */
export const ALSO_LIKE = 8

/** A rule that fits, with those that would have chosen exactly the same here. */
export interface Fit {
  readonly strategy: string
  /** Rules that cannot be told from it in this game, in the order of the catalogue. */
  readonly same: readonly string[]
  /** Likelihood against the best, 0–1. */
  readonly likelihood: number
  /** Share of the choices that it would also have made, 0–1. */
  readonly matched: number
  readonly draws: boolean
}

/** Which named rule a seat’s choices look like; never a diagnosis. */
export interface Fingerprint {
  /** Choices that count: forced and default ones are left out. */
  readonly choices: number
  /** In words, from the choices alone. */
  readonly pattern: Pattern
  /** The best fit; null where too little was chosen to say anything. */
  readonly like: Fit | null
  /** Others within a likelihood ratio of 8, the best first. */
  readonly alsoLike: readonly Fit[]
  /** True where so many rules fit that the name says nothing. */
  readonly ambiguous: boolean
}

/** Fewer choices than this have no likeness. */
const LEAST_CHOICES = 3
/** With more other rules than this, no name is worth saying aloud. */
const MANY = 3

/** The fingerprint of every seat. */
export const fingerprintsOf = (played: Played): BySeat<Fingerprint> =>
  bySeat(played.seats, (seat) => fingerprintOf(sightAt(played, seat)))

/** What a seat saw and chose over the whole game. */
export function sightAt({ results, seats, scenario }: Played, seat: Seat): Sight {
  const [card] = scenario.cards
  const payoffs = card?.kind === 'table' ? card.payoffs : undefined
  return sightOfRounds(results, { seats, seat, payoffs })
}

/** Ranks every named rule by how likely it makes these choices, with a tremble. */
export function fingerprintOf(sight: Sight): Fingerprint {
  const choices = sight.mineChosen.filter((chosen) => chosen).length
  const pattern = patternOf(sight)
  if (choices < LEAST_CHOICES) return { choices, pattern, like: null, alsoLike: [], ambiguous: true }
  const ranked = ranking(likenessesOf(sight))
  const [like = null, ...others] = ranked
  const alsoLike = others.filter(({ likelihood }) => likelihood * ALSO_LIKE >= 1 - TOLERANCE)
  return { choices, pattern, like, alsoLike, ambiguous: alsoLike.length > MANY }
}

const TOLERANCE = 1e-9

/** Fits by likelihood; among equals the simpler rule first: one that does not draw, then the shorter memory. */
function ranking(likenesses: readonly Likeness[]): readonly Fit[] {
  const groups = new Map<string, Likeness[]>()
  for (const one of likenesses) {
    const key = one.chances.map((chance) => Math.floor(chance * 1e6 + 0.5)).join()
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const heads = [...groups.values()].map((group) => {
    const [first, ...rest] = [...group].sort((a, b) => complexity(a) - complexity(b))
    return { first, same: rest.map(({ strategy }) => strategy) }
  })
  const best = Math.max(...heads.map(({ first }) => first?.logLikelihood ?? LEAST))
  return heads
    .flatMap(({ first, same }) => (first ? [{ first, same }] : []))
    .sort((a, b) => {
      const gap = b.first.logLikelihood - a.first.logLikelihood
      return Math.abs(gap) > TOLERANCE ? gap : complexity(a.first) - complexity(b.first)
    })
    .map(({ first, same }) => ({
      strategy: first.strategy,
      same,
      likelihood: exp(first.logLikelihood - best),
      matched: first.matched,
      draws: first.draws,
    }))
}

const LEAST = -1e9

/** Greater where a rule asks for more to be believed; the catalogue's order decides what is left. */
const complexity = ({ strategy, draws }: Likeness): number =>
  (draws ? 1000 : 0) + (COMPLEXITY.get(strategy) ?? 0)

const COMPLEXITY: ReadonlyMap<string, number> = new Map(
  RULES.map(({ id, memoryDepth }, at) => [
    id,
    (memoryDepth === 'infinite' ? 50 : memoryDepth) * 10 + at / 100,
  ]),
)
