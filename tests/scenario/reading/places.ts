// Every text of a scenario file that a person reads, with its place. Files are walked as they stand, broken ones too.
import type { TextPlace } from '../../../src/scenario/texts.ts'

export interface PlacedText {
  readonly path: string
  readonly place: TextPlace
  readonly text: string
}

// Fields are told apart by the last steps of their path, in which every number is `*`.
const PLACES: readonly (readonly [RegExp, TextPlace])[] = [
  [/^title$|^cards\.\*\.title$|^incidents\.deck\.\*\.title$|^pilot\.title$/, 'title'],
  [/^seats\.\*\.name$|^place\.neighbourhoods\.\*\.name$/, 'name'],
  [/^summary$/, 'summary'],
  [/^teaches$/, 'teaches'],
  [/^briefing$/, 'briefing'],
  [/^handouts\.\w+$/, 'handout'],
  [/^cards\.\*\.text$/, 'card'],
  [/^cards\.\*\.seats\.\w+\.(pool|hold)$/, 'choice'],
  [/^incidents\.deck\.\*\.text$/, 'incident'],
  [/^letters\.\w+\.\*\.text$/, 'letter'],
  [/^debrief\.\*\.question$/, 'question'],
  [/^notes\.\*$/, 'note'],
]

/** All texts of a file in the order of the file. */
export function textsOf(file: unknown): readonly PlacedText[] {
  return walk(file, []).flatMap(({ steps, text }) => {
    const shape = steps.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
    const place = PLACES.find(([pattern]) => pattern.test(shape))?.[1]
    return place === undefined ? [] : [{ path: written(steps), place, text }]
  })
}

type Steps = readonly (string | number)[]

function walk(value: unknown, steps: Steps): readonly { readonly steps: Steps; readonly text: string }[] {
  if (typeof value === 'string') return [{ steps, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, at) => walk(item, [...steps, at]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => walk(item, [...steps, key]))
}

const written = (steps: Steps): string =>
  steps.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
