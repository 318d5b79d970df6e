import type { ResultView, Scenario, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { besides, didSentence, moveName } from './did-words.ts'
import { effectSentences } from './effect-words.ts'
import { nameOf } from './names.ts'

interface MovesMadeProps {
  readonly view: View
  readonly scenario: Scenario
  readonly result: ResultView
}

/** What happened and what seats did beside pooling, each with its effect. */
export function MovesMade({ view, scenario, result }: MovesMadeProps) {
  const done = { view, scenario, result }
  const made = view.seats.flatMap(({ id }) =>
    (result.moves?.[id] ?? []).map((move) => ({ seat: id, move, key: `${id} ${move.id}` })),
  )
  const beside = besides(done)
  if (made.length + result.incidents.length + beside.length === 0) return null
  return (
    <section aria-labelledby="made-title">
      <h2 id="made-title">{say('table.made')}</h2>
      <ul className="made s">
        {result.incidents.map((incident) => (
          <li key={incident.id}>
            <b>{incident.title}.</b> {effectSentences(view, incident, scenario).join(' ')}
          </li>
        ))}
        {made.map(({ seat, move, key }) => (
          <li key={key}>
            <SeatName seat={seat}>{seat === view.own?.seat ? say('table.you') : nameOf(view, seat)}</SeatName>
            : <b>{moveName(view, move)}.</b> {didSentence(done, seat, move)}
          </li>
        ))}
        {beside.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
