import { say } from '../../../i18n/index.ts'
import type { ConsoleFrame, Page } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { RoomClock } from '../../room/room-clock.tsx'
import { useInRoom } from '../../room/room-context.tsx'
import type { Ask } from './ask-before.tsx'
import { openDebrief } from './open-debrief.ts'
import { decidedOf, runningTables, slowestTable } from './slowest.ts'
import type { Act } from './use-act.tsx'

interface CommandBarProps {
  readonly frame: ConsoleFrame
  readonly act: Act
  readonly ask: Ask
  readonly onTell: () => void
}

/** Where the slowest table is, and what is done to all tables at once. */
export function CommandBar({ frame, act, ask, onTell }: CommandBarProps) {
  const { state } = useInRoom()
  const running = runningTables(frame)
  const slowest = slowestTable(frame)
  const { done, all } = decidedOf(frame.tables)
  // After the last game the debrief comes next; after a practice round, the game.
  const isPlayedOut =
    slowest === null && frame.tables.some(({ game }) => game?.phase === 'over' && !game.practice)
  const isTalkedOver = frame.stage === 'debrief' || frame.stage === 'ended'
  const paused = running.length > 0 && running.every(({ game }) => game.clock.paused)
  return (
    <section className="desk-commands" aria-label={say('console.commands')}>
      <div className="wrap row between">
        {slowest === null ? (
          <p className="desk-where">
            <b>{say(isPlayedOut ? 'console.all-over' : 'console.nothing-runs')}</b>
          </p>
        ) : (
          <div className="row desk-where">
            <b>
              {say('console.round', {
                round: slowest.game.at.round,
                phase: slowest.game.phase === 'over' ? '' : say(`table.phase.${slowest.game.phase}`),
              })}
            </b>
            <RoomClock
              clock={slowest.game.clock}
              at={state.at}
              step={`${slowest.table} ${slowest.game.at.game} ${slowest.game.at.round} ${slowest.game.at.phase} ${slowest.game.at.attempt}`}
            />
            {all > 0 ? <span className="s">{say('console.decided', { done, all })}</span> : null}
          </div>
        )}
        <div className="row desk-acts">
          {slowest === null ? (
            isTalkedOver ? null : isPlayedOut ? (
              <>
                <Button size="small" onClick={() => openDebrief(act, ask)}>
                  {say('console.act.debrief')}
                </Button>
                <Button
                  size="small"
                  look="alt"
                  onClick={() => void act({ type: 'startGame', table: 'all', practice: false })}
                >
                  {say('console.act.start')}
                </Button>
              </>
            ) : (
              <Starts act={act} page={frame.page} />
            )
          ) : (
            <>
              <Button
                size="small"
                onClick={() => void act({ type: paused ? 'resume' : 'pause', table: 'all' })}
              >
                <span aria-hidden="true">{paused ? '▶' : '❚❚'}</span>
                {say(paused ? 'console.act.resume' : 'console.act.pause')}
              </Button>
              <Button
                size="small"
                look="alt"
                onClick={() => void act({ type: 'extend', table: 'all', seconds: 60 })}
              >
                {say('console.act.extend')}
              </Button>
              <CloseSlowest slowest={slowest} act={act} ask={ask} />
            </>
          )}
          <Button size="small" look="alt" onClick={onTell}>
            {say('console.act.message')}
          </Button>
        </div>
      </div>
    </section>
  )
}

function Starts({ act, page }: { readonly act: Act; readonly page: Page }) {
  // Whoever starts the tables looks at them, not at the wall: it leaves the way in by itself.
  const start = async (practice: boolean): Promise<void> => {
    const reply = await act({ type: 'startGame', table: 'all', practice })
    if (reply?.kind === 'received' && page === 'join') await act({ type: 'showPage', page: 'room' })
  }
  return (
    <>
      <Button size="small" onClick={() => void start(false)}>
        {say('console.act.start')}
      </Button>
      <Button size="small" look="alt" onClick={() => void start(true)}>
        {say('console.act.practice')}
      </Button>
    </>
  )
}

interface CloseSlowestProps {
  readonly slowest: NonNullable<ReturnType<typeof slowestTable>>
  readonly act: Act
  readonly ask: Ask
}

function CloseSlowest({ slowest, act, ask }: CloseSlowestProps) {
  const { round, phase } = slowest.game.at
  if (phase === 'over') return null
  const close = (): void => void act({ type: 'closeSlowest', round, phase })
  const grave = {
    title: say('console.act.close'),
    means: say('console.act.close.sure', { phase: say(`table.phase.${phase}`) }),
    go: close,
  }
  return (
    <Button size="small" look="alt" onClick={() => (phase === 'decide' ? ask(grave) : close())}>
      {say('console.act.close')}
    </Button>
  )
}
