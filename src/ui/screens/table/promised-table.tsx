import type { ResultView, Scenario } from '../../../engine/index.ts'
import { count, percent, say } from '../../../i18n/index.ts'
import { type PromiseRow, promiseRows } from './promised.ts'

/** Promised (hatched) above delivered (solid): each promise is the full width, so the share is the picture. */
export function Promised({ result, scenario }: { readonly result: ResultView; readonly scenario: Scenario }) {
  const rows = promiseRows(result.promised, result.delivered)
  return (
    <section className="panel stack" aria-labelledby="promised-title">
      <h2 id="promised-title">{say('table.promised')}</h2>
      {rows.length === 0 ? (
        <p className="s">{say('table.promised.none')}</p>
      ) : (
        <>
          <table className="promised">
            <caption className="sr-only">{say('table.promised.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('table.promised.line')}</th>
                <td />
                <th scope="col" className="num">
                  {say('table.promised.promised')}
                </th>
                <th scope="col" className="num">
                  {say('table.promised.delivered')}
                </th>
                <th scope="col" className="num">
                  {say('table.promised.share')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{say(`table.promised.${row.id}`)}</th>
                  <td className="promised-bars" aria-hidden="true">
                    <div className="tl">
                      <i className="p" style={{ width: '100%' }} />
                    </div>
                    <div className="tl">
                      <i style={{ width: `${row.share * 100}%` }} />
                    </div>
                  </td>
                  <td className="num">{amount(row, row.promised)}</td>
                  <td className="num">
                    <b>{amount(row, row.delivered)}</b>
                  </td>
                  <td className="num promised-share">{percent(row.share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="key">
            <span>
              <i className="swatch hatched" aria-hidden="true" /> {say('table.promised.key.promised')}
            </span>
            <span>
              <i className="swatch" aria-hidden="true" /> {say('table.promised.key.delivered')}
            </span>
          </p>
        </>
      )}
      <p className="s">{say('table.promised.note', { fades: percent(1 - scenario.pooling.keep) })}</p>
    </section>
  )
}

const amount = (row: PromiseRow, value: number): string =>
  row.unit === 'places' ? count(value, value < 10 ? 1 : 0) : percent(value, 1)
