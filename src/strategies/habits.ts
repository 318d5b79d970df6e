import type { Habits } from './person.ts'

/** The habits of people as fitted to ten-round and open-ended experiments; how, and what was held out, is told in `people.md`. */
export const HABITS: Habits = {
  seen: 0.5,
  kept: 0.494,
  spread: 0.955,
  start: [-0.81, 1.69, -0.12, 0.29],
  foresight: 1.3,
  goodwill: 0.605,
  slope: 0.979,
  sharpness: 2.04,
  slip: 0.032,
  habit: 0.14,
  caution: 0.205,
  talk: 0.6,
}

/**
 * The same people where any part can be given. Beliefs move by the published weights (Fischbacher & Gächter 2010), and
 * goodwill asks less: a part given to people who then give less costs a part, not all. Goodwill and talk are fitted to the bands.
 */
export const LEVEL_HABITS: Habits = {
  ...HABITS,
  seen: 0.415,
  kept: 0.569,
  goodwill: 0.95,
  caution: 0.08,
  talk: 0.5,
}
