import type { Past } from './past.ts'
import type { Because, Choice, Parameter, Payoffs, Settings, Strategy } from './strategy.ts'

/** What a rule keeps between turns: flat, so that one spread copies it. */
export type Flat = { [key: string]: number | boolean | string }

/**
 * A two-player rule of the literature, written once against "did the other pool".
 * `next` is called exactly once a turn, in order, with the past up to that turn. It may change `memory`, which
 * belongs to the caller: the lab's loop reuses it, `liftToSeats` hands over a copy.
 */
export interface Rule<M extends Flat = Flat> {
  readonly id: string
  readonly name: string
  readonly source: string
  /** Class names of the Axelrod library and names of the literature that differ from the id by more than case and hyphens. */
  readonly aliases?: readonly string[]
  /** How many past turns a choice depends on, at the usual settings; the number of the turn itself is always known. */
  readonly memoryDepth: number | 'infinite'
  readonly stochastic?: boolean
  /** Share of the other seats that must pool to count as "the other pooled". Absent: it never looks at the others. */
  readonly theta?: number
  readonly parameters?: Readonly<Record<string, Parameter>>
  start(settings: Settings, payoffs: Payoffs): M
  next(memory: M, past: Past): Choice
  /** Why, where the general reading of `because.ts` would miss the point. Asked after `next`. */
  because?(memory: M, past: Past, choice: Choice): Because
  /** How it sits at a table, where it reads more there than whether the others pooled. Absent: `liftToSeats`. */
  seated?(rule: Rule): Strategy
}

/** θ of a rule that wants every other seat to have pooled (grudger and tit-for-tat families). */
export const ALL = 1

/** θ of a rule that is content when at least half of the others pooled. */
export const MAJORITY = 0.5

/** The memory of a rule that reads all it needs from the past. */
export const nothing = (): Flat => ({})

/** A setting's value; a name that the rule did not declare is a bug. */
export function setting(settings: Settings, name: string): number {
  const value = settings[name]
  if (value === undefined) throw new Error(`bug: setting ${name} is not declared`)
  return value
}
