import { percent, say } from '../../../i18n/index.ts'
import type { ProjectorFrame } from '../../../workshop/protocol/index.ts'
import { SeatMark, WellGauge } from '../../parts/marks.tsx'

/** Tables side by side, only those that said yes, only once it is over: what each seat did in every round, and its well. */
export function Beside({ frame }: { readonly frame: ProjectorFrame }) {
  const { beside } = frame
  if (beside.length === 0)
    return (
      <section className="pj-sheet pj-centre">
        <h2>{say('projector.beside')}</h2>
        <p>{say('projector.beside.none')}</p>
      </section>
    )
  return (
    <section className="pj-beside" aria-labelledby="beside">
      <h2 id="beside">{say('projector.beside')}</h2>
      <ul className="pj-cards">
        {beside.map(({ table, view }) => (
          <li key={table} className="pj-sheet">
            <h3>{say('projector.table', { table })}</h3>
            <div className="pj-grid">
              {view.seats.map(({ id, name }) => (
                <p key={id} className={id}>
                  <SeatMark seat={id} size={34} />
                  <span className="sr-only">{name}: </span>
                  {view.results.map(({ round, choices }) => {
                    const pooled = (choices?.[id]?.level ?? 0) > 0
                    return (
                      <span key={round} className={pooled ? 'pj-gate is-open' : 'pj-gate'}>
                        <span className="sr-only">
                          {say(pooled ? 'projector.key.pooled' : 'projector.key.held')}{' '}
                        </span>
                      </span>
                    )
                  })}
                </p>
              ))}
            </div>
            {view.poolHidden ? null : (
              <p className="pj-well">
                <WellGauge level={view.poolLevel} width={110} />{' '}
                {say('projector.beside.pool', { share: percent(view.poolLevel) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="pj-key">
        <span className="pj-gate is-open" aria-hidden="true" /> {say('projector.key.pooled')}{' '}
        <span className="pj-gate" aria-hidden="true" /> {say('projector.key.held')}
      </p>
    </section>
  )
}
