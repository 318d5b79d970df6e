import { say } from '../../../i18n/index.ts'
import type { ConsoleGame, ConsoleTable } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { RoomClock } from '../../room/room-clock.tsx'
import { useInRoom } from '../../room/room-context.tsx'
import type { Ask } from './ask-before.tsx'
import type { Act } from './use-act.tsx'

interface TableTimeProps {
  readonly table: ConsoleTable
  readonly act: Act
  readonly ask: Ask
}

/** One table's round and clock, and its way forward and back. */
export function TableTime({ table, act, ask }: TableTimeProps) {
  const { game } = table
  if (game === null || game.phase === 'over') return null
  return <Running table={table.table} game={game} act={act} ask={ask} />
}

interface RunningProps {
  readonly table: number
  readonly game: ConsoleGame
  readonly act: Act
  readonly ask: Ask
}

function Running({ table, game, act, ask }: RunningProps) {
  const { state } = useInRoom()
  const { at, back, clock } = game
  if (game.phase === 'over') return null
  const phase = say(`table.phase.${game.phase}`)
  const stepBack = (): void => void act({ type: 'stepBack', table, at })
  const repeat = (): void => void act({ type: 'repeatRound', table, at, round: at.round })
  return (
    <section className="stack" aria-label={say('console.sheet.time')}>
      <div className="row">
        <b>{say('console.round', { round: at.round, phase })}</b>
        <RoomClock
          clock={clock}
          at={state.at}
          step={`${table} ${at.game} ${at.round} ${at.phase} ${at.attempt}`}
        />
      </div>
      {game.seenBefore ? <p className="s">{say('console.sheet.back.seen')}</p> : null}
      <div className="row">
        <Button size="small" onClick={() => void act({ type: clock.paused ? 'resume' : 'pause', table })}>
          {say(clock.paused ? 'console.sheet.resume' : 'console.sheet.pause')}
        </Button>
        <Button size="small" look="alt" onClick={() => void act({ type: 'extend', table, seconds: 60 })}>
          {say('console.act.extend')}
        </Button>
        <Button size="small" look="alt" onClick={() => void act({ type: 'closePhase', table, at })}>
          {say('console.sheet.close', { phase })}
        </Button>
      </div>
      <div className="row">
        {back === null ? null : (
          <Button
            size="small"
            look="alt"
            onClick={() => {
              const words = { phase: say(`table.phase.${back.phase}`), round: back.round }
              ask({
                title: say('console.sheet.back', words),
                means: say('console.sheet.back.sure', words),
                go: stepBack,
              })
            }}
          >
            {say('console.sheet.back', { phase: say(`table.phase.${back.phase}`), round: back.round })}
          </Button>
        )}
        <Button
          size="small"
          look="alt"
          onClick={() =>
            ask({
              title: say('console.sheet.repeat', { round: at.round }),
              means: say('console.sheet.repeat.sure', { round: at.round }),
              go: repeat,
            })
          }
        >
          {say('console.sheet.repeat', { round: at.round })}
        </Button>
      </div>
    </section>
  )
}
