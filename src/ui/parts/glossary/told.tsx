import { toldIn } from '../told.ts'
import { findTerms } from './find-terms.ts'
import { TermButton } from './term-button.tsx'
import type { Term } from './terms.ts'

interface ToldProps {
  readonly text: string
  /** Terms met earlier in the same text: only the first mention is marked. */
  readonly met?: Set<Term>
}

/** A piece of running text in which the first mention of each term opens its note. */
export function Told({ text, met }: ToldProps) {
  let at = 0
  return findTerms(text, new Set(met)).map((stretch) => {
    const key = at
    at += stretch.text.length
    return stretch.term === null ? (
      stretch.text
    ) : (
      <TermButton key={key} term={stretch.term}>
        {stretch.text}
      </TermButton>
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
