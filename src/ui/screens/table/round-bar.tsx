import { useEffect, useState } from 'react'
import { PHASES, type View } from '../../../engine/index.ts'
import { say, season } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { SoundSwitch } from '../../sound/sound-switch.tsx'
import { Help } from '../guide/help.tsx'
import { midName, mySeat } from './names.ts'
import { usePlay } from './play-context.tsx'

/** Always there: who I am, the round, the season, the phase, the clock, the way out. */
export function RoundBar({ view, onLeave }: { readonly view: View; readonly onLeave: () => void }) {
  const me = mySeat(view)
  const { scenario, room, guided = false } = usePlay()
  return (
    <header className="bar round-bar">
      {me ? (
        <SeatName seat={me} size={34}>
          <span className="round-bar-you">{say('table.you-are')}</span>
          {midName(view, me)}
        </SeatName>
      ) : null}
      <p className="round-bar-round">
        <span>
          <b>{say('table.round', { round: view.round })}</b> {roundsWord(view)}
        </span>
        {view.phase === 'over' ? null : <b className="only-s">{say(`table.phase.${view.phase}`)}</b>}
        {scenario.flow ? <span className="xs mute hide-s">{season(view.round)}</span> : null}
      </p>
      <PhaseSteps view={view} />
      {room === null ? <Clock view={view} /> : room.clock}
      <Help phase={view.phase} guided={guided} mayLeave={room === null} />
      <SoundSwitch className="hide-s" />
      <button type="button" className="btn alt sm round-bar-leave" onClick={onLeave}>
        {room?.leave ?? (
          <span>
            {say('table.leave')} <span className="hide-s mute">{say('table.leave.saved')}</span>
          </span>
        )}
      </button>
    </header>
  )
}

const roundsWord = ({ rounds }: View): string =>
  rounds.kind === 'fixed'
    ? say('table.rounds.fixed', { n: rounds.n })
    : say('table.rounds.unknown', { n: rounds.atLeast })

function PhaseSteps({ view }: { readonly view: View }) {
  const { scenario } = usePlay()
  const steps = PHASES.filter((phase) => {
    if (phase === 'talk') return view.options.talk
    return phase !== 'quarter' || scenario.flow !== null
  })
  const order: readonly View['phase'][] = steps
  const now = order.indexOf(view.phase)
  return (
    <ol className="phases" aria-label={say('table.phases')}>
      {steps.map((phase, index) => (
        <li
          key={phase}
          className={index === now ? 'now' : index < now ? 'done' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          {say(`table.phase.${phase}`)}
          {index < now ? <span className="sr-only"> {say('table.phase.done')}</span> : null}
        </li>
      ))}
    </ol>
  )
}

/** Counts down from when this phase was first seen here; the table, not this clock, closes the phase. */
function Clock({ view }: { readonly view: View }) {
  const limit = view.phase === 'over' ? 0 : (view.options.clocks?.[view.phase] ?? 0)
  const step = `${view.round} ${view.phase}`
  const [left, setLeft] = useState(limit)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step starts the clock again
  useEffect(() => {
    setLeft(limit)
    if (limit === 0 || view.paused) return
    const ticking = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000)
    return () => clearInterval(ticking)
  }, [step, limit, view.paused])
  if (limit === 0) return null
  const seconds = String(left % 60).padStart(2, '0')
  return (
    <p className="clock num" role="timer" aria-label={say('table.clock')}>
      {Math.floor(left / 60)}:{seconds}
      <span className="hide-s">{say('table.clock.left')}</span>
    </p>
  )
}
