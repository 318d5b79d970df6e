import { useState } from 'react'
import type { Move, MoveId, MoveOffer, OwnView, Scenario, Seat, View } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import { useSend } from '../../stores/use-table.tsx'
import { midName, nameOf, otherSeats } from './names.ts'
import { Pips } from './pips.tsx'
import { usePlay } from './play-context.tsx'
import { RefusalNote, refusalSentence } from './refusal-note.tsx'
import { Segments } from './segments.tsx'
import { usePicked } from './use-picked.ts'

/** Leadership moves: what each does, its cost in headspace, and in words why one is not open. */
export function Moves({ view, own }: { readonly view: View; readonly own: OwnView }) {
  const [asking, setAsking] = useState<MoveId | null>(null)
  const send = useSend()
  const [chosen, pick] = usePicked(own.draft.moves)
  if (own.moves.length === 0) return null
  const left = own.headspace.total - own.headspace.spent
  const spend = (moves: readonly Move[]): void => pick(moves, send({ type: 'spend', seat: own.seat, moves }))
  const without = (id: MoveId): readonly Move[] => chosen.filter((move) => move.id !== id)
  const toggle = (offer: MoveOffer): void => {
    const on = chosen.some(({ id }) => id === offer.id)
    setAsking(!on && offer.needsPartner && asking !== offer.id ? offer.id : null)
    if (on) spend(without(offer.id))
    else if (!offer.needsPartner) spend([...chosen, { id: offer.id, with: null }])
  }
  const pair = async (id: MoveId, seat: Seat): Promise<void> => {
    setAsking(null)
    spend([...without(id), { id, with: seat }])
  }
  return (
    <section aria-labelledby="moves-title">
      <div className="row between">
        <h2 id="moves-title">{say('table.moves')}</h2>
        <p className="row s">
          {say('table.headspace', { left, total: own.headspace.total })}
          <Pips total={own.headspace.total} filled={left} />
        </p>
      </div>
      <ul className="moves">
        {own.moves.map((offer) => (
          <MoveCard
            key={offer.id}
            offer={offer}
            view={view}
            locked={own.draft.locked}
            move={chosen.find(({ id }) => id === offer.id)}
            asking={asking === offer.id}
            onToggle={() => toggle(offer)}
            onPair={(seat) => pair(offer.id, seat)}
          />
        ))}
      </ul>
      <RefusalNote of={['spend']} />
    </section>
  )
}

/** What a move does, in one sentence; where it pays, how much. */
function does(id: MoveId, { own }: View, { pilot }: Scenario): string {
  if (id === 'feed-the-pilot')
    return say('table.move.feed-the-pilot.does', {
      cost: pounds(pilot?.cost ?? 0),
      feeders: pilot?.feeders ?? 0,
    })
  if (id !== 'put-it-right' || !own?.broken || own.broken.owed === 0) return say(`table.move.${id}.does`)
  return say('table.move.put-it-right.owes', { owed: pounds(own.broken.owed) })
}

interface MoveCardProps {
  readonly offer: MoveOffer
  readonly view: View
  readonly locked: boolean
  readonly move: Move | undefined
  readonly asking: boolean
  readonly onToggle: () => void
  readonly onPair: (seat: Seat) => Promise<unknown>
}

function MoveCard({ offer, view, locked, move, asking, onToggle, onPair }: MoveCardProps) {
  const { scenario } = usePlay()
  const on = move !== undefined
  const refused = on ? null : offer.refusal
  const state = on ? ' on' : refused ? ' off' : ''
  return (
    <li>
      <label className={`move${state}`}>
        <input
          type="checkbox"
          checked={on || asking}
          disabled={locked || refused !== null}
          onChange={onToggle}
        />
        <span>
          <b>{say(`table.move.${offer.id}`)}</b>
          {move?.with
            ? say('table.move.with', { seat: midName(view, move.with) })
            : does(offer.id, view, scenario)}
          {refused ? <span className="move-closed">{refusalSentence(refused)}</span> : null}
        </span>
        <Pips total={offer.cost} filled={offer.cost} label={say('table.move.costs', { cost: offer.cost })} />
      </label>
      {asking ? (
        <div className="move-partner">
          <p className="s">{say('table.move.whom')}</p>
          <Segments
            legend={say('table.move.whom')}
            name={`with-${offer.id}`}
            value={null}
            options={otherSeats(view).map((seat) => ({ value: seat, label: nameOf(view, seat) }))}
            onPick={onPair}
          />
        </div>
      ) : null}
    </li>
  )
}
