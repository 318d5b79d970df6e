import { HABITS } from './habits.ts'
import { type Prospect, roundsAhead } from './outlook.ts'
import {
  beliefAfterTalk,
  chanceOf,
  firstBelief,
  givesOf,
  type Habits,
  type Kind,
  kindAt,
  type Person,
  paysTo,
  personOf,
  shareMeant,
  usualBelief,
} from './person.ts'
import { setting } from './rule.ts'
import type { Because, Choice, Parameter, Payoffs, Settings } from './strategy.ts'

/** The settings of every kind of person. */
export const PERSON_PARAMETERS = {
  expects: {
    default: null,
    min: 0.01,
    max: 0.99,
    meaning: 'share of the others that people like this expect to pool in the first round',
  },
  rounds: {
    default: 0,
    min: 0,
    max: 1000,
    whole: true,
    meaning: 'rounds it knows of where the game does not say, 0: it does not know',
  },
  delta: {
    default: 0.9,
    min: 0,
    max: 0.99,
    meaning: 'chance of another round that it reckons with where the number of rounds is unknown',
  },
  slips: {
    default: 0,
    min: 0,
    max: 0.45,
    meaning: 'chance that a choice comes out as its opposite, as far as it knows',
  },
  clarity: {
    default: 1,
    min: 0,
    max: 1,
    meaning: 'how clearly it sees what is at stake: less than 1 where payoffs are chances of a prize',
  },
  word: { default: 0.8, min: 0, max: 1, meaning: 'how surely it keeps a pledge of its own' },
} as const satisfies Readonly<Record<string, Parameter>>

/**
 * What a person carries through a game: who it is, what it believed first and believes now, how many rounds that
 * belief is made of, and the trace of its own choices, −1 (held back) to 1 (pooled).
 */
export type Self = {
  kind: Kind
  warmth: number
  daring: number
  steady: number
  first: number
  belief: number
  weight: number
  trace: number
}

/** What a person has before it when it chooses. */
export interface Moment {
  /** Choices made so far. */
  readonly turns: number
  /** Its own last choice; null before the first. */
  readonly mine: Choice | null
  /** Choices left, this one included, where the length is known. */
  readonly left: number | null
  readonly payoffs: Payoffs
  readonly others: number
  /** Pledges of this round: whether it made one, and which share of the others did. */
  readonly talk: { readonly own: boolean; readonly pledged: number; readonly honesty: number }
}

export const SILENCE: Moment['talk'] = { own: false, pledged: 0, honesty: 1 }

const prospectOf = ({ payoffs, others, left, turns }: Moment, settings: Settings): Prospect => ({
  payoffs,
  others,
  clarity: setting(settings, 'clarity'),
  ahead: roundsAhead({
    left,
    turns,
    others,
    rounds: setting(settings, 'rounds'),
    delta: setting(settings, 'delta'),
    slips: setting(settings, 'slips'),
  }),
})

/** A person is born at its first choice: of this kind, or of one that chance brings in the published shares. */
export function bornInto(
  moment: Moment,
  kind: Kind | 'any',
  { settings, draw, habits = HABITS }: { settings: Settings; draw: () => number; habits?: Habits },
): Self {
  const person = personOf(kind === 'any' ? kindAt(draw()) : kind, draw)
  // What people first expect they take from the terms; that choices slip they only feel while they play.
  const usual = settings.expects ?? usualBelief(prospectOf(moment, { ...settings, slips: 0 }), habits)
  const first = firstBelief(person, usual, habits)
  return { ...person, ...unlearned(first, habits) }
}

/** Belief and habit before anything was seen. */
export const unlearned = (
  first: number,
  { prior }: Pick<Habits, 'prior'>,
): Pick<Self, 'first' | 'belief' | 'weight' | 'trace'> => ({ first, belief: first, weight: prior, trace: 0 })

/**
 * A round goes by, and changes this person in place: what the others did moves its belief, the less the more it has seen
 * (experience fades by 1 − seen a round: Cheung & Friedman 1997, Games Econ. Behav. 19) and the more it is surprised
 * (Pearce & Hall 1980, Psychol. Rev. 87); what it chose becomes a habit.
 */
export function learn(
  self: Self,
  { mine, others }: { readonly mine: Choice; readonly others: number },
  { habits, slips }: { readonly habits: Habits; readonly slips: number },
): void {
  const { seen, surprise, anchor, doubt, groove } = habits
  self.trace += groove * ((mine === 'C' ? 1 : -1) - self.trace)
  const meant = shareMeant(others, { belief: self.belief, slips, doubt })
  self.weight = (1 - seen) * self.weight + 1
  const gap = meant - self.belief
  self.belief += Math.min(1, (1 + surprise * (2 * Math.abs(gap) - 1)) / self.weight) * gap
  self.belief += anchor * (self.first - self.belief)
}

/** What it chooses, and why. Draws once. */
export function chooseAs(
  self: Self,
  moment: Moment,
  { settings, draw, habits = HABITS }: { settings: Settings; draw: () => number; habits?: Habits },
): { readonly choice: Choice; readonly because: Because } {
  const chance = chanceToPool(self, moment, { settings, habits })
  const choice = draw() < chance ? 'C' : 'D'
  return { choice, because: becauseFor(self, moment, choice) }
}

/** The chance that this person pools now. */
export function chanceToPool(
  self: Self,
  moment: Moment,
  { settings, habits = HABITS }: { settings: Settings; habits?: Habits },
): number {
  const { mine, talk } = moment
  const careful = mine === 'D' ? self.belief * (1 - habits.caution) : self.belief
  const expected = beliefAfterTalk(careful, talk, habits)
  const prospect = prospectOf(moment, settings)
  const gives = givesOf(self, expected, prospect, habits)
  const tries = self.kind === 'unconditional' ? 0 : triesOf(self, { mine, prospect, habits })
  const chance = chanceOf(gives, { trace: self.trace, tries }, habits)
  return talk.own ? chance + setting(settings, 'word') * (1 - chance) : chance
}

/** Chance to pool against what was just seen, as far as that would pay if the others were as it believed at first. */
function triesOf(
  self: Self,
  {
    mine,
    prospect,
    habits,
  }: { readonly mine: Choice | null; readonly prospect: Prospect; readonly habits: Habits },
): number {
  if (mine === null) return 0
  return (mine === 'D' ? habits.tries : habits.patience) * paysTo(self, self.first, prospect, habits)
}

/** The kind of reason, read from what this person answers. */
function becauseFor({ kind, belief }: Person & { belief: number }, moment: Moment, choice: Choice): Because {
  if (kind === 'unconditional') return 'chance'
  if (choice === 'C' && moment.talk.own) return 'promised'
  if (choice === 'C' && moment.talk.pledged >= 0.5 && moment.talk.honesty >= 0.5) return 'believed'
  if (moment.turns === 0) return 'opening'
  if (choice === 'C') return belief >= 0.5 ? 'answeredPool' : 'letPass'
  if (moment.left !== null && moment.left <= 2) return 'ending'
  return belief < 0.5 ? 'answeredHold' : 'tried'
}
