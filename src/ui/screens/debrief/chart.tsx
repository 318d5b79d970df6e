import { type ReactNode, useRef } from 'react'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { saveChart } from '../../save-chart.ts'
import { usePlace } from './place.tsx'

type ChartProps = {
  /** Name of the file it is saved under. */
  readonly name: string
  readonly children: ReactNode
  /** The same as a table. */
  readonly twin: ReactNode
}

/** A drawing, its table for who cannot or will not see it, and a way to take both along. */
export function Chart({ name, children, twin }: ChartProps) {
  const figure = useRef<HTMLDivElement>(null)
  const { isWall } = usePlace()
  const save = (as: 'svg' | 'png') => {
    const drawn = figure.current?.querySelector('svg')
    if (drawn) void saveChart(drawn, { name, as })
  }
  return (
    <div className="chart">
      <div ref={figure}>{children}</div>
      {isWall ? null : (
        <details>
          <summary>{say('debriefPage.chart.table')}</summary>
          <div className="stack">
            {twin}
            <div className="row no-print">
              <Button look="alt" size="small" onClick={() => save('svg')}>
                {say('debriefPage.chart.svg')}
              </Button>
              <Button look="alt" size="small" onClick={() => save('png')}>
                {say('debriefPage.chart.png')}
              </Button>
            </div>
          </div>
        </details>
      )}
    </div>
  )
}
