import type { SeatView, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Cord, SeatName } from '../../parts/marks.tsx'
import { nameOf } from './names.ts'
import { conditionNow, pledgeSentence } from './pledge-words.ts'

/** Pledges on the table, each a cord: whole, or knotted where it is bound. */
export function PledgesSeen({ view }: { readonly view: View }) {
  const pledging = view.options.pledgesFrom !== null && view.round >= view.options.pledgesFrom
  if (!pledging) return null
  return (
    <section className="pledges" aria-labelledby="pledges-title">
      <h2 id="pledges-title">{say('table.pledges')}</h2>
      <ul>
        {view.seats.map((seat) => (
          <SeenPledge key={seat.id} view={view} seat={seat} />
        ))}
      </ul>
    </section>
  )
}

function SeenPledge({ view, seat }: { readonly view: View; readonly seat: SeatView }) {
  const { pledge } = seat
  const condition = pledge ? conditionNow(view, seat.id, pledge) : null
  const name = seat.id === view.own?.seat ? say('table.you') : nameOf(view, seat.id)
  return (
    <li>
      <SeatName seat={seat.id}>{name}</SeatName>
      {pledge ? <Cord state={pledge.bound ? 'knotted' : 'whole'} /> : <span className="pledges-gap" />}
      <span className="pledges-words">
        {pledge ? <b>{pledgeSentence(pledge)}</b> : <span className="mute">{say('table.pledge.none')}</span>}
        {condition ? <span className="xs mute">{condition}</span> : null}
      </span>
    </li>
  )
}
