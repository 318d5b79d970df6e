import { MEASURES, type Measure } from '../../../debrief/index.ts'
import { say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'

interface Row {
  readonly head: string
  readonly cells: readonly string[]
}

type MeasuresTableProps = {
  readonly title: string
  readonly heads: readonly string[]
  /** The cells of a measure; without it only the last row is shown. */
  readonly cellsOf: ((measure: Measure, digits: number) => readonly string[]) | null
  readonly last?: Row
}

/** A row a measure of patients, a column each way the game could have gone. */
export function MeasuresTable({ title, heads, cellsOf, last }: MeasuresTableProps) {
  const measures: readonly Row[] =
    cellsOf === null
      ? []
      : MEASURES.map((measure) => ({
          head: say(`debrief.measure.${measure}`),
          cells: cellsOf(measure, measure === 'fourHour' ? 1 : 0),
        }))
  const rows = last === undefined ? measures : [...measures, last]
  return (
    <Sideways label={say('debriefPage.as-table', { what: title })}>
      <table>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={heads[at]} className="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
