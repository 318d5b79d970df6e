import { say } from '../../../i18n/index.ts'
import type { Ranked } from '../../../lab/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { figure, MEASURES, type MeasureKind, measured, measureName } from './measures.ts'
import { nameOf } from './names.ts'

type RankingTableProps = { readonly ranking: readonly Ranked[]; readonly kind: MeasureKind }

/** Every figure of every way of choosing. */
export function RankingTable({ ranking, kind }: RankingTableProps) {
  const measures = MEASURES[kind].filter((one) => ranking.some((ranked) => measured(ranked, one) !== null))
  return (
    <Sideways label={say('labPage.chart.tabled', { title: say('labPage.table.ranking') })}>
      <table>
        <caption className="sr-only">{say('labPage.table.ranking')}</caption>
        <thead>
          <tr>
            {kind === 'everybody' ? null : <th scope="col">{say('labPage.table.rank')}</th>}
            <th scope="col">{say('labPage.table.strategy')}</th>
            {measures.map((one) => (
              <th key={one} scope="col" className="num">
                {measureName(one, kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranking.map((ranked) => (
            <tr key={ranked.strategy}>
              {kind === 'everybody' ? null : <td className="num">{ranked.rank}</td>}
              <th scope="row">{nameOf(ranked.strategy)}</th>
              {measures.map((one) => (
                <td key={one} className="num">
                  {figure(measured(ranked, one), one, kind)}
                  {one === 'score' && typeof ranked.standardError === 'number' && ranked.standardError > 0
                    ? ` ± ${figure(ranked.standardError, one, kind)}`
                    : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
