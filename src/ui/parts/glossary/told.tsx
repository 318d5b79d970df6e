import { toldIn } from '../told.ts'
import { findTerms } from './find-terms.ts'
import { TermButton } from './term-button.tsx'
import type { Term } from './terms.ts'

interface ToldProps {
  readonly text: string
  /** Terms met earlier in the same text: only the first mention is marked. */
  readonly met?: Set<Term>
}

/** What must not begin a line: it stays with the term before it, which is a button and would let the line break. */
const CLOSING = /^[.,;:!?)’”…]+/

/** A piece of running text in which the first mention of each term opens its note. */
export function Told({ text, met }: ToldProps) {
  const stretches = findTerms(text, new Set(met))
  const closingOf = (at: number): string =>
    stretches[at - 1]?.term == null ? '' : (CLOSING.exec(stretches[at]?.text ?? '')?.[0] ?? '')
  let place = 0
  return stretches.map((stretch, at) => {
    const key = place
    place += stretch.text.length
    if (stretch.term === null) return stretch.text.slice(closingOf(at).length)
    const closing = closingOf(at + 1)
    const word = (
      <TermButton key={key} term={stretch.term}>
        {stretch.text}
      </TermButton>
    )
    return closing === '' ? (
      word
    ) : (
      <span key={key} className="term-held">
        {word}
        {closing}
      </span>
    )
  })
}

/** Paragraphs of one text: a term is marked in the first paragraph that has it. */
export function ToldParagraphs({
  paragraphs,
  small = false,
}: {
  readonly paragraphs: readonly string[]
  readonly small?: boolean
}) {
  const met = new Set<Term>()
  return paragraphs.map((text) => {
    const before = new Set(met)
    findTerms(text, met)
    return (
      <p key={text} {...(small && { className: 's' })} {...toldIn()}>
        <Told text={text} met={before} />
      </p>
    )
  })
}
