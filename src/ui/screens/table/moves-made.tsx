import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { toldIn } from '../../parts/told.ts'
import { besides, didSentence, moveName } from './did-words.ts'
import { happenedSentences } from './effect-words.ts'
import type { Done } from './eyes.ts'
import { nameOf } from './names.ts'

/** What happened and what seats did beside pooling, each with its effect. */
export function MovesMade(done: Done) {
  const { view, result } = done
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
            <b {...toldIn()}>{incident.title}.</b> {happenedSentences(done, incident).join(' ')}
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
