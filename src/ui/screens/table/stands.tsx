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

function standing(view: View, scenario: Scenario): readonly string[] {
  const { standard, pilot, evidence, own } = view
  const lines: string[] = []
  if (own?.repairing) lines.push(say('table.stands.repair'))
  if (scenario.standards)
    lines.push(
      say('table.stands.standard', { trust: standard.trustCost, share: percent(standard.forfeitShare) }),
    )
  for (const { kind, card, choices, round } of view.options.fog > 0 ? [] : view.results) {
    const leap = kind === 'leap' ? scenario.cards.find(({ id }) => id === card) : undefined
    const committed = view.seats.filter(({ id }) => choices?.[id].level === 1).length
    if (leap?.kind === 'leap' && committed >= leap.threshold)
      lines.push(say('table.stands.leap', { title: leap.title, from: round + leap.gain.after }))
  }
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
