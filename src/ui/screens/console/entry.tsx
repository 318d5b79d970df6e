import type { Level, Seat } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import type { ConsoleTable } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { SeatName } from '../../parts/marks.tsx'
import type { Act } from './use-act.tsx'

const ALL: readonly Level[] = [1, 0]
const SHARES: readonly Level[] = [1, 0.75, 0.5, 0.25, 0]

/** A table without devices: the facilitator records what its four seats say or have written down. */
export function Entry({ table, act }: { readonly table: ConsoleTable; readonly act: Act }) {
  const { game } = table
  if (game === null || game.phase === 'over') return null
  const levels = game.view?.options.levels ? SHARES : ALL
  return (
    <section className="well stack" aria-labelledby="entry">
      <h3 id="entry">{say('console.entry', { table: table.table })}</h3>
      <p className="s">{say(game.phase === 'decide' ? 'console.entry.more' : 'console.entry.phase')}</p>
      {game.phase !== 'decide'
        ? null
        : game.entered.map(({ seat, level, locked }) => (
            <fieldset key={seat} className="desk-entry">
              <legend>
                <SeatName seat={seat}>{nameOf(table, seat)}</SeatName>
              </legend>
              <div className="row">
                {levels.map((one) => (
                  <label key={one} className="option">
                    <input
                      type="radio"
                      name={`entry-${seat}`}
                      checked={level === one}
                      disabled={locked}
                      onChange={() =>
                        void act({
                          type: 'enter',
                          table: table.table,
                          at: game.at,
                          command: { type: 'choose', seat, level: one },
                        })
                      }
                    />
                    <span>{levelWords(one)}</span>
                  </label>
                ))}
                <Button
                  size="small"
                  look={locked ? 'alt' : 'main'}
                  aria-disabled={level === null && !locked}
                  aria-label={`${say(locked ? 'console.entry.unlock' : 'console.entry.lock')}: ${nameOf(table, seat)}`}
                  onClick={() =>
                    void act({
                      type: 'enter',
                      table: table.table,
                      at: game.at,
                      command: { type: locked ? 'unlock' : 'lock', seat },
                    })
                  }
                >
                  {say(locked ? 'console.entry.unlock' : 'console.entry.lock')}
                </Button>
              </div>
            </fieldset>
          ))}
    </section>
  )
}

const nameOf = ({ seats }: ConsoleTable, seat: Seat): string =>
  seats.find((one) => one.seat === seat)?.name ?? seat

const levelWords = (level: Level): string =>
  level === 1
    ? say('console.entry.pool')
    : level === 0
      ? say('console.entry.hold')
      : say('console.entry.part', { share: percent(level) })
