import type { Outcomes, OwnView, ResultView, Scenario, View } from '../../../engine/index.ts'
import { count, percent, pounds, poundsChange, say } from '../../../i18n/index.ts'
import { Chip } from '../../parts/chip.tsx'
import { SeatMark } from '../../parts/marks.tsx'
import { Rich } from '../../parts/rich.tsx'
import { beforeOf } from './before.ts'
import { type Measure, measuresOf } from './measures.ts'
import { Money } from './three-figures.tsx'

interface MineAndPlaceProps {
  readonly view: View
  readonly own: OwnView
  readonly scenario: Scenario
  readonly result: ResultView
}

/** What the place can show beside what my board counts of it, in the money value my board gives it. */
export function MineAndPlace({ view, own, scenario, result }: MineAndPlaceProps) {
  const { after } = result
  const spec = scenario.seats.find(({ id }) => id === own.seat)
  if (!after?.outcomes || !spec) return null
  const before = beforeOf(view, scenario)
  const measures = measuresOf(after.outcomes, {
    before: before.outcomes,
    weights: spec.accountability,
    money: scenario.money,
  })
  const reserves = after.reserves ?? own.reserves
  return (
    <section className="panel stack" aria-labelledby="mine-title">
      <h2 id="mine-title">{say('table.mine')}</h2>
      <table className="mine">
        <caption className="sr-only">{say('table.mine.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.mine.measure')}</th>
            <th scope="col" className="num" colSpan={2}>
              {say('table.mine.place')}
            </th>
            <th scope="col" className="num">
              <span className={`seat ${own.seat}`}>
                <SeatMark seat={own.seat} size={20} /> {say('table.mine.yours')}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} />
          ))}
          <tr>
            <th scope="row">{say('table.mine.reserves')}</th>
            <td className="num">
              <b>{pounds(after.placeReserves)}</b>
            </td>
            <td>
              <Money change={after.placeReserves - before.place} />
            </td>
            <td className="num mine-yours" data-label={say('table.mine.yours')}>
              {poundsChange(reserves - before.own)}
            </td>
          </tr>
        </tbody>
        {after.score === null ? null : (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {say('table.mine.score')}
              </th>
              <td className="num">
                <b>{poundsChange(Math.round(after.score))}</b>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      <p className="s mute">
        {say(before.outcomes ? 'table.mine.than.last' : 'table.mine.than.plan')} {say('table.mine.note')}
      </p>
      <WhereItWent now={after.outcomes} before={before.outcomes} />
    </section>
  )
}

function MeasureRow({ measure }: { readonly measure: Measure }) {
  const { id, now, counted } = measure
  return (
    <tr>
      <th scope="row">{say(`table.measure.${id}`)}</th>
      <td className="num">
        <b>{id === 'fourHour' ? percent(now / 100, 1) : count(now)}</b>
      </td>
      <td>
        <ChangeChip measure={measure} />
      </td>
      <td className="num mine-yours" data-label={say('table.mine.yours')}>
        {counted === null ? (
          <span className="chip">{say('table.mine.not')}</span>
        ) : (
          poundsChange(Math.round(counted))
        )}
      </td>
    </tr>
  )
}

function ChangeChip({ measure }: { readonly measure: Measure }) {
  const { id, change, higherHelps } = measure
  if (change === null) return <span className="mute">–</span>
  const digits = id === 'fourHour' ? 1 : 0
  const shown = count(Math.abs(change), digits)
  if (Number(Math.abs(change).toFixed(digits)) === 0) return <Chip>{say('table.change.same')}</Chip>
  return (
    <Chip tone={change > 0 === higherHelps ? 'better' : 'worse'} arrow={change > 0 ? 'up' : 'down'}>
      <span className="sr-only">
        {say(change > 0 ? 'table.change.up.plain' : 'table.change.down.plain')}{' '}
      </span>
      {shown}
    </Chip>
  )
}

/** Harm may move: fewer stuck days with more people leaving without the right care is no gain, and is said. */
function WhereItWent({ now, before }: { readonly now: Outcomes; readonly before: Outcomes | null }) {
  if (!before) return null
  const stuck = now.delayedBedDays - before.delayedBedDays
  const exits = now.otherExits - before.otherExits
  if (stuck < -30 && exits > 3)
    return (
      <p className="moved s">
        <Rich text={say('table.mine.moved', { days: count(-stuck), people: count(exits) })} />
      </p>
    )
  return null
}
