import { wordsTurn } from '../../../i18n/index.ts'
import { allForms, type Term } from './terms.ts'

/** A stretch of running text; `term` where it is the first mention of one. */
export interface Stretch {
  readonly text: string
  readonly term: Term | null
}

interface Finder {
  /** The words it was made of: another language has other forms. */
  readonly turn: number
  readonly pattern: RegExp
  readonly terms: ReadonlyMap<string, Term>
}

let finder: Finder | null = null

const escaped = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A form in small letters is met at the start of a sentence too; one with capitals only as it is written. */
const eitherCase = (form: string): string => {
  const [first = ''] = form
  const rest = escaped(form.slice(first.length))
  return first === first.toLowerCase() && form === form.toLowerCase()
    ? `[${first}${first.toUpperCase()}]${rest}`
    : escaped(form)
}

function theFinder(): Finder {
  if (finder?.turn === wordsTurn()) return finder
  const forms = allForms()
  finder = {
    turn: wordsTurn(),
    // Whole words only: no letter, figure, hyphen or brace of a letter’s figure may stand next to a form.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}{-])(?:${forms.map(([form]) => eitherCase(form)).join('|')})(?![\\p{L}\\p{N}}]|-\\p{L})`,
      'gu',
    ),
    terms: new Map(forms.map(([form, term]) => [form.toLowerCase(), term])),
  }
  return finder
}

/** Cuts a text at the first mention of each term of the glossary; joined again, the stretches are the text. */
export function findTerms(text: string, met: Set<Term> = new Set()): readonly Stretch[] {
  const { pattern, terms } = theFinder()
  const found: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    const [form] = match
    const term = terms.get(form.toLowerCase())
    if (term === undefined || met.has(term)) continue
    met.add(term)
    if (match.index > at) found.push({ text: text.slice(at, match.index), term: null })
    found.push({ text: form, term })
    at = match.index + form.length
  }
  if (at < text.length) found.push({ text: text.slice(at), term: null })
  return found
}
