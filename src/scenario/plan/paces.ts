import type { Options, Phase } from '../../engine/index.ts'

/** Seconds for each phase of a round. */
export type Clocks = Readonly<Record<Phase, number>>

/** How long the phases of a round may take. Source: facilitation page, phase lengths. */
export const PACES = {
  fast: { brief: 20, talk: 50, decide: 35, reveal: 20, quarter: 8, reflect: 17 },
  standard: { brief: 35, talk: 75, decide: 50, reveal: 25, quarter: 10, reflect: 30 },
  full: { brief: 45, talk: 100, decide: 80, reveal: 30, quarter: 10, reflect: 50 },
} as const satisfies Readonly<Record<string, Clocks>>

export type Pace = keyof typeof PACES
export const PACE_NAMES = Object.keys(PACES) as readonly Pace[]

/** A round from its first word to its last, in seconds. */
export const secondsOf = (clocks: Clocks): number =>
  Object.values(clocks).reduce((sum, seconds) => sum + seconds, 0)

/** The options of a game with clocks at this pace; null: nobody is hurried. */
export const optionsAtPace = (options: Options, pace: Pace | null): Options => ({
  ...options,
  clocks: pace === null ? null : PACES[pace],
})
