import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { saveChart } from '../../save-chart.ts'

type LabChartProps = {
  readonly title: string
  /** What it shows, in a sentence or two. */
  readonly note?: ReactNode
  /** Name of the file it is saved under. */
  readonly name: string
  /** The same as a table; made when it is opened. */
  readonly twin: () => ReactNode
  readonly above?: ReactNode
  /** Draws it at this width, in points. */
  readonly children: (width: number) => ReactNode
}

/** A drawing as wide as its place, its table, and a way to take it along. */
export function LabChart({ title, note, name, twin, above, children }: LabChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const heading = useId()
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const watch = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const save = (as: 'svg' | 'png') => {
    const drawn = place.current?.querySelector('svg')
    if (drawn) void saveChart(drawn, { name, as })
  }
  return (
    <section className="panel stack lab-chart" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {note === undefined ? null : <p className="s measure">{note}</p>}
      {above}
      <div ref={place}>{width > 0 ? children(Math.max(width, 240)) : null}</div>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('labPage.chart.table')}</summary>
        {isOpen ? <div className="stack">{twin()}</div> : null}
      </details>
      <div className="row no-print">
        <Button
          look="alt"
          size="small"
          onClick={() => save('svg')}
          aria-label={say('labPage.chart.svg.of', { title })}
        >
          {say('labPage.chart.svg')}
        </Button>
        <Button
          look="alt"
          size="small"
          onClick={() => save('png')}
          aria-label={say('labPage.chart.png.of', { title })}
        >
          {say('labPage.chart.png')}
        </Button>
      </div>
    </section>
  )
}
