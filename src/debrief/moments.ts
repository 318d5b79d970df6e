import { type Candidate, candidatesOf, MOMENT_KINDS, type MomentWhy } from './candidates.ts'
import type { Chosen, Played } from './played.ts'
import type { Swings } from './swings.ts'

/** One choice worth discussing: where to jump, why, and what would have come of the other choice. */
export type Moment = Chosen &
  MomentWhy & {
    /** Null where these rules cannot play the game again. */
    readonly swings: Swings | null
  }

/** The one sentence beside the three: what was the way back, if nobody took one? */
export const isGenerous = (moment: Moment): boolean => moment.kind === 'back' && moment.why !== 'not-taken'

/** Choices whose swings are worth computing: all of a short game, the weightiest of a long one. */
export function choicesToFlip(played: Played, most = 40): readonly Chosen[] {
  const weights = new Map<string, { readonly chosen: Chosen; readonly weight: number }>()
  for (const candidate of candidatesOf(played)) {
    const key = keyOf(candidate)
    const known = weights.get(key)?.weight ?? 0
    const { round, seat, pooled, level } = candidate
    weights.set(key, {
      chosen: { round, seat, pooled, level },
      weight: Math.max(known, candidate.weight),
    })
  }
  return [...weights.values()]
    .sort((a, b) => b.weight - a.weight || a.chosen.round - b.chosen.round)
    .slice(0, most)
    .map(({ chosen }) => chosen)
}

export const keyOf = ({ round, seat }: Pick<Chosen, 'round' | 'seat'>): string => `${round} ${seat}`

/**
 * The three moments. The way back is found first, so that an act of generosity or repair is always among them where
 * there was one; each moment is another choice as far as there are enough. Among candidates of the same weight the
 * one that mattered most comes first (others reacting), then the earlier.
 */
export function momentsOf(played: Played, swings: ReadonlyMap<string, Swings>): readonly Moment[] {
  const candidates = candidatesOf(played)
  // A stake pooled in the last round works only after the game: its swing is no more than the stake.
  const last = played.results.length
  const taken = new Set<string>()
  const found = new Map<MomentWhy['kind'], Moment>()
  for (const kind of ['back', 'promise', 'pattern'] as const) {
    const ranked = candidates
      .filter((candidate) => candidate.kind === kind)
      .sort(
        (a, b) =>
          b.weight - a.weight ||
          Number(a.round === last) - Number(b.round === last) ||
          matter(b, swings) - matter(a, swings) ||
          a.round - b.round,
      )
    const best = ranked.find((candidate) => !taken.has(keyOf(candidate))) ?? ranked[0]
    if (!best) continue
    taken.add(keyOf(best))
    const { weight: _, ...moment } = best
    found.set(kind, { ...moment, swings: swings.get(keyOf(best)) ?? null })
  }
  return MOMENT_KINDS.flatMap((kind) => {
    const moment = found.get(kind)
    return moment ? [moment] : []
  })
}

/** How much the place would have changed; a way back that nobody took counts by what it would have gained. */
function matter(candidate: Candidate, swings: ReadonlyMap<string, Swings>): number {
  const place = swings.get(keyOf(candidate))?.reacting.place ?? 0
  return candidate.why === 'not-taken' ? place : Math.abs(place)
}
