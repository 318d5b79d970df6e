/** Who sits in which seat: for each seat the place of its strategy in the list. */
export type LineUp = readonly number[]

/**
 * Every table of `seats` that these strategies make, each turned through all seats. With as many strategies as seats or
 * more: every choice of different ones. With fewer: every mixture in which each of them sits at least once.
 */
export function lineUps(strategies: number, seats: number): readonly LineUp[] {
  const tables = strategies >= seats ? choices(strategies, seats) : mixtures(strategies, seats)
  return tables.flatMap(rotations)
}

/** What of a tournament's settings says who sits with whom. */
interface Sitting {
  readonly strategies: readonly string[]
  readonly seats: number
  readonly company?: 'any'
}

/** The tables of a tournament: `lineUps`, or every mixture where anybody may sit with anybody. */
export const tablesOf = ({ strategies, seats, company }: Sitting): readonly LineUp[] =>
  company === 'any'
    ? companies(strategies.length, seats).flatMap(rotations)
    : lineUps(strategies.length, seats)

/** Every way to fill so many seats, in ascending order, one strategy as often as it comes. */
export function companies(strategies: number, seats: number, from = 0): readonly LineUp[] {
  if (seats === 0) return [[]]
  const found: LineUp[] = []
  for (let first = from; first < strategies; first++)
    for (const rest of companies(strategies, seats - 1, first)) found.push([first, ...rest])
  return found
}

/** As many as `tablesOf` finds, without laying them out: a choice in ascending order turns into itself only where all are alike. */
export function howManyTables({ strategies: { length: n }, seats, company }: Sitting): number {
  if (company === 'any') return n + (chosen(n + seats - 1, seats) - n) * seats
  return n < seats ? lineUps(n, seats).length : chosen(n, seats) * seats
}

function chosen(of: number, taken: number): number {
  let ways = 1
  for (let one = 0; one < taken; one++) ways = (ways * (of - one)) / (one + 1)
  return ways
}

function choices(strategies: number, seats: number, from = 0): readonly LineUp[] {
  if (seats === 0) return [[]]
  const found: LineUp[] = []
  for (let first = from; first <= strategies - seats; first++)
    for (const rest of choices(strategies, seats - 1, first + 1)) found.push([first, ...rest])
  return found
}

/** Ways to fill the seats with all strategies, in order: each takes one seat or more. */
function mixtures(strategies: number, seats: number, first = 0): readonly LineUp[] {
  const left = strategies - first
  if (left === 1) return [Array.from({ length: seats }, () => first)]
  const found: LineUp[] = []
  for (let times = seats - left + 1; times >= 1; times--)
    for (const rest of mixtures(strategies, seats - times, first + 1))
      found.push([...Array.from({ length: times }, () => first), ...rest])
  return found
}

/** A table turned seat by seat, without repeats (two and two alike have only two turns). */
function rotations(table: LineUp): readonly LineUp[] {
  const turned = table.map((_, by) => [...table.slice(by), ...table.slice(0, by)])
  const seen = new Set<string>()
  return turned.filter((one) => {
    const key = one.join()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
