import { Fragment } from 'react'
import type { OwnView, ResultView, Scenario, View } from '../../../engine/index.ts'
import { pounds, poundsChange, say } from '../../../i18n/index.ts'
import { accountOf, changeOf } from './account.ts'
import { beforeOf } from './before.ts'

interface AccountProps {
  readonly view: View
  readonly own: OwnView
  readonly scenario: Scenario
  readonly result: ResultView
}

/** Every line of the seat's own ledger, grouped, down to the new reserves. */
export function Account({ view, own, scenario, result }: AccountProps) {
  const parts = accountOf(result.after?.ledger ?? [], own.seat)
  const before = beforeOf(view, scenario).own
  const change = changeOf(parts)
  return (
    <details className="panel account">
      <summary>
        <span>
          {say('table.account')} <span className="num nowrap">{poundsChange(change)}</span>
        </span>
      </summary>
      <table>
        <caption className="sr-only">{say('table.account.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.account.line')}</th>
            <th scope="col" className="num">
              {say('table.account.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="account-sum">
            <th scope="row">{say('table.account.before')}</th>
            <td className="num">{pounds(before)}</td>
          </tr>
          {parts.map((part) => (
            <Fragment key={part.group}>
              {part.lines.map(({ line, pounds: amount }) => (
                <tr key={line}>
                  <th scope="row">{say(`table.line.${line}`)}</th>
                  <td className="num">{poundsChange(amount)}</td>
                </tr>
              ))}
              <tr className="account-sum">
                <th scope="row">{say(`table.account.${part.group}`)}</th>
                <td className="num">{poundsChange(part.sum)}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr className="account-sum">
            <th scope="row">{say('table.account.after', { change: poundsChange(change) })}</th>
            <td className="num">
              <b>{pounds(before + change)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </details>
  )
}
