import '../../../i18n/words/glossary.ts'
import { isMessageKey, type MessageKey, say } from '../../../i18n/index.ts'

/** Words of health and care, as the glossary holds them. */
const SERVICE = [
  'a-and-e',
  'acute',
  'agency',
  'allocation',
  'bed-days',
  'care-home',
  'care-market',
  'carers',
  'ccg',
  'commissioner',
  'community',
  'consultation',
  'control-total',
  'councillor',
  'deficit',
  'delayed-transfer',
  'discharge',
  'district-nurse',
  'escalation-beds',
  'four-hour',
  'frail',
  'full-council',
  'gp',
  'home-care',
  'ics',
  'icb',
  'inspectors',
  'operation',
  'package',
  'placement',
  'pre-election',
  'purdah',
  'recovery-support',
  'regulator',
  'rehabilitation',
  'savings-plan',
  'social-care',
  'social-worker',
  'special-measures',
  'stp',
  'surge',
  'surgery',
  'surplus',
  'tariff',
  'the-centre',
  'therapists',
  'voluntary-sector',
  'without-care',
] as const

/** Words of the game itself. */
const GAME = [
  'board-score',
  'floor',
  'forfeit',
  'headspace',
  'hold-back',
  'incident',
  'leap',
  'pledge',
  'pool',
  'pooled-budget',
  'reserves',
  'stake',
  'trust',
  'under-water',
] as const

export const GLOSSARY = { service: SERVICE, game: GAME } as const
export type Term = (typeof SERVICE)[number] | (typeof GAME)[number]
export const TERMS: readonly Term[] = [...SERVICE, ...GAME]

export const isTerm = (word: string): word is Term => TERMS.some((term) => term === word)

export const termName = (term: Term): string => say(`glossary.${term}`)
export const termMeans = (term: Term): string => say(`glossary.${term}.means`)

/** How a term stands in running text. */
function formsOf(term: Term): readonly string[] {
  const key: MessageKey = `glossary.${term}.forms`
  // A message that is empty in a language falls back to its own key.
  const forms = isMessageKey(key) ? say(key) : ''
  return forms === key
    ? []
    : forms
        .split('|')
        .map((form) => form.trim())
        .filter((form) => form !== '')
}

/** Every form with its term, the longest first: "home-care package" comes before "home care". */
export const allForms = (): readonly (readonly [string, Term])[] =>
  TERMS.flatMap((term) => formsOf(term).map((form) => [form, term] as const)).sort(
    ([one], [other]) => other.length - one.length,
  )
