import { useId, useState } from 'react'
import { count, percent, pounds, say } from '../../../i18n/index.ts'
import type { SeatOutcome } from '../../../lab/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { HeatMap } from './heat-map.tsx'
import { LabChart } from './lab-chart.tsx'
import { nameOf } from './names.ts'

const OUTCOMES = ['patients', 'afloat', 'reserves', 'score'] as const
type Outcome = (typeof OUTCOMES)[number]

const FIGURES: Readonly<Record<Outcome, (value: number) => string>> = {
  patients: (value) => count(value, 1),
  afloat: (value) => percent(value),
  reserves: pounds,
  score: pounds,
}

type SeatChartProps = {
  readonly outcomes: readonly SeatOutcome[]
  /** In the order of their rows. */
  readonly strategies: readonly string[]
  /** Seats of the scenario with their names there. */
  readonly seats: readonly { readonly id: string; readonly name: string }[]
  readonly isAlike: boolean
}

/** Seats × ways of choosing: what becomes of patients and of a seat’s money when it is played like that from there. */
export function SeatChart({ outcomes, strategies, seats, isAlike }: SeatChartProps) {
  const id = useId()
  const known = OUTCOMES.filter((one) => outcomes.some((outcome) => outcome[one] !== null))
  // Patients are the same for all seats where all choose alike: there the money says more.
  const [wanted, setWanted] = useState<Outcome>(isAlike ? 'afloat' : 'patients')
  const outcome = known.find((one) => one === wanted) ?? known[0] ?? 'afloat'
  const byPlace = new Map(outcomes.map((one) => [`${one.strategy} ${one.seat}`, one]))
  const shown = strategies.slice(0, MOST_ROWS)
  const values = shown.map((strategy) =>
    seats.map((seat) => byPlace.get(`${strategy} ${seat.id}`)?.[outcome] ?? null),
  )
  const figure = FIGURES[outcome]
  const title = say('labPage.seats')
  return (
    <LabChart
      title={title}
      note={say(isAlike ? 'labPage.seats.note.alike' : 'labPage.seats.note')}
      name={`lab-seats-${outcome}`}
      above={
        <div className="field lab-pick">
          <label htmlFor={id}>{say('labPage.seats.show')}</label>
          <select id={id} value={outcome} onChange={(event) => setWanted(event.target.value as Outcome)}>
            {known.map((one) => (
              <option key={one} value={one}>
                {say(`labPage.measure.${one}`)}
              </option>
            ))}
          </select>
        </div>
      }
      twin={() => (
        <Sideways label={say('labPage.chart.tabled', { title: title })}>
          <table>
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say('labPage.table.strategy')}</th>
                {seats.map((seat) => (
                  <th key={seat.id} scope="col" className="num">
                    {seat.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {strategies.map((strategy) => (
                <tr key={strategy}>
                  <th scope="row">{nameOf(strategy)}</th>
                  {seats.map((seat) => {
                    const value = byPlace.get(`${strategy} ${seat.id}`)?.[outcome] ?? null
                    return (
                      <td key={seat.id} className="num">
                        {value === null ? '–' : figure(value)}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
    >
      {(width) => (
        <HeatMap
          label={say('labPage.seats.label', { measure: say(`labPage.measure.${outcome}`) })}
          rows={shown.map(nameOf)}
          columns={seats.map(({ name }) => name)}
          heads={seats.map(({ name }) => name)}
          values={values}
          figure={figure}
          width={width}
        />
      )}
    </LabChart>
  )
}

const MOST_ROWS = 40
