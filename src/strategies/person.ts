import { log, normalQuantile } from '../lib/index.ts'
import { beliefNeeded, costsOf, type Prospect, rise, worthOfPooling } from './outlook.ts'

/** Four ways in which people answer what others give (Fischbacher, Gächter & Fehr 2001, Econ. Letters 71). */
export const KINDS = ['conditional-cooperator', 'free-rider', 'hump-shaped', 'unconditional'] as const
export type Kind = (typeof KINDS)[number]

/** The shares in which they were found among 44 people. */
export const SHARES: Readonly<Record<Kind, number>> = {
  'conditional-cooperator': 0.5,
  'free-rider': 0.3,
  'hump-shaped': 0.14,
  unconditional: 0.06,
}

/** What is common to all people here; fitted as `people.md` tells. */
export interface Habits {
  /** Weights of what the others did and of the old belief, in the new belief. */
  readonly seen: number
  readonly kept: number
  /** How far beliefs differ between people before the first round, on the scale of log odds. */
  readonly spread: number
  /** Log odds of the first belief: a constant, and what easy terms, l and g add. */
  readonly start: readonly [constant: number, ease: number, l: number, g: number]
  /** How surely people see what pays. */
  readonly foresight: number
  /** The part of their matching that is kept where it pays no longer. */
  readonly goodwill: number
  /** Imperfect matching: how much of what is expected of others is given. */
  readonly slope: number
  /** How sharply an all-or-nothing choice follows the amount that would be given. */
  readonly sharpness: number
  /** Chance of a slip, and of repeating the last choice unthinkingly. */
  readonly slip: number
  readonly habit: number
  /** After holding back oneself: how much less is expected of others. */
  readonly caution: number
  /** How much of the gap to certainty the pledges of others close, where pledges were kept. */
  readonly talk: number
}

/** One person: born once a game. */
export interface Person {
  readonly kind: Kind
  /** Where this person stands among people, as a standard normal deviate. */
  readonly warmth: number
  /** What an unconditional person gives, 0–1. */
  readonly steady: number
}

/** A person of this kind; draws twice. */
export const personOf = (kind: Kind, draw: () => number): Person => ({
  kind,
  warmth: normalQuantile(draw()),
  steady: draw(),
})

/** The kind that a draw in (0, 1) brings, in the published shares. */
export function kindAt(at: number): Kind {
  let sum = 0
  for (const kind of KINDS) {
    sum += SHARES[kind]
    if (at < sum) return kind
  }
  return 'unconditional'
}

const EDGE = 1e-6
const within = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share))
const logOdds = (share: number): number => log(within(share) / (1 - within(share)))

/** What people on average expect of others before the first round, 0–1, from the payoffs alone. */
export function usualBelief(prospect: Prospect, { start }: Habits): number {
  const costs = costsOf(prospect.payoffs) ?? { g: 0, l: 0 }
  const [constant, ease, l, g] = start
  return rise(constant + ease * (1 - beliefNeeded(prospect)) + l * costs.l + g * costs.g)
}

/** This person's first belief, where the average is `usual`. */
export const firstBelief = ({ warmth }: Person, usual: number, { spread }: Habits): number =>
  rise(logOdds(usual) + spread * warmth)

/** Belief after a round in which the share `others` was pooled (form of Fischbacher & Gächter 2010, Am. Econ. Rev. 100). */
export const beliefAfter = (belief: number, others: number, { seen, kept }: Habits): number =>
  Math.min(1, seen * others + kept * belief)

/** Belief after talk: the pledges of a share of the others count as far as pledges were kept. */
export const beliefAfterTalk = (
  belief: number,
  { pledged, honesty }: { readonly pledged: number; readonly honesty: number },
  { talk }: Habits,
): number => belief + talk * honesty * pledged * Math.max(0, 1 - belief)

/** What a person would give, 0–1, who expects `belief` of the others. */
export function givesOf(person: Person, belief: number, prospect: Prospect, habits: Habits): number {
  if (person.kind === 'unconditional') return person.steady
  const matched = Math.min(1, habits.slope * belief)
  const pays = rise(habits.foresight * worthOfPooling(prospect, belief))
  const kept = goodwillOf(person.kind, belief, habits)
  return matched * (kept + (1 - kept) * pays)
}

/** The part of matching that does not ask what it brings: all of the conditional, none of the free rider; the hump falls beyond a half. */
function goodwillOf(kind: Kind, belief: number, { goodwill }: Habits): number {
  if (kind === 'free-rider') return 0
  if (kind === 'hump-shaped' && belief > 0.5) return (goodwill * (1 - belief)) / belief
  return goodwill
}

/** Chance of pooling all where nothing lies between all and nothing; `mine`: did this person pool last time. */
export function chanceOf(
  gives: number,
  mine: boolean | null,
  { sharpness, slip, habit }: Pick<Habits, 'sharpness' | 'slip' | 'habit'>,
): number {
  const chance = slip + (1 - 2 * slip) * rise(sharpness * logOdds(gives))
  return mine === null ? chance : chance + habit * ((mine ? 1 : 0) - chance)
}
