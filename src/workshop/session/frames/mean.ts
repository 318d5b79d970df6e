/** Of several things of one shape: numbers become their mean, everything else is the first one's. */
export function meanOf<T>(these: readonly T[]): T
export function meanOf(these: readonly unknown[]): unknown {
  const [first] = these.filter((one) => one !== undefined)
  if (these.length < 2) return first
  if (typeof first === 'number') return meanNumber(these.filter((one) => typeof one === 'number'))
  if (Array.isArray(first))
    return first.map((_, at) => meanOf(these.map((one) => (Array.isArray(one) ? one[at] : undefined))))
  if (typeof first !== 'object' || first === null) return first
  return Object.fromEntries(Object.keys(first).map((key) => [key, meanOf(these.map(fieldOf(key)))]))
}

const fieldOf =
  (key: string) =>
  (one: unknown): unknown =>
    typeof one === 'object' && one !== null
      ? Object.entries(one).find(([name]) => name === key)?.[1]
      : undefined

/** Counts stay whole, because people and beds do. */
function meanNumber(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return numbers.every(Number.isInteger) ? Math.floor(mean + 0.5) : mean
}
