import '../../../i18n/words/over.ts'
import { count, percent, say } from '../../../i18n/index.ts'
import type { ConsoleTable } from '../../../workshop/protocol/index.ts'
import { FloatGauge, SeatName, WellGauge } from '../../parts/marks.tsx'
import { Progress } from '../../parts/progress.tsx'

/** One table as everybody may know it: card, incidents, water, pledges, and the figures of its last quarter. */
export function TableLook({ table: { game, seats } }: { readonly table: ConsoleTable }) {
  if (game === null) return null
  const { view } = game
  if (view === null) return <Progress label={say('console.look.opening')} />
  const last = view.results.at(-1)
  const outcomes = last?.after?.outcomes ?? null
  return (
    <section className="stack" aria-labelledby="sheet-look">
      <h3 id="sheet-look">{view.card?.title ?? say('console.look')}</h3>
      {view.incidents.map(({ id, title }) => (
        <p key={id} className="s">
          {say('console.look.incident', { title })}
        </p>
      ))}
      <ul className="desk-look">
        {view.seats.map(({ id, name, freeboard, standing, pledge }) => (
          <li key={id}>
            <FloatGauge seat={id} freeboard={freeboard} size={60} />
            <SeatName seat={id}>{seats.find(({ seat }) => seat === id)?.name ?? name}</SeatName>
            <span className="xs">{say(`table.standing.word.${standing}`)}</span>
            {pledge === null ? null : (
              <span className="xs">
                {say(pledge.bound ? 'console.look.bound' : 'console.look.pledged', {
                  others: pledge.ifOthers,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="row s">
        {game.poolLevel === null ? null : (
          <span className="row desk-pool">
            <WellGauge level={game.poolLevel} width={60} />{' '}
            {say('console.table.pool', { share: percent(game.poolLevel) })}
          </span>
        )}
        {outcomes === null || last === undefined ? null : (
          <span>
            {say('console.look.last', {
              round: last.round,
              fourHour: percent(outcomes.fourHour / 100),
              delayed: count(outcomes.delayedBedDays),
            })}
          </span>
        )}
      </p>
    </section>
  )
}
