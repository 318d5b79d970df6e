import type { Move, ResultView, Scenario, Seat, View } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import { midName, theSeats } from './names.ts'

interface Done {
  readonly view: View
  readonly scenario: Scenario
  readonly result: ResultView
}

/** What came of one move, in a sentence: also where it came to nothing, and why. */
export function didSentence({ view, scenario, result }: Done, seat: Seat, move: Move): string {
  const users = view.seats.filter(({ id }) => result.moves?.[id].some((one) => one.id === move.id)).length
  const partner = move.with
  const answered =
    partner !== null && (result.moves?.[partner] ?? []).some((one) => one.id === move.id && one.with === seat)
  const payer = move.id === 'clear-the-runway' ? partner : seat
  const pooled =
    payer !== null &&
    result.kind === 'pool' &&
    (result.pooled?.[payer] ?? result.choices?.[payer].level ?? 0) > 0
  return say(`table.did.${move.id}`, {
    n: users,
    seat: partner ? theSeats(view, [partner]) : '',
    works: answered ? 'yes' : 'no',
    pooled: pooled ? 'yes' : 'no',
    pounds: pounds(move.id === 'mission' ? scenario.mission.pounds : (scenario.pilot?.cost ?? 0)),
    line: say('table.line-of', { line: scenario.mission.line }),
    floor: scenario.trust.jointFloor,
    mine: seat === view.own?.seat ? 'yes' : 'no',
  })
}

/** A move by name, with whom: "Eat together with the CCG". */
export function moveName(view: View, { id, with: partner }: Move): string {
  const move = say(`table.move.${id}`)
  return partner ? say('table.dock.move-with', { move, seat: midName(view, partner) }) : move
}

/** What else the round brought beside cards and moves: the pilot, a roll-out, the plan as filed, the frown of a regulator. */
export function besides({ view, scenario, result }: Done): readonly string[] {
  return [...pilotSentences({ view, scenario, result }), ...ownSentences({ view, scenario, result })]
}

function pilotSentences({ view, scenario, result }: Done): readonly string[] {
  const { pilot } = scenario
  if (!pilot || !result.pilot) return []
  const before = view.results.filter(({ round }) => round < result.round).at(-1)?.pilot
  const offered = result.incidents.some(({ id }) =>
    scenario.incidents.deck
      .find((incident) => incident.id === id)
      ?.effects.some((effect) => effect.do === 'offer-roll-out'),
  )
  const grew = before?.grows ?? true
  const said = [
    say('table.pilot.now', {
      title: pilot.title,
      fed: view.seats.filter(({ id }) => result.moves?.[id].some((move) => move.id === 'feed-the-pilot'))
        .length,
      feeders: pilot.feeders,
      before: pounds(before?.stock ?? pilot.start),
      after: pounds(result.pilot.stock),
    }),
  ]
  if (!offered || !grew) return said
  const works = result.pilot.grows ? 'no' : 'yes'
  return [...said, say('table.pilot.roll-out', { works, pounds: pounds(pilot.rollOut) })]
}

function ownSentences({ view, scenario, result }: Done): readonly string[] {
  const { filing } = scenario
  const me = view.own?.seat
  const said: string[] = []
  if (filing && result.round === 1 && view.own?.filed)
    said.push(
      say('table.filed', {
        filed: view.own.filed,
        now: pounds(filing.now),
        clawback: pounds(filing.clawback),
        round: filing.round,
        total: pounds(view.own.controlTotal),
      }),
    )
  for (const { line, from, to, pounds: paid } of result.after?.ledger ?? [])
    if (from === me && line === 'move-cost' && to === 'outside')
      said.push(say('table.did.frown', { pounds: pounds(paid) }))
    else if (line === 'bail-out' && view.seats.some(({ id }) => id === to))
      said.push(say('table.did.bail-out', { seat: theSeats(view, [to as Seat]), pounds: pounds(paid) }))
  return said
}
