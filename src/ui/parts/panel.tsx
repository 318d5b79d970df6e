import { type ReactNode, useId } from 'react'

type PanelProps = { readonly title: ReactNode; readonly children: ReactNode; readonly note?: ReactNode }

/** A sheet of paper beside the picture: a heading that names it, then its content. */
export function Panel({ title, note, children }: PanelProps) {
  const id = useId()
  return (
    <section className="panel stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p className="s mute">{note}</p>}
      {children}
    </section>
  )
}
