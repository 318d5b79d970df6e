import type { OwnView } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { findTerms } from '../../parts/glossary/find-terms.ts'
import type { Term } from '../../parts/glossary/terms.ts'
import { Told } from '../../parts/glossary/told.tsx'
import { toldIn } from '../../parts/told.ts'
import { figureInWords } from './letter-figures.ts'

/** The board's private letter, with its figures in their units. */
export function Letter({ own, id }: { readonly own: OwnView; readonly id?: string }) {
  if (!own.letter) return null
  const { text, figures } = own.letter
  return (
    <section className={`letter ${own.seat}-edge`} id={id} aria-labelledby="letter-title" tabIndex={-1}>
      <p className="xs mute">{say('table.letter.private')}</p>
      <h2 id="letter-title">{say('table.letter')}</h2>
      <LetterText text={text} figures={figures} />
    </section>
  )
}

/** A letter’s text with its figures in their units. */
export function LetterText({
  text,
  figures,
}: {
  readonly text: string
  readonly figures: Readonly<Record<string, number>>
}) {
  const paragraphs = text.split(/\n\s*\n/)
  const met = new Set<Term>()
  return paragraphs.map((paragraph) => (
    <p key={paragraph} className="s" {...toldIn()}>
      {paragraph.split(/\{(\w+)\}/).map((part, index) => {
        const figure = index % 2 === 1 ? figures[part] : undefined
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of one sentence keep their order
        if (figure !== undefined) return <b key={index}>{figureInWords(part, figure)}</b>
        const before = new Set(met)
        findTerms(part, met)
        return <Told key={index} text={part} met={before} />
        // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
      })}
    </p>
  ))
}
