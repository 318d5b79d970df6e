import type { OwnView, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { useSend } from '../../stores/use-table.tsx'
import { midName, nameOf, otherSeats } from './names.ts'
import { RefusalNote } from './refusal-note.tsx'
import { Segments } from './segments.tsx'

/** What will each other seat do? Sealed until the reveal. */
export function ReadRoom({ view, own }: { readonly view: View; readonly own: OwnView }) {
  const send = useSend()
  if (!own.asks.predict) return null
  return (
    <section aria-labelledby="read-title">
      <h2 id="read-title">{say('table.read')}</h2>
      <p className="s mute">{say('table.read.hint')}</p>
      <ul className="read-room">
        {otherSeats(view).map((seat) => {
          const guess = own.draft.predictions[seat]
          return (
            <li key={seat}>
              <span>
                <SeatName seat={seat}>{nameOf(view, seat)}</SeatName>
                <span className="xs mute">
                  {say('table.read.trust', { trust: view.trust[own.seat][seat] })}
                </span>
              </span>
              <Segments
                legend={say('table.read.legend', { seat: midName(view, seat) })}
                name={`read-${seat}`}
                disabled={own.draft.locked}
                value={guess === undefined ? null : guess ? 'pool' : 'hold'}
                options={[
                  { value: 'pool', label: say('table.choice.pool') },
                  { value: 'hold', label: say('table.choice.hold') },
                ]}
                onPick={(pick) => send({ type: 'predict', seat: own.seat, of: seat, pools: pick === 'pool' })}
              />
            </li>
          )
        })}
      </ul>
      <RefusalNote of={['predict']} />
    </section>
  )
}
