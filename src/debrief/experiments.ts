import { chosenIn, hasPooled, othersOf, type Played, shareOf } from './played.ts'
import { PUBLISHED, type Published } from './published.ts'

/** A table’s choices counted as experiments count them, beside a few published figures. */
export interface Beside {
  readonly choices: number
  /** Share of choices that pooled: in all, in the first round and in the last. */
  readonly pooled: number | null
  readonly first: number | null
  readonly last: number | null
  /** After rounds in which every seat pooled, and after rounds in which oneself pooled and another did not. */
  readonly afterPool: number | null
  readonly afterHold: number | null
  readonly published: readonly Published[]
}

export function besideOf(played: Played): Beside {
  const { results, seats } = played
  const chosen = chosenIn(played)
  const shareIn = (those: typeof chosen) => shareOf(those.filter(({ pooled }) => pooled).length, those.length)
  const after = (fits: (round: number, seat: (typeof seats)[number]) => boolean) =>
    shareIn(chosen.filter(({ round, seat }) => round > 1 && fits(round - 1, seat)))
  const pooledIn = (round: number, seat: (typeof seats)[number]) =>
    hasPooled(results[round - 1]?.choices[seat].level ?? 0)
  const last = results.at(-1)?.round ?? 0
  return {
    choices: chosen.length,
    pooled: shareIn(chosen),
    first: shareIn(chosen.filter(({ round }) => round === 1)),
    last: shareIn(chosen.filter(({ round }) => round === last)),
    afterPool: after((round) => seats.every((seat) => pooledIn(round, seat))),
    afterHold: after(
      (round, seat) =>
        pooledIn(round, seat) && othersOf(seats, seat).some((other) => !pooledIn(round, other)),
    ),
    published: PUBLISHED,
  }
}
