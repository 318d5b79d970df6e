import type { Habits } from './person.ts'

/** The habits of people as fitted to ten-round and open-ended experiments; how, and what was held out, is told in `people.md`. */
export const HABITS: Habits = {
  seen: 0.495,
  kept: 0.492,
  spread: 1.07,
  start: [-0.88, 1.82, -0.17, 0.35],
  foresight: 1.37,
  goodwill: 0.53,
  slope: 0.985,
  sharpness: 1.82,
  slip: 0.03,
  habit: 0.16,
  caution: 0.17,
  talk: 0.6,
}

/**
 * The same people where any part can be given. Beliefs move by the published weights (Fischbacher & Gächter 2010), and
 * goodwill asks less: a part given to people who then give less costs a part, not all. Goodwill and talk are fitted to the bands.
 */
export const LEVEL_HABITS: Habits = { ...HABITS, seen: 0.415, kept: 0.569, goodwill: 0.95, caution: 0.08, talk: 0.5 }
