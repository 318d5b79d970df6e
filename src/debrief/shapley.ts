/**
 * Shapley values of a game of n players. `worth` has a value for each coalition, by bit mask (bit i: player i takes
 * part), 2ⁿ of them. They add up to worth(all) − worth(nobody); a player who never matters gets 0; players who matter
 * alike get the same. Source: Shapley, L. S. (1953), A value for n-person games.
 */
export function shapley(worth: readonly number[], players: number): readonly number[] {
  const weights = weightsOf(players)
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player
    let value = 0
    for (let mask = 0; mask < 1 << players; mask++) {
      if ((mask & bit) !== 0) continue
      const gain = (worth[mask | bit] ?? 0) - (worth[mask] ?? 0)
      value += (weights[sizeOf(mask)] ?? 0) * gain
    }
    return value
  })
}

/** s! (n − s − 1)! ÷ n! for coalitions of s: the chance that exactly those come before a player. */
function weightsOf(players: number): readonly number[] {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))
  return Array.from(
    { length: players },
    (_, size) => (factorial(size) * factorial(players - size - 1)) / factorial(players),
  )
}

function sizeOf(mask: number): number {
  let size = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) size++
  return size
}

/**
 * The same shares in whole units that add up exactly to the whole total: each is rounded down, and the units left
 * over go one each to the largest remainders, so that whoever has exactly 0 keeps it.
 */
export function inWholeUnits(shares: readonly number[], total: number): readonly number[] {
  const floors = shares.map((share) => Math.floor(share))
  let left = total - floors.reduce((sum, share) => sum + share, 0)
  const order = shares
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  const whole = [...floors]
  for (let at = 0; left > 0 && order.length > 0; at++, left--) {
    const index = order[at % order.length]?.index ?? 0
    whole[index] = (whole[index] ?? 0) + 1
  }
  for (let at = order.length - 1; left < 0 && order.length > 0; at--, left++) {
    const index = order[(at + order.length * 8) % order.length]?.index ?? 0
    whole[index] = (whole[index] ?? 0) - 1
  }
  return whole
}
