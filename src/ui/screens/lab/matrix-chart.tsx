import { count, pounds, say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { HeatMap } from './heat-map.tsx'
import { LabChart } from './lab-chart.tsx'
import { nameOf } from './names.ts'
import type { Tallied } from './reckoning.ts'

type MatrixChartProps = { readonly found: Tallied; readonly isMoney: boolean }

/** A table of more than so many columns is no longer read; it is in the file. */
const MOST_COLUMNS = 60

/** What each earned against (or beside) each, the best first. */
export function MatrixChart({ found: { ranking, matrix, strategies }, isMoney }: MatrixChartProps) {
  if (matrix === null) return null
  const order = ranking.map(({ strategy }) => strategies.indexOf(strategy))
  const names = ranking.map(({ strategy }) => nameOf(strategy))
  const values = order.map((i) => order.map((j) => matrix[i]?.[j] ?? null))
  const figure = (value: number): string => (isMoney ? pounds(value) : count(value, 2))
  const shown = names.slice(0, MOST_COLUMNS)
  return (
    <LabChart
      title={say('labPage.matrix')}
      note={say(isMoney ? 'labPage.matrix.note.scenario' : 'labPage.matrix.note')}
      name="lab-each-against-each"
      twin={() => (
        <>
          {names.length > MOST_COLUMNS ? (
            <p className="s mute">
              {say('labPage.matrix.first', { shown: MOST_COLUMNS, all: names.length })}
            </p>
          ) : null}
          <Sideways label={say('labPage.chart.tabled', { title: say('labPage.matrix') })}>
            <table>
              <caption className="sr-only">{say('labPage.matrix')}</caption>
              <thead>
                <tr>
                  <td />
                  {shown.map((name) => (
                    <th key={name} scope="col" className="num">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((name, i) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {shown.map((other, j) => (
                      <td key={other} className="num">
                        {cell(values[i]?.[j] ?? null, figure)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Sideways>
        </>
      )}
    >
      {(width) => (
        <HeatMap
          label={say('labPage.matrix')}
          rows={names}
          columns={names}
          values={values}
          figure={figure}
          width={width}
        />
      )}
    </LabChart>
  )
}

const cell = (value: number | null, figure: (value: number) => string): string =>
  value === null ? '–' : figure(value)
