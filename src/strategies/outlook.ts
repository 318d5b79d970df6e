import { exp } from '../lib/index.ts'
import type { Payoffs } from './strategy.ts'

/** The rise from 0 to 1 whose half is at x = 0. */
export const rise = (x: number): number => 1 / (1 + exp(-x))

/** What a person knows of the time to come: the rounds left where that is known, the chance of another where not, and how often choices slip. */
export interface Horizon {
  /** Choices left, this one included; null where the game does not say. */
  readonly left: number | null
  readonly rounds: number
  readonly delta: number
  readonly turns: number
  readonly slips: number
  readonly others: number
}

/**
 * How many rounds a choice of now can still be answered in: the rest of a known length, or what a chance δ of another round
 * promises. Where choices slip, a run of pooling by all lives through a round only if nobody's slips, and each
 * further round counts by the chance that it still lives.
 */
export function roundsAhead({ left, rounds, delta, turns, slips, others }: Horizon): number {
  let lives = 1
  for (let seat = 0; slips > 0 && seat <= others; seat++) lives *= 1 - slips
  const known = left ?? (rounds > 0 ? rounds - turns : null)
  if (known === null) return (delta * lives) / (1 - delta * lives)
  const rest = Math.max(0, known - 1)
  if (slips === 0) return rest
  let [sum, alive] = [0, lives]
  for (let round = 0; round < rest; round++) {
    sum += alive
    alive *= lives
  }
  return sum
}

/** What a seat looks at when it asks whether pooling pays: the payoffs, the rounds in which it can be answered, and how many others there are. */
export interface Prospect {
  readonly payoffs: Payoffs
  readonly ahead: number
  readonly others: number
  /** How clearly what is at stake is seen, 0–1: less where payoffs are chances of a prize. */
  readonly clarity: number
}

/** The two costs of pooling in units of R − P: the gain g given up where the others pool, the loss l where they do not. */
export function costsOf({ R, S, T, P }: Payoffs): { readonly g: number; readonly l: number } | null {
  if (!(R > P)) return null
  return { g: (T - R) / (R - P), l: (P - S) / (R - P) }
}

/**
 * What pooling is worth, in units of T − S, to somebody who expects the share `belief` of the others to answer it
 * in kind and the rest never to pool: belief × (ahead/others − g + l) − l in units of R − P. Above 0 exactly where the
 * belief exceeds the size of the basin of always holding back (Dal Bó & Fréchette 2011, Am. Econ. Rev. 101; Embrey,
 * Fréchette & Yuksel 2018, Q. J. Econ. 133, for a known length). Among several others one example moves one part in
 * `others`. What catches the eye is a part of the range of payoffs: hence the unit.
 */
export function worthOfPooling({ payoffs, ahead, others }: Prospect, belief: number): number {
  const costs = costsOf(payoffs)
  if (costs === null) return -1
  const { g, l } = costs
  return (belief * (ahead / others - g + l) - l) / (1 + g + l)
}

/** The belief from which pooling pays, 0–1: 1 where it never does. */
export function beliefNeeded({ payoffs, ahead, others }: Omit<Prospect, 'clarity'>): number {
  const costs = costsOf(payoffs)
  if (costs === null) return 1
  const swing = ahead / others - costs.g
  return swing > 0 ? costs.l / (swing + costs.l) : 1
}
