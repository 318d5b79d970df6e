import { count, percent, say } from '../../../i18n/index.ts'
import type { RoomTotals } from '../../../workshop/protocol/index.ts'
import { WellGauge } from '../../parts/marks.tsx'

/** The room as a whole after a finished quarter: its pools and its patients. No table, no seat. */
export function Totals({ totals }: { readonly totals: RoomTotals | null }) {
  if (totals === null) return <p className="pj-sheet pj-centre">{say('projector.totals.none')}</p>
  const { round, tables, poolLevel, fourHour, delayedBedDays } = totals
  return (
    <section className="pj-totals" aria-labelledby="totals">
      <h2 id="totals">
        {say('projector.totals', { round })}{' '}
        <span className="pj-quiet">{say('projector.totals.tables', { tables })}</span>
      </h2>
      <div className="pj-figures">
        <figure>
          <WellGauge level={poolLevel} width={300} />
          <figcaption>{say('projector.totals.pool', { share: percent(poolLevel) })}</figcaption>
        </figure>
        <dl>
          {fourHour === null ? null : (
            <div>
              <dd className="num">{percent(fourHour / 100)}</dd>
              <dt>{say('projector.totals.fourHour')}</dt>
            </div>
          )}
          {delayedBedDays === null ? null : (
            <div>
              <dd className="num">{count(delayedBedDays)}</dd>
              <dt>{say('projector.totals.delayed')}</dt>
            </div>
          )}
        </dl>
      </div>
    </section>
  )
}
