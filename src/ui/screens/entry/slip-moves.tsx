import type { Move, MoveOffer } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { midName, nameOf, otherSeats } from '../table/names.ts'
import { Pips } from '../table/pips.tsx'
import { headspaceOf } from './slip-check.ts'
import type { SlipProps } from './slip-props.ts'

/** Leadership moves as they stand on the slip, each with its partner, and a list to add from. */
export function SlipMoves({ view, own, line, onSet }: SlipProps) {
  const { moves } = line
  const { needed, have } = headspaceOf(own, line)
  const add = own.moves.filter(({ id, refusal }) => refusal === null && !moves.some((move) => move.id === id))
  const change = (move: Move): void => onSet({ moves: moves.map((one) => (one.id === move.id ? move : one)) })
  const name = (id: Move['id']): string => say(`table.move.${id}`)
  return (
    <div className="slip-group">
      <div className="row between">
        {add.length === 0 ? (
          <span className="field-name">{say('slip.moves')}</span>
        ) : (
          <label className="field-name" htmlFor={`moves-${own.seat}`}>
            {say('slip.moves')}
          </label>
        )}
        <span className="row xs mute">
          {say('entry.headspace', { needed, have })}
          <Pips total={have} filled={Math.min(needed, have)} />
        </span>
      </div>
      {moves.map((move) => (
        <div key={move.id} className="slip-move">
          <span className="s">
            <b>{name(move.id)}</b> {costOf(own.moves, move)}
          </span>
          {own.moves.find(({ id }) => id === move.id)?.needsPartner ? (
            <select
              aria-label={say('entry.move.whom', { move: name(move.id), seat: midName(view, own.seat) })}
              value={move.with ?? ''}
              onChange={({ target: { value } }) =>
                change({ ...move, with: otherSeats(view, own.seat).find((seat) => seat === value) ?? null })
              }
            >
              <option value="">{say('table.move.whom')}</option>
              {otherSeats(view, own.seat).map((seat) => (
                <option key={seat} value={seat}>
                  {nameOf(view, seat)}
                </option>
              ))}
            </select>
          ) : null}
          <Button
            size="small"
            look="alt"
            aria-label={say('entry.move.remove', { move: name(move.id), seat: midName(view, own.seat) })}
            onClick={() => onSet({ moves: moves.filter(({ id }) => id !== move.id) })}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      ))}
      {add.length === 0 ? null : (
        <p className="field">
          <select
            id={`moves-${own.seat}`}
            value=""
            onChange={({ target: { value } }) => {
              const offer = add.find(({ id }) => id === value)
              if (offer) onSet({ moves: [...moves, { id: offer.id, with: null }] })
            }}
          >
            <option value="">{say(moves.length === 0 ? 'entry.moves.none' : 'entry.moves.more')}</option>
            {add.map(({ id, cost }) => (
              <option key={id} value={id}>
                {say('entry.move', { move: name(id), cost })}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  )
}

const costOf = (offers: readonly MoveOffer[], { id }: Move): string =>
  say('entry.move.cost', { cost: offers.find((offer) => offer.id === id)?.cost ?? 0 })
