/** A bucket of tries: `size` at once, refilled at `perSecond`. */
export interface Bucket {
  /** Takes one; false where it is empty. */
  readonly take: () => boolean
  readonly isEmpty: () => boolean
}

/** `now` in milliseconds; a machine's own steady clock will do. */
export function bucket(
  { size, perSecond }: { readonly size: number; readonly perSecond: number },
  now: () => number = () => performance.now(),
): Bucket {
  let level = size
  let at = now()
  const refill = (): void => {
    const later = now()
    level = Math.min(size, level + ((later - at) / 1000) * perSecond)
    at = later
  }
  return {
    take: () => {
      refill()
      if (level < 1) return false
      level -= 1
      return true
    },
    isEmpty: () => {
      refill()
      return level < 1
    },
  }
}

/** What one connection may send: a fast hand, not a program. Never counted by address: a whole room sits behind one. */
export const PER_DEVICE = { size: 40, perSecond: 10 } as const
/** Wrong codes and tokens from one connection. */
export const WRONG_PER_DEVICE = { size: 8, perSecond: 1 / 15 } as const
/** Wrong codes at one node, from everywhere: at this pace one code in 887 million is found in a working day with a chance of 1 in 4,000. */
export const WRONG_AT_NODE = { size: 300, perSecond: 7 } as const
/** Workshops made at one node. */
export const MADE_AT_NODE = { size: 30, perSecond: 1 / 60 } as const
