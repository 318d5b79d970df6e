import type { ResultView, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName, TrustPlanks } from '../../parts/marks.tsx'
import { trustMovers } from './effect-words.ts'
import { nameOf } from './names.ts'
import { usePlay } from './play-context.tsx'
import { whyWords } from './reveal-words.ts'
import { telling } from './trust-rows.ts'
import { seenRows, TrustChip } from './trust-table.tsx'

/** Why trust moved on the bridges that end at my stage. */
export function WhyTrust({ view, result }: { readonly view: View; readonly result: ResultView }) {
  const me = view.own?.seat ?? null
  const mine = seenRows(view, result).filter((row) => row.from === me || row.of === me)
  const movers = trustMovers(result.incidents, usePlay().scenario)
  const rows = telling(mine, { me, most: 4 })
  return (
    <section aria-labelledby="why-title">
      <h2 id="why-title">{say('table.why')}</h2>
      <p className="xs mute">{say('table.trust.estimate')}</p>
      {rows.length === 0 ? <p className="s">{say('table.trust.still')}</p> : null}
      <ul className="whys">
        {rows.map((row) => (
          <li key={`${row.from} ${row.of}`} className="why">
            <div className="why-head">
              <span>
                {row.from === me ? (
                  <>
                    {say('table.why.you-of')} <SeatName seat={row.of}>{nameOf(view, row.of)}</SeatName>
                  </>
                ) : (
                  <>
                    <SeatName seat={row.from}>{nameOf(view, row.from)}</SeatName> {say('table.why.of-you')}
                  </>
                )}
              </span>
              <TrustChip by={row.by} />
            </div>
            <div className="why-bridge">
              <TrustPlanks trust={row.before} />
              <span aria-hidden="true">→</span>
              <TrustPlanks trust={row.after} />
            </div>
            <p className="s">
              <span className="num">
                {row.before} → <b>{row.after}</b>
              </span>{' '}
              · {whyWords(row, me, movers)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
