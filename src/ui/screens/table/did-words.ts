import type { Move, Seat } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import { type Done, type Named, roundBefore } from './eyes.ts'
import { midName, theSeats } from './names.ts'
import { paidSentences } from './paid-words.ts'

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
export function moveName(view: Named, { id, with: partner }: Move): string {
  const move = say(`table.move.${id}`)
  return partner ? say('table.dock.move-with', { move, seat: midName(view, partner) }) : move
}

/** What else the round brought beside cards and moves: the pilot, a roll-out, and money as far as these eyes see it. */
export function besides(done: Done): readonly string[] {
  return [...pilotSentences(done), ...paidSentences(done)]
}

function pilotSentences(done: Done): readonly string[] {
  const { view, scenario, result } = done
  const { pilot } = scenario
  if (!pilot || !result.pilot) return []
  const before = roundBefore(done)?.pilot
  const offered = result.incidents.some(({ id }) =>
    scenario.incidents.deck
      .find((incident) => incident.id === id)
      ?.effects.some((effect) => effect.do === 'offer-roll-out'),
  )
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
  if (!offered || !(before?.grows ?? true)) return said
  const works = result.pilot.grows ? 'no' : 'yes'
  return [...said, say('table.pilot.roll-out', { works, pounds: pounds(pilot.rollOut) })]
}
