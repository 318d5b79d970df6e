/** One strategy's place: the same fields whatever was played, with those of its kind beside. Best first. */
export interface Ranked {
  readonly rank: number
  readonly strategy: string
  /** Points a turn against the others; in a scenario, board score a game. */
  readonly score: number
  /** Of the mean score, from the spread between games; null where it is not known. */
  readonly standardError: number | null
  /** Share of choices that pooled. */
  readonly cooperation: number
  readonly [measure: string]: number | string | null | Readonly<Record<string, number | null>>
}

export type Standing = Omit<Ranked, 'rank'> & { readonly strategy: string; readonly score: number }

/** Best first; equal scores share a rank, in the order in which the strategies were named. */
export function ranked(standings: readonly Standing[]): readonly Ranked[] {
  const sorted = standings.map((one, index) => ({ one, index }))
  sorted.sort((a, b) => b.one.score - a.one.score || a.index - b.index)
  let rank = 0
  return sorted.map(({ one }, place) => {
    if (place === 0 || one.score !== sorted[place - 1]?.one.score) rank = place + 1
    return { rank, ...one } as Ranked
  })
}
