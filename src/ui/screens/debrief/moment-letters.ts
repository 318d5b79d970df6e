import type { Debrief, Moment } from '../../../debrief/index.ts'
import type { Pin } from '../over/timeline.tsx'

export interface Lettered {
  readonly letter: string
  readonly moment: Moment
}

const LETTERS = ['A', 'B', 'C', 'D', 'E']

/** The moments in the order of time, each with the letter that pins it to the strips. */
export const letteredOf = ({ moments }: Debrief): readonly Lettered[] =>
  [...moments]
    .sort((a, b) => a.round - b.round)
    .map((moment, at) => ({ letter: LETTERS[at] ?? String(at + 1), moment }))

export const pinsOf = (story: Debrief | null): readonly Pin[] =>
  story === null ? [] : letteredOf(story).map(({ letter, moment }) => ({ letter, round: moment.round }))
