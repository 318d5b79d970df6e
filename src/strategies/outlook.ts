import { exp } from '../lib/index.ts'
import type { Payoffs } from './strategy.ts'

/** The rise from 0 to 1 whose half is at x = 0. */
export const rise = (x: number): number => 1 / (1 + exp(-x))

/** How many rounds a choice of now can still be answered in: the rest of a known length, or what a chance δ of another round promises. */
export const roundsAhead = (
  left: number | null,
  { rounds, delta, turns }: { readonly rounds: number; readonly delta: number; readonly turns: number },
): number => {
  if (left !== null) return Math.max(0, left - 1)
  if (rounds > 0) return Math.max(0, rounds - turns - 1)
  return delta / (1 - delta)
}

/** What a seat looks at when it asks whether pooling pays: the payoffs, the rounds in which it can be answered, and how many others there are. */
export interface Prospect {
  readonly payoffs: Payoffs
  readonly ahead: number
  readonly others: number
}

/** The two costs of pooling in units of R − P: the gain g given up where the others pool, the loss l where they do not. */
export function costsOf({ R, S, T, P }: Payoffs): { readonly g: number; readonly l: number } | null {
  if (!(R > P)) return null
  return { g: (T - R) / (R - P), l: (P - S) / (R - P) }
}

/**
 * What pooling is worth in units of R − P to somebody who expects the share `belief` of the others to answer it
 * in kind and the rest never to pool: belief × (ahead/others − g + l) − l. Above 0 exactly where the belief exceeds the size of
 * the basin of always holding back (Dal Bó & Fréchette 2011, Am. Econ. Rev. 101; Embrey, Fréchette & Yuksel 2018,
 * Q. J. Econ. 133, for a known length). Among several others one example moves one part in `others`.
 */
export function worthOfPooling({ payoffs, ahead, others }: Prospect, belief: number): number {
  const costs = costsOf(payoffs)
  if (costs === null) return -1
  return belief * (ahead / others - costs.g + costs.l) - costs.l
}

/** The belief from which pooling pays, 0–1: 1 where it never does. */
export function beliefNeeded({ payoffs, ahead, others }: Prospect): number {
  const costs = costsOf(payoffs)
  if (costs === null) return 1
  const swing = ahead / others - costs.g
  return swing > 0 ? costs.l / (swing + costs.l) : 1
}
