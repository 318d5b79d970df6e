/** Fewest letters to change, add, drop or swap with a neighbour to turn one word into the other (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  let older: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const swap = swapped ? (older[j - 2] ?? 0) + 1 : change
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    older = row
    row = next
  }
  return row[to.length] ?? 0
}

/** Up to three names that somebody may have meant, nearest first; names that begin with it or have it inside count as near. */
export function nearestNames(written: string, names: readonly string[]): string[] {
  const word = written.slice(0, 60).toLowerCase()
  const scored = names.map((name) => {
    const at = word.length >= 3 ? name.toLowerCase().indexOf(word) : -1
    const inside = at === 0 ? 1 : at > 0 && word.length >= 4 ? 2 : Number.POSITIVE_INFINITY
    return { name, distance: Math.min(inside, editDistance(word, name.toLowerCase())) }
  })
  const near = scored.filter(
    ({ name, distance }) => distance < word.length && distance <= Math.max(2, Math.floor(name.length / 3)),
  )
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name)
}
