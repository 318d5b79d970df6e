import { todayPack } from './en/label-packs.ts'

/** Whose words a game is told in; ids never change. */
export const LABELS = ['then', 'today'] as const
export type Labels = (typeof LABELS)[number]

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const isName = (term: string): boolean => /^\p{Lu}{2}/u.test(term)

// A name is found as it is written, any other word also with a capital in front; the longest first.
const either = todayPack.terms
  .map(([term]) => term)
  .sort((one, other) => other.length - one.length)
  .map((term) => (isName(term) ? term : `[${term.charAt(0)}${term.charAt(0).toUpperCase()}]${term.slice(1)}`))

/** Figures of letters stand in braces and are passed over. */
const TERMS = new RegExp(
  `\\{[^{}]*\\}|(?<![\\p{L}\\p{N}])(?:([Aa]n?)(\\s+))?(${either.join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)
const WORDS = new Map<string, string>(todayPack.terms.map(([term, word]) => [term.toLowerCase(), word]))

/** A text in the words of the day: terms of the pack in place of the older ones, with their articles and capitals. */
export function inLabels(text: string, labels: Labels): string {
  if (labels === 'then') return text
  return text.replace(
    TERMS,
    (found: string, article?: string, gap?: string, term?: string, ...rest: unknown[]) => {
      if (term === undefined) return found
      const word = WORDS.get(term.toLowerCase()) ?? term
      const offset = rest.find((one): one is number => typeof one === 'number') ?? 0
      if (article !== undefined && !word.startsWith('the '))
        return `${article.charAt(0)}${/^[aeiou]/i.test(word) ? 'n' : ''}${gap ?? ' '}${word}`
      const capital = isName(term) ? startsSentence(text.slice(0, offset)) : term !== term.toLowerCase()
      return capital ? upper(word) : word
    },
  )
}

const startsSentence = (before: string): boolean => /(?:^|[.?!]["”’)]*\s+|\n)["“‘(]*$/u.test(before)

/** What the briefing asks beside its own words, or null. */
export const briefingQuestion = (labels: Labels): string | null =>
  labels === 'then' ? null : todayPack.question
