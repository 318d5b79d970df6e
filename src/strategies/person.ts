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

/** What is common to all people, whether a part can be given or all or nothing; fitted as `people.md` tells. */
export interface Leanings {
  /** How far beliefs differ between people before the first round, on the scale of log odds. */
  readonly spread: number
  /** How surely people see what pays; the most that a prospect weighs. */
  readonly foresight: number
  readonly reach: number
  /** Where they draw the line, how far kinds and people of a kind differ in it, and how sharp it is. */
  readonly lean: number
  readonly parting: number
  readonly boldness: number
  readonly firmness: number
  /** The part of their matching that is kept where it pays no longer. */
  readonly goodwill: number
  /** Imperfect matching: how much of what is expected of others is given. */
  readonly slope: number
  /** After holding back oneself: how much less is expected of others. */
  readonly caution: number
  /** How much of the gap to certainty the pledges of others close, where pledges were kept. */
  readonly talk: number
}

/** People where all is pooled or nothing. */
export interface Habits extends Leanings {
  /** Log odds of the first belief: a constant, and what easy terms, l and g add. */
  readonly start: readonly [constant: number, ease: number, l: number, g: number]
  /** Weight of the last round in the belief, once many rounds were seen; and for how many rounds the first belief counts. */
  readonly seen: number
  readonly prior: number
  /** How much more a surprise moves a belief than what was expected. */
  readonly surprise: number
  /** How far a belief is drawn back to what was believed first. */
  readonly anchor: number
  /** Where choices slip: the weight of what was believed beside what was seen (1: Bayes). */
  readonly doubt: number
  /** How sharply an all-or-nothing choice follows the amount that would be given; chance of a slip. */
  readonly sharpness: number
  readonly slip: number
  /** How strongly own past choices carry on, on the scale of log odds, and how fast that habit forms. */
  readonly habit: number
  readonly groove: number
  /** Chance to try again after holding back, and to be patient after having pooled, where that pays. */
  readonly tries: number
  readonly patience: number
}

/** People where any part can be given. */
export interface LevelHabits extends Leanings {
  /** Weights of what the others did and of the old belief, in the new belief. */
  readonly seen: number
  readonly kept: number
  /** Part of the last gift that is repeated unthinkingly. */
  readonly habit: number
}

/** One person: born once a game. */
export interface Person {
  readonly kind: Kind
  /** Where this person stands among people in what it expects, and in how soon it finds that pooling pays: standard normal deviates. */
  readonly warmth: number
  readonly daring: number
  /** What an unconditional person gives, 0–1. */
  readonly steady: number
}

/** A person of this kind; draws three times. */
export const personOf = (kind: Kind, draw: () => number): Person => ({
  kind,
  warmth: normalQuantile(draw()),
  steady: draw(),
  daring: normalQuantile(draw()),
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

/** What of the payoffs and the length bears on a first belief, in the order of `start`. */
export function termsOf(prospect: Omit<Prospect, 'clarity'>): Habits['start'] {
  const { g, l } = costsOf(prospect.payoffs) ?? { g: 0, l: 0 }
  return [1, 1 - beliefNeeded(prospect), l, g]
}

/** What people on average expect of others before the first round, 0–1, from the payoffs and the length alone. */
export function usualBelief(prospect: Omit<Prospect, 'clarity'>, { start }: Pick<Habits, 'start'>): number {
  return rise(termsOf(prospect).reduce((sum, term, at) => sum + term * (start[at] ?? 0), 0))
}

/** This person's first belief, where the average is `usual`. */
export const firstBelief = (
  { warmth }: Person,
  usual: number,
  { spread }: Pick<Leanings, 'spread'>,
): number => rise(logOdds(usual) + spread * warmth)

/** Belief after a round in which the share `others` was pooled (form of Fischbacher & Gächter 2010, Am. Econ. Rev. 100). */
export const beliefAfter = (
  belief: number,
  others: number,
  { seen, kept }: Pick<LevelHabits, 'seen' | 'kept'>,
): number => Math.min(1, seen * others + kept * belief)

/**
 * The share of the others that meant to pool, as somebody reads the share that was seen where choices slip with the
 * chance `slips`: Bayes, with the odds of the old belief raised to `doubt` (below 1 they are neglected, Grether 1980,
 * Q. J. Econ. 95).
 */
export function shareMeant(
  seen: number,
  { belief, slips, doubt }: { readonly belief: number; readonly slips: number; readonly doubt: number },
): number {
  if (slips === 0) return seen
  const before = doubt * logOdds(belief)
  const turn = logOdds(slips)
  return seen * rise(before - turn) + (1 - seen) * rise(before + turn)
}

/** Belief after talk: the pledges of a share of the others count as far as pledges were kept. */
export const beliefAfterTalk = (
  belief: number,
  { pledged, honesty }: { readonly pledged: number; readonly honesty: number },
  { talk }: Pick<Leanings, 'talk'>,
): number => belief + talk * honesty * pledged * Math.max(0, 1 - belief)

/** What a person would give, 0–1, who expects `belief` of the others. */
export function givesOf(person: Person, belief: number, prospect: Prospect, leanings: Leanings): number {
  if (person.kind === 'unconditional') return person.steady
  const matched = Math.min(1, leanings.slope * belief)
  const kept = goodwillOf(person.kind, belief, leanings)
  return matched * (kept + (1 - kept) * paysTo(person, belief, prospect, leanings))
}

/**
 * How far this person finds that pooling pays, 0–1. Each draws the line elsewhere, so that where the length is known each
 * stops in a round of its own: threshold strategies (Embrey, Fréchette & Yuksel 2018), spread by the payoffs. A prospect
 * far better or worse than another weighs little more.
 */
export function paysTo(
  { kind, daring }: Pick<Person, 'kind' | 'daring'>,
  belief: number,
  prospect: Prospect,
  { foresight, reach, lean, parting, boldness, firmness }: Leanings,
): number {
  const seen = prospect.clarity * foresight * worthOfPooling(prospect, belief)
  const weighed = reach * (2 * rise((2 * seen) / reach) - 1)
  return rise(firmness * (weighed + lean + parting * PARTING[kind] + boldness * daring))
}

/** The conditional find sooner that pooling pays, the free rider later; over the mix it comes to nothing. */
const PARTING: Readonly<Record<Kind, number>> = {
  'conditional-cooperator': 1,
  'free-rider': -SHARES['conditional-cooperator'] / SHARES['free-rider'],
  'hump-shaped': 0,
  unconditional: 0,
}

/** The part of matching that does not ask what it brings: all of the conditional, none of the free rider; the hump falls beyond a half. */
function goodwillOf(kind: Kind, belief: number, { goodwill }: Pick<Leanings, 'goodwill'>): number {
  if (kind === 'free-rider') return 0
  if (kind === 'hump-shaped' && belief > 0.5) return (goodwill * (1 - belief)) / belief
  return goodwill
}

/** Chance of pooling all where nothing lies between all and nothing; `trace`: what it chose so far, −1 to 1; `tries`: chance to do it all the same. */
export function chanceOf(
  gives: number,
  { trace, tries }: { readonly trace: number; readonly tries: number },
  { sharpness, slip, habit }: Pick<Habits, 'sharpness' | 'slip' | 'habit'>,
): number {
  const follows = rise(sharpness * logOdds(gives) + habit * trace)
  return slip + (1 - 2 * slip) * (follows + tries * (1 - follows))
}
