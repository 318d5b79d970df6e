import type { View } from '../../../engine/index.ts'

/** Notes of the guide, in the order in which they may come up. */
export const NOTES = [
  'start',
  'payoffs',
  'letter',
  'choose',
  'lock',
  'reveal',
  'results',
  'again',
  'pledge',
  'predict',
  'last',
  'end',
] as const
export type Note = (typeof NOTES)[number]

/** What each note points at on the screen. */
export const AIMS: Readonly<Record<Note, string>> = {
  start: '.dock-action .btn',
  payoffs: '.payoffs',
  letter: '.letter:has(#letter-title)',
  choose: '.choices',
  lock: '.dock-action .btn',
  reveal: '.reveal-cards',
  results: '.got',
  again: '.choices',
  pledge: '.pledge-form',
  predict: '.read-room',
  last: '.choices',
  end: '.dock-action .btn',
}

type Step = Pick<View, 'round' | 'phase' | 'rounds' | 'options'> & {
  readonly own: Pick<NonNullable<View['own']>, 'draft' | 'asks'> | null
}

/** Everything that could be said at this step, the most useful first. */
function notesAt({ round, phase, rounds, options, own }: Step): readonly Note[] {
  const isLast = rounds.kind === 'fixed' && round === rounds.n
  const chose = own !== null && own.draft.level !== null
  switch (phase) {
    case 'brief':
      return round === 1 ? ['start', 'payoffs', 'letter'] : []
    case 'talk':
      return options.pledgesFrom !== null && round >= options.pledgesFrom ? ['pledge'] : []
    case 'decide':
      if (own?.draft.locked) return []
      if (round === 1) return chose ? ['lock'] : ['choose']
      return [
        ...(isLast ? (['last'] as const) : []),
        ...(own?.asks.predict ? (['predict'] as const) : []),
        ...(round === 2 ? (['again'] as const) : []),
      ]
    case 'reveal':
      return ['reveal']
    case 'reflect':
      return isLast ? ['end'] : ['results']
    default:
      return []
  }
}

/** The one note for now: the first that fits this step and was not read yet. */
export const noteNow = (step: Step, read: readonly Note[]): Note | null =>
  notesAt(step).find((note) => !read.includes(note)) ?? null
