import type { TableCard } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { payoffInWords } from './payoff-words.ts'
import { payoffRows } from './payoffs.ts'

/** The whole bargain of a table card: "If you pool and the other three pool: −£5m". */
export function PayoffTable({ card, others }: { readonly card: TableCard; readonly others: number }) {
  return (
    <section aria-labelledby="payoffs-title">
      <h2 id="payoffs-title">{say('table.payoffs')}</h2>
      <Sideways label={say('table.payoffs.caption')}>
        <table className="payoffs">
          <caption className="s mute">{say('table.payoffs.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('table.payoffs.others')}</th>
              <th scope="col" className="num">
                {say('table.payoffs.pool')}
              </th>
              <th scope="col" className="num">
                {say('table.payoffs.hold')}
              </th>
            </tr>
          </thead>
          <tbody>
            {payoffRows(card, others).map((row) => (
              <tr key={row.others}>
                <th scope="row">{say('table.payoffs.row', { k: row.others, n: others })}</th>
                <td className="num">{payoffInWords(card, row.pool)}</td>
                <td className="num">{payoffInWords(card, row.hold)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  )
}
