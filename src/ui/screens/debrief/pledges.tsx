import type { PledgeMade } from '../../../debrief/index.ts'
import { count, list, percent, pounds, say } from '../../../i18n/index.ts'
import { Cord, SeatName } from '../../parts/marks.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { seatName } from '../../seat-words.ts'
import { promiseIds } from '../table/promised.ts'
import { Chart } from './chart.tsx'
import { Panel } from './panel.tsx'
import { usePlace, useStory, useTable } from './place.tsx'

/** Pledges of each seat as cords, in the order they were made. */
export function PledgesPanel() {
  const { course } = useTable()
  const story = useStory()
  if (story === null) return null
  const { all, bySeat } = story.pledges
  if (all.length === 0)
    return (
      <Panel id="pledges" title={say('debrief.pledges')}>
        <p>{say('debriefPage.pledges.none')}</p>
      </Panel>
    )
  return (
    <Panel id="pledges" title={say('debrief.pledges')} lead={say('debriefPage.pledges.lead')}>
      <ul className="pledge-list">
        {course.seats.map((seat) => {
          const { made, kept, broken, dropped, paid } = bySeat[seat]
          return (
            <li key={seat}>
              <SeatName seat={seat} size={20}>
                {seatName(course.scenario, seat)}
              </SeatName>
              <span className="cords" aria-hidden="true">
                {all
                  .filter((pledge) => pledge.seat === seat)
                  .map((pledge) => (
                    <i key={pledge.round}>
                      <Cord state={cordOf(pledge)} />
                    </i>
                  ))}
              </span>
              <span className="s">
                {say('debrief.pledges.line', { made, kept, broken, dropped })}
                {broken > 0 ? ` (${roundsOf(all, seat)})` : ''}
                {paid > 0 ? `; ${say('debriefPage.pledges.paid', { paid: pounds(paid) })}` : ''}
              </span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

const cordOf = ({ outcome, bound }: PledgeMade): 'whole' | 'knotted' | 'cut' =>
  outcome === 'broken' ? 'cut' : bound ? 'knotted' : 'whole'

function roundsOf(all: readonly PledgeMade[], seat: PledgeMade['seat']): string {
  const rounds = all.filter((one) => one.seat === seat && one.outcome === 'broken').map(({ round }) => round)
  return say('debrief.theme.rounds', { n: rounds.length, rounds: list(rounds.map(String)) })
}

/** Promised (hatched) directly above delivered (solid), over the whole game. */
export function DeliveredPanel() {
  const story = useStory()
  const { isWall } = usePlace()
  if (story === null) return null
  const { rounds, share } = story.delivery
  const rows = promiseIds.flatMap((id) => {
    const part = share[id]
    if (part === null) return []
    const sum = (of: 'promised' | 'delivered') =>
      rounds.reduce((total, round) => total + round[of][id], 0) / rounds.length
    return [{ id, part, promised: sum('promised'), delivered: sum('delivered') }]
  })
  if (rows.length === 0) return null
  const shown = (id: string, value: number) =>
    ['p1Slots', 'p2Beds', 'p3Places'].includes(id) ? count(value, 1) : percent(value, 1)
  // On a wall all of them stand at once.
  const pitch = isWall ? 41 : 46
  const height = rows.length * pitch
  return (
    <Panel id="delivered" title={say('debriefPage.delivered')} lead={say('debriefPage.delivered.lead')}>
      <Chart
        name="promised-delivered"
        twin={
          <Sideways label={say('debriefPage.as-table', { what: say('debriefPage.delivered') })}>
            <table>
              <caption className="sr-only">{say('debriefPage.delivered')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('table.promised.line')}</th>
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
                {rows.map(({ id, part, promised, delivered }) => (
                  <tr key={id}>
                    <th scope="row">{say(`table.promised.${id}`)}</th>
                    <td className="num">{shown(id, promised)}</td>
                    <td className="num">{shown(id, delivered)}</td>
                    <td className="num">{percent(part)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Sideways>
        }
      >
        <svg
          className="drawn"
          viewBox={`0 0 520 ${height}`}
          role="img"
          aria-label={say('debriefPage.delivered.label')}
        >
          <defs>
            <pattern
              id="hatch"
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V7" className="hatch" />
            </pattern>
          </defs>
          {rows.map(({ id, part }, at) => (
            <g key={id} transform={`translate(0 ${at * pitch})`}>
              <text className="label" x="0" y="14">
                {say(`table.promised.${id}`)}
              </text>
              <rect className="outline" x="1" y="20" width="430" height="9" fill="url(#hatch)" />
              <rect className="solid" x="1" y="29" width={430 * Math.min(1, part)} height="9" />
              <text className="figure" x="442" y="35">
                {percent(part)}
              </text>
            </g>
          ))}
        </svg>
      </Chart>
    </Panel>
  )
}
