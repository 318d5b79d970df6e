import { type Key, keyOf } from '../lib/index.ts'

/** What a draw is for. The index of a draw is a person's place in the day's order, or said beside the draw. */
const PURPOSES = [
  'emergencies',
  'zeroNight',
  'planned',
  'type1',
  'type3',
  'fromCommunity',
  'stepUp',
  'stay',
  'pathway',
  'dayEarlier',
  'plannedStay',
  'homeCareStay',
  'rehabStay',
  'careHomeStay',
  'rehabExit',
  'leaveP1',
  'leaveP2',
  'leaveP3',
  'avoidable',
  'unwellStay',
  'unwellPathway',
  'slip',
  'share',
  'start',
] as const
type Purpose = (typeof PURPOSES)[number]

/** The integer keys of all draws of one game. */
export type FlowKeys = Readonly<Record<Purpose, Key>>

/** Makes the keys from a game's seed; slow (24 alea generators), so once a game. */
export function flowKeys(seed: string): FlowKeys {
  const keys = PURPOSES.map((purpose) => [purpose, keyOf(seed, `flow/${purpose}`)] as const)
  return Object.fromEntries(keys) as FlowKeys
}
