import type { Habits, LevelHabits } from './person.ts'

/** The habits of people as fitted to ten-round and open-ended experiments; how, and what was held out, is told in `people.md`. */
export const HABITS: Habits = {
  seen: 0.376,
  prior: 2.11,
  surprise: 0.137,
  anchor: 0.0282,
  doubt: 0.25,
  spread: 0.359,
  start: [-0.339, 1.059, -0.168, 0.328],
  foresight: 9.0,
  reach: 4.65,
  lean: 0.936,
  parting: 0.8,
  boldness: 1.69,
  firmness: 2.79,
  goodwill: 0.223,
  slope: 0.906,
  sharpness: 2.04,
  slip: 0.0172,
  habit: 1.06,
  groove: 0.387,
  caution: 0.252,
  tries: 0.0644,
  patience: 0.131,
  talk: 0.6,
}

/**
 * People where any part can be given. Beliefs move by the published weights (Fischbacher & Gächter 2010), nobody
 * stops in a round of its own, and goodwill asks less: a part given to people who then give less costs a part, not all.
 * Goodwill, caution and talk are fitted to the bands.
 */
export const LEVEL_HABITS: LevelHabits = {
  seen: 0.415,
  kept: 0.569,
  spread: 0.955,
  foresight: 3.9,
  reach: 1000,
  lean: 0,
  parting: 0,
  boldness: 0,
  firmness: 1,
  goodwill: 0.95,
  slope: 0.979,
  caution: 0.08,
  habit: 0.14,
  talk: 0.5,
}
