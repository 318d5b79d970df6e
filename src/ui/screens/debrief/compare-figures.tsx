import type { Group } from '../../../debrief/index.ts'
import { say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { type Rows, shownAs } from './compared.ts'

type FiguresTableProps = {
  readonly group: Group
  readonly rows: Rows
  readonly label: (table: number) => string
}

/** What `Spread` draws, in figures. */
export function FiguresTable({ group, rows, label }: FiguresTableProps) {
  return (
    <Sideways label={say('debriefPage.compare.figures')}>
      <table>
        <caption className="sr-only">{say('debriefPage.compare.figures')}</caption>
        <thead>
          <tr>
            <td />
            {group.tables.map((table) => (
              <th key={table} scope="col" className="num">
                {label(table)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, distribution }) => (
            <tr key={what}>
              <th scope="row">{say(`debriefPage.compared.${what}`)}</th>
              {distribution.values.map((value, at) => (
                <td key={group.tables[at]} className="num">
                  {value === null ? '–' : shownAs(what, value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
