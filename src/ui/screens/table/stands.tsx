import type { Scenario, View } from '../../../engine/index.ts'
import { count, list, percent, pounds, say } from '../../../i18n/index.ts'
import { theSeats } from './names.ts'

interface StandsProps {
  readonly view: View
  readonly scenario: Scenario
}

/** What outlasts a round and binds seats: standards, joint appointments, ceded risk, residents, the pilot, evidence. */
export function Stands({ view, scenario }: StandsProps) {
  const lines = standing(view, scenario)
  if (lines.length === 0) return null
  return (
    <section className="panel" aria-labelledby="stands-title">
      <h2 id="stands-title">{say('table.stands')}</h2>
      <ul className="made s">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** The round after a stop says what was agreed there. */
const isJustAgreed = ({ round, phase }: View, { standards }: Scenario): boolean =>
  standards?.after.includes(round - 1) === true && !(round === 1 && phase === 'brief')

function standing(view: View, scenario: Scenario): readonly string[] {
  const { standard, pilot, evidence, own } = view
  const lines: string[] = []
  if (own?.repairing) lines.push(say('table.stands.repair'))
  if (view.options.fog > 0) lines.push(say('table.stands.fog', { n: count(view.options.fog * 100) }))
  if (scenario.standards)
    lines.push(
      say(isJustAgreed(view, scenario) ? 'table.stands.agreed' : 'table.stands.standard', {
        trust: standard.trustCost,
        share: percent(standard.forfeitShare),
      }),
    )
  for (const { kind, card, choices, round } of view.options.fog > 0 ? [] : view.results) {
    const leap = kind === 'leap' ? scenario.cards.find(({ id }) => id === card) : undefined
    const committed = view.seats.filter(({ id }) => choices?.[id].level === 1).length
    if (leap?.kind === 'leap' && committed >= leap.threshold)
      lines.push(say('table.stands.leap', { title: leap.title, from: round + leap.gain.after }))
  }
  if (view.options.controlFund > 0)
    lines.push(
      say('table.stands.fund', {
        fund: pounds(view.options.controlFund),
        total: pounds(scenario.seats.reduce((sum, seat) => sum + seat.controlTotal, 0)),
      }),
    )
  for (const pair of view.joint)
    lines.push(say('table.stands.joint', { seats: theSeats(view, pair), floor: scenario.trust.jointFloor }))
  for (const { seat, to, share, until } of view.ceded)
    lines.push(
      say('table.stands.ceded', {
        giver: theSeats(view, [seat]),
        to: theSeats(view, [to]),
        share: percent(share),
        until,
      }),
    )
  const shared = view.seats.filter(({ citizens }) => citizens).map(({ id }) => id)
  if (shared.length > 0) lines.push(say('table.stands.citizens', { seats: theSeats(view, shared) }))
  const away = view.seats.filter(({ standIn }) => standIn).map(({ id }) => id)
  if (away.length > 0) lines.push(say('table.stands.stand-in', { seats: theSeats(view, away) }))
  if (pilot && scenario.pilot)
    lines.push(
      say('table.stands.pilot', {
        title: pilot.title,
        stock: pounds(pilot.stock),
        cap: pounds(pilot.cap),
        feeders: scenario.pilot.feeders,
        grows: pilot.grows ? 'yes' : 'no',
      }),
    )
  if (evidence && evidence.length > 0)
    lines.push(
      say('table.stands.evidence', {
        list: list(evidence.map(({ name, need }) => `${name} ${count(need, 2)}`)),
      }),
    )
  return lines
}
