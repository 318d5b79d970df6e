import { Rich } from '../../parts/rich.tsx'
import { blocksOf } from './blocks.ts'

/** A long text with its paragraphs and lists. */
export function LongText({ text }: { readonly text: string }) {
  return blocksOf(text).map((block) => {
    if (block.kind === 'paragraph')
      return (
        <p key={block.text}>
          <Rich text={block.text} />
        </p>
      )
    const items = block.items.map((item) => (
      <li key={item}>
        <Rich text={item} />
      </li>
    ))
    const key = block.items[0] ?? ''
    return block.kind === 'list' ? <ul key={key}>{items}</ul> : <ol key={key}>{items}</ol>
  })
}
