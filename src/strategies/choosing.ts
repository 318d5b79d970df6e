import { HABITS } from './habits.ts'
import { type Prospect, roundsAhead } from './outlook.ts'
import {
  beliefAfter,
  beliefAfterTalk,
  chanceOf,
  firstBelief,
  givesOf,
  type Habits,
  type Kind,
  kindAt,
  type Person,
  personOf,
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
  word: { default: 0.8, min: 0, max: 1, meaning: 'how surely it keeps a pledge of its own' },
} as const satisfies Readonly<Record<string, Parameter>>

/** What a person carries through a game: who it is, what it believed first, what it believes now. */
export type Self = { kind: Kind; warmth: number; steady: number; first: number; belief: number }

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
  ahead: roundsAhead(left, { rounds: setting(settings, 'rounds'), delta: setting(settings, 'delta'), turns }),
})

/** A person is born at its first choice: of this kind, or of one that chance brings in the published shares. */
export function bornInto(
  moment: Moment,
  kind: Kind | 'any',
  { settings, draw, habits = HABITS }: { settings: Settings; draw: () => number; habits?: Habits },
): Self {
  const person = personOf(kind === 'any' ? kindAt(draw()) : kind, draw)
  const usual = settings.expects ?? usualBelief(prospectOf(moment, settings), habits)
  const first = firstBelief(person, usual, habits)
  return { ...person, first, belief: first }
}

/** What this person believes after having seen the share `others` pooled. */
export const learn = (belief: number, others: number, habits: Habits = HABITS): number =>
  beliefAfter(belief, others, habits)

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
  const gives = givesOf(self, expected, prospectOf(moment, settings), habits)
  const chance = chanceOf(gives, mine === null ? null : mine === 'C', habits)
  return talk.own ? chance + setting(settings, 'word') * (1 - chance) : chance
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
