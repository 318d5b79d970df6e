import { percent, say } from '../../../i18n/index.ts'
import type { RoomTotals } from '../../../workshop/protocol/index.ts'
import { WellGauge } from '../../parts/marks.tsx'

/** How many seats of the room pooled, as open gates and shut ones in no order: of no table, of no seat. */
export function RevealOfRoom({ totals }: { readonly totals: RoomTotals }) {
  const { round, pooled, pledges, tables, poolLevel } = totals
  const { done, all } = pooled
  return (
    <section className="pj-reveal" aria-labelledby="reveal">
      <h2 id="reveal">{say('projector.reveal', { round, done, all })}</h2>
      <div className={all > 80 ? 'pj-gates is-many' : 'pj-gates'} aria-hidden="true">
        {Array.from({ length: all }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: gates have no name but their place
          <span key={at} className={at < done ? 'pj-gate is-open' : 'pj-gate'} />
        ))}
      </div>
      <div className="pj-reveal-foot">
        <WellGauge level={poolLevel} width={220} />
        <div>
          <p>{say('projector.totals.pool', { share: percent(poolLevel) })}</p>
          <p className="pj-quiet">{say('projector.totals.tables', { tables })}</p>
          {pledges.kept + pledges.broken === 0 ? null : (
            <p>{say('projector.reveal.pledges', { kept: pledges.kept, broken: pledges.broken })}</p>
          )}
        </div>
        <p className="pj-key">
          <span className="pj-gate is-open" aria-hidden="true" /> {say('projector.key.pooled')}
          <br />
          <span className="pj-gate" aria-hidden="true" /> {say('projector.key.held')}
        </p>
      </div>
    </section>
  )
}
