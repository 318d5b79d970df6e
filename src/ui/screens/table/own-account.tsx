import type { OwnView, View } from '../../../engine/index.ts'
import { pounds, poundsChange, say } from '../../../i18n/index.ts'
import { FloatGauge } from '../../parts/marks.tsx'

/** A table for points has no money to show. */
export const hasMoney = ({ card }: View): boolean => card?.kind !== 'table' || card.unit !== 'points'

/** The seat's own money, as a float and as figures. */
export function OwnAccount({ view, own }: { readonly view: View; readonly own: OwnView }) {
  const seat = view.seats.find(({ id }) => id === own.seat)
  const before = view.results.at(-1)?.after?.reserves
  const earlier = view.results.at(-2)?.after?.reserves
  return (
    <section className="panel own-account" aria-labelledby="own-title">
      <h2 id="own-title">{say('table.own')}</h2>
      <div className="own-account-row">
        {seat ? (
          <FloatGauge
            seat={own.seat}
            freeboard={seat.freeboard}
            size={104}
            label={say(`table.standing.${seat.standing}`)}
          />
        ) : null}
        <dl className="figures">
          <Figure term={say('table.own.reserves')} value={pounds(own.reserves)} />
          <Figure term={say('table.own.floor')} value={pounds(own.floor)} />
          <Figure term={say('table.own.plan')} value={pounds(own.controlTotal)} />
          {before !== undefined && before !== null && earlier !== undefined && earlier !== null ? (
            <Figure term={say('table.own.last')} value={poundsChange(before - earlier)} />
          ) : null}
        </dl>
      </div>
      {seat ? <p className="s mute">{say(`table.standing.${seat.standing}`)}</p> : null}
    </section>
  )
}

/** One line of a list of figures. */
export function Figure({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="num">{value}</dd>
    </div>
  )
}
