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

/**
 * Choices whose swings can decide which moments are told, the weightiest first: of each kind those of the greatest
 * weight, and as many of the next as other kinds may have taken.
 */
export function choicesToFlip(played: Played, most = 40): readonly Chosen[] {
  const weights = new Map<string, { readonly chosen: Chosen; readonly weight: number }>()
  const candidates = candidatesOf(played)
  const telling = new Set(KINDS.flatMap((kind, taken) => tellingOf(played, candidates, { kind, taken })))
  for (const candidate of candidates) {
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
    .flatMap(({ chosen }) => (telling.has(keyOf(chosen)) ? [chosen] : []))
}

/** In the order in which moments are found: an act of generosity or repair is always among them where there was one. */
const KINDS = ['back', 'promise', 'pattern'] as const

/** Candidates of a kind that only their swings can tell apart, down to the first that nothing can have taken. */
function tellingOf(
  played: Played,
  candidates: readonly Candidate[],
  { kind, taken }: { readonly kind: MomentWhy['kind']; readonly taken: number },
): readonly string[] {
  const ranked = candidates.filter((one) => one.kind === kind).sort(byWeight(played))
  const least = ranked[taken]
  return ranked.flatMap((one) => (!least || byWeight(played)(one, least) <= 0 ? [keyOf(one)] : []))
}

/** The weightiest first. A stake pooled in the last round works only after the game: its swing is no more than the stake. */
const byWeight =
  ({ results: { length: last } }: Played) =>
  (a: Candidate, b: Candidate): number =>
    b.weight - a.weight || Number(a.round === last) - Number(b.round === last)

export const keyOf = ({ round, seat }: Pick<Chosen, 'round' | 'seat'>): string => `${round} ${seat}`

/**
 * The three moments. The way back is found first, so that an act of generosity or repair is always among them where
 * there was one; each moment is another choice as far as there are enough. Among candidates of the same weight the
 * one that mattered most comes first (others reacting), then the earlier.
 */
export function momentsOf(played: Played, swings: ReadonlyMap<string, Swings>): readonly Moment[] {
  const candidates = candidatesOf(played)
  const taken = new Set<string>()
  const found = new Map<MomentWhy['kind'], Moment>()
  const weightiest = byWeight(played)
  for (const kind of KINDS) {
    const ranked = candidates
      .filter((candidate) => candidate.kind === kind)
      .sort((a, b) => weightiest(a, b) || matter(b, swings) - matter(a, swings) || a.round - b.round)
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
