import type { View } from '../../../engine/index.ts'
import { count, percent, pounds, say, season } from '../../../i18n/index.ts'
import { Figure } from './own-account.tsx'
import { useForecast } from './play-context.tsx'

/** The year to come: the seat's own hopeful plan, or with three open books the true forecast. */
export function ForecastPanel({ view }: { readonly view: View }) {
  const forecast = useForecast(view)
  if (!forecast) return null
  const { kind, quarters, reserves } = forecast
  const last = quarters.at(-1)
  if (!last) return null
  return (
    <details className="panel forecast">
      <summary>{say(`table.forecast.${kind}`)}</summary>
      <p className="s mute">{say(`table.forecast.${kind}.hint`)}</p>
      <table className="s">
        <caption className="sr-only">{say(`table.forecast.${kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.forecast.quarter')}</th>
            <th scope="col" className="num">
              {say('table.forecast.fourHour')}
            </th>
            <th scope="col" className="num">
              {say('table.forecast.stuck')}
            </th>
            <th scope="col" className="num">
              {say('table.forecast.cancelled')}
            </th>
          </tr>
        </thead>
        <tbody>
          {quarters.map((quarter, index) => (
            <tr key={season(view.round + index)}>
              <th scope="row">{season(view.round + index)}</th>
              <td className="num">{percent(quarter.fourHour / 100, 1)}</td>
              <td className="num">{count(quarter.delayedBedDays)}</td>
              <td className="num">{count(quarter.cancelled)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="figures">
        <Figure
          term={say('table.forecast.exits')}
          value={count(quarters.reduce((sum, one) => sum + one.otherExits, 0))}
        />
        <Figure term={say('table.forecast.reserves')} value={pounds(reserves)} />
      </dl>
    </details>
  )
}
