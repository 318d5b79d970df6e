import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { Seat, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { announce } from '../../parts/live-region.tsx'
import { TableProvider } from '../../stores/use-table.tsx'
import { PlayContext } from '../table/play-context.tsx'
import { RoundBar } from '../table/round-bar.tsx'
import '../table/decide.css'
import '../table/results.css'
import '../table/reveal.css'
import '../table/table.css'
import type { OneDeviceProps } from './one-device.ts'
import { peopleAt, readyAll } from './ready-all.ts'
import { TogetherQuarter, TogetherResults, TogetherReveal } from './together-after.tsx'
import { TogetherBrief } from './together-brief.tsx'
import { TogetherTalk } from './together-talk.tsx'

interface SharedTableProps extends Omit<OneDeviceProps, 'onOver'> {
  /** What all may see. */
  readonly view: View
  /** Who has read the brief once all have looked at it; null: everybody. */
  readonly readers: readonly Seat[] | null
  /** Stands in place of the screen. */
  readonly curtain: ReactNode
  /** Below the cards that have turned. */
  readonly afterReveal?: ReactNode
  /** Below the results. */
  readonly children?: ReactNode
}

/** The table as all may see it on one device: bar, and the screen of the phase or what covers it. */
export function SharedTable(props: SharedTableProps) {
  const { table, scenario, gameId, view, onLeave, curtain } = props
  const play = useMemo(
    () => ({ table, scenario, gameId, room: null, guided: false }),
    [table, scenario, gameId],
  )
  const skipped = useRef(0)
  const { round, phase } = view
  useEffect(
    () => announce(say('table.announce', { round, phase: say(`table.phase.${nowOf(phase)}`) })),
    [round, phase],
  )
  return (
    <PlayContext value={play}>
      <TableProvider table={table}>
        <div className="round">
          <RoundBar view={view} onLeave={onLeave} />
          {curtain ?? <PhaseForAll key={`${round} ${phase}`} {...props} skipped={skipped} />}
        </div>
      </TableProvider>
    </PlayContext>
  )
}

const nowOf = (phase: View['phase']) => (phase === 'over' ? 'reflect' : phase)

interface PhaseForAllProps extends SharedTableProps {
  /** The round whose quarter is not watched. */
  readonly skipped: RefObject<number>
}

function PhaseForAll({ table, scenario, view, skipped, readers, afterReveal, children }: PhaseForAllProps) {
  const people = peopleAt(table)
  const { phase, round, options } = view
  const ready = (): void => void readyAll(table, people)
  const passing = (phase === 'talk' && !options.talk) || (phase === 'quarter' && skipped.current === round)
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew for each phase
  useEffect(() => {
    if (passing) ready()
  }, [passing])
  if (passing) return null
  switch (phase) {
    case 'brief':
      return (
        <TogetherBrief
          view={view}
          scenario={scenario}
          onReady={() => void readyAll(table, readers ?? people)}
        />
      )
    case 'talk':
      return (
        <TogetherTalk view={view} scenario={scenario} people={people} viewAs={table.viewAs} onReady={ready} />
      )
    case 'reveal':
      return (
        <TogetherReveal
          view={view}
          scenario={scenario}
          onReady={ready}
          onSkip={() => {
            skipped.current = round
            ready()
          }}
        >
          {afterReveal}
        </TogetherReveal>
      )
    case 'quarter':
      return <TogetherQuarter view={view} scenario={scenario} onReady={ready} />
    case 'reflect':
      return (
        <TogetherResults view={view} scenario={scenario} onReady={ready}>
          {children}
        </TogetherResults>
      )
    case 'decide':
    case 'over':
      return null
  }
}
