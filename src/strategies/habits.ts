import type { Habits } from './person.ts'

/** The habits of people as fitted to ten-round and open-ended experiments; how, and what was held out, is told in `people.md`. */
export const HABITS: Habits = {
  seen: 0.5,
  kept: 0.488,
  spread: 1.263,
  start: [0, 2, -0.3, 0],
  foresight: 1.317,
  goodwill: 0.45,
  slope: 0.979,
  sharpness: 1.68,
  slip: 0.025,
  habit: 0.21,
  caution: 0.15,
  talk: 0.6,
}
