import type { Outcomes, Scenario, View } from '../../../engine/index.ts'
import { count, percent, pounds, say } from '../../../i18n/index.ts'
import { wellLevel } from '../../board-model.ts'
import { Chip } from '../../parts/chip.tsx'
import { SeatName } from '../../parts/marks.tsx'

interface SharedRow {
  readonly id: 'fourHour' | 'delayedBeds' | 'cancelled' | 'otherExits'
  readonly value: string
  readonly change: number | null
  readonly said: string
  readonly higherHelps: boolean
}

/** What all four boards can see: last quarter's figures, each with its change. */
export function SharedFigures({ view, scenario }: { readonly view: View; readonly scenario: Scenario }) {
  if (!scenario.flow) return null
  const last = view.results.at(-1)?.after
  const rows = last?.outcomes
    ? measured(last.outcomes, view.results.at(-2)?.after?.outcomes ?? null)
    : planned(scenario)
  return (
    <section className="panel" aria-labelledby="shared-title">
      <h2 id="shared-title">{say('table.shared')}</h2>
      <p className="s mute">{say(last ? 'table.shared.last' : 'table.shared.start')}</p>
      <dl className="figures">
        {rows.map((row) => (
          <div key={row.id}>
            <dt>{say(`table.shared.${row.id}`)}</dt>
            <dd className="num">
              {row.value} {row.change === null ? null : <ChangeChip row={row} />}
            </dd>
          </div>
        ))}
        {last ? (
          <div>
            <dt>{say('table.shared.reserves')}</dt>
            <dd className="num">{pounds(last.placeReserves)}</dd>
          </div>
        ) : null}
        {view.poolHidden ? null : (
          <div>
            <dt>{say('table.shared.pool')}</dt>
            <dd className="num">
              {say('table.shared.pool.full', { share: percent(wellLevel(view.pool, scenario)) })}
            </dd>
          </div>
        )}
      </dl>
      <OpenBooks view={view} />
    </section>
  )
}

/** Who opened the books, and what they show. */
function OpenBooks({ view }: { readonly view: View }) {
  const open = view.seats.filter(({ booksOpen }) => booksOpen)
  if (open.length === 0) return null
  return (
    <>
      <h3 className="s">{say('table.books')}</h3>
      <dl className="figures">
        {open.map(({ id, name, reserves }) => (
          <div key={id}>
            <dt>
              <SeatName seat={id}>{name}</SeatName>
            </dt>
            <dd className="num">{reserves === null ? null : pounds(reserves)}</dd>
          </div>
        ))}
      </dl>
      <p className="xs mute">{say(view.trueForecast ? 'table.books.true' : 'table.books.more')}</p>
    </>
  )
}

function ChangeChip({ row }: { readonly row: SharedRow }) {
  const change = row.change ?? 0
  const tone = change === 0 ? 'neutral' : change > 0 === row.higherHelps ? 'better' : 'worse'
  return (
    <Chip tone={tone} arrow={change === 0 ? 'none' : change > 0 ? 'up' : 'down'}>
      {row.said}
    </Chip>
  )
}

function planned({ money }: Scenario): readonly SharedRow[] {
  const { plan, referenceDelayedBeds } = money
  const still = { change: null, said: '', higherHelps: true }
  return [
    { id: 'fourHour', value: percent(plan.fourHour / 100), ...still },
    { id: 'delayedBeds', value: count(referenceDelayedBeds), ...still },
    { id: 'cancelled', value: count(plan.cancelled), ...still },
    { id: 'otherExits', value: count(plan.otherExits), ...still },
  ]
}

function measured(now: Outcomes, before: Outcomes | null): readonly SharedRow[] {
  const row = (id: SharedRow['id'], of: (outcomes: Outcomes) => number): SharedRow => {
    const points = id === 'fourHour'
    const change = before === null ? null : of(now) - of(before)
    return {
      id,
      value: points ? percent(of(now) / 100, 1) : count(of(now)),
      change,
      said: change === null ? '' : count(Math.abs(change), points ? 1 : 0),
      higherHelps: points,
    }
  }
  return [
    row('fourHour', ({ fourHour }) => fourHour),
    row('delayedBeds', ({ delayedBedDays }) => delayedBedDays / 91),
    row('cancelled', ({ cancelled }) => cancelled),
    row('otherExits', ({ otherExits }) => otherExits),
  ]
}
