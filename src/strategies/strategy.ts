import type { Json } from '../lib/index.ts'

/** Pool (C) or hold back (D), in the letters of the literature. Strategies and lab only: nobody who plays ever reads them. */
export type Choice = 'C' | 'D'

/** A two-seat payoff table, in points: reward, sucker's payoff, temptation, punishment (always in this order). */
export interface Payoffs {
  readonly R: number
  readonly S: number
  readonly T: number
  readonly P: number
}

/** What a strategy may know. Built from one seat's view, never from the state. Rounds without a card are left out. */
export interface Sight {
  /** Number of the coming choice, from 1: always `mine.length + 1`. */
  readonly round: number
  /** Own choices as they counted, forced and defaulted ones included. */
  readonly mine: readonly Choice[]
  /** For each of `mine`: was it chosen? False where it was forced, a default or a stand-in's. */
  readonly mineChosen: readonly boolean[]
  /** One row per past round, one entry per other seat, as this seat saw it; null where that seat did not choose. */
  readonly others: readonly (readonly (Choice | null)[])[]
  /** Where the game is a payoff table. */
  readonly payoffs?: Payoffs
  /** How many others sit here; absent: as many as were seen, or one. */
  readonly company?: number
  /** Where the length is known to all: for each past choice and the coming one, the rounds left, its own included. */
  readonly left?: readonly number[]
  /** Where pledges are made: those that stood before each past choice, and stand now. Others in the order of `others`. */
  readonly pledges?: readonly PledgesSeen[]
}

/** Who had pledged to pool half or more, when talk closed. */
export interface PledgesSeen {
  readonly mine: boolean
  readonly others: readonly boolean[]
}

/**
 * Why a choice was made, in one word. The sentences are `strategy.because.…` in i18n, with the values
 * `choice` (pool or hold) and `others` (how many other seats).
 */
export const BECAUSES = [
  'opening',
  'always',
  'turn',
  'chance',
  'answeredPool',
  'answeredHold',
  'letPass',
  'remembered',
  'tried',
  'stayed',
  'shifted',
  'script',
  'promised',
  'believed',
  'ending',
] as const
export type Because = (typeof BECAUSES)[number]

/** Plain JSON: survives saving, and is returned anew, never changed in place. */
export type Memory = { readonly [key: string]: Json }

/** A strategy's answer: the choice, why, and what it will remember. */
export interface Answer<M = Memory> {
  readonly choice: Choice
  readonly because: Because
  readonly memory: M
  /** The share of the others that it expects to pool, where it reckons with one. */
  readonly believes?: number
}

/** One number that a strategy can be given: `generous-tit-for-tat:p=0.3`. */
export interface Parameter {
  /** Null: worked out from the payoffs; then the settings leave it out. */
  readonly default: number | null
  readonly min: number
  readonly max: number
  /** True where only whole numbers make sense. */
  readonly whole?: boolean
  readonly meaning: string
}

/** The parameters of a strategy with their values. */
export type Settings = Readonly<Record<string, number>>

/** A named strategy: pure, and the same for two seats or many. */
export interface Strategy<M = Memory> {
  /** The literature's name in kebab case. */
  readonly id: string
  /** The literature's name. */
  readonly name: string
  /** Where it was first described. */
  readonly source: string
  /** How many past rounds a choice can depend on (the number of the round itself is always known). */
  readonly memoryDepth: number | 'infinite'
  /** Does it draw? */
  readonly stochastic: boolean
  readonly parameters: Readonly<Record<string, Parameter>>
  start(settings: Settings): M
  /** `draw` gives numbers in (0, 1): a stream of this seat and round, so that asking twice gives the same answer. */
  choose(sight: Sight, memory: M, draw: () => number): Answer<M>
}
