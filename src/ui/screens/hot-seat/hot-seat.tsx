import '../../../i18n/words/one-device.ts'
import '../../../i18n/words/table.ts'
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Scenario, Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { announce } from '../../parts/live-region.tsx'
import { TableScreen } from '../table/table-screen.tsx'
import { SharedTable } from '../together/shared-table.tsx'
import { Curtain } from './curtain.tsx'
import { type HotSeat as Hand, hotSeatStore } from './hot-seat-store.ts'
import { OwnResults } from './own-results.tsx'
import { readWithAll } from './turn.ts'

interface HotSeatProps {
  readonly table: LocalTable
  readonly scenario: Scenario
  readonly gameId: string
  readonly onOver: () => void
  readonly onLeave: () => void
}

/** One device that goes round: what is common on one screen, what is a seat’s own behind a curtain. */
export function HotSeat(props: HotSeatProps) {
  const { table, onOver } = props
  const hand = useMemo(() => hotSeatStore(table), [table])
  useEffect(() => hand.watch(), [hand])
  const { turn } = useStore(hand)
  const over = useRef(onOver)
  over.current = onOver
  useEffect(() => {
    if (turn.phase === 'over') over.current()
  }, [turn.phase])
  return turn.phase === 'over' ? null : <Turned {...props} hand={hand} />
}

function Turned({ table, scenario, gameId, onLeave, hand }: HotSeatProps & { readonly hand: Hand }) {
  const { turn, view, open, looking } = useStore(hand)
  const skipped = useRef(0)
  const cover = (): void => {
    hand.cover()
    announce(say('hot.covered'))
  }
  if (open !== null)
    return (
      <TableScreen
        key={`${view.round} ${turn.phase} ${open}`}
        table={table}
        scenario={scenario}
        gameId={`${gameId}.${open}`}
        room={{ clock: null, notices: null, leave: say(looking === null ? 'hot.cover' : 'hot.back') }}
        onOver={() => {}}
        onLeave={cover}
      />
    )
  const seat: Seat | null = looking ?? (turn.for === 'one' ? turn.seat : null)
  const phase = looking === null && turn.for === 'one' ? turn.phase : 'reflect'
  return (
    <SharedTable
      table={table}
      scenario={scenario}
      gameId={gameId}
      view={view}
      onLeave={onLeave}
      skipped={skipped}
      readers={turn.phase === 'brief' ? readWithAll(table) : null}
      curtain={
        seat === null ? null : (
          <Curtain
            key={`${view.round} ${phase} ${seat}`}
            view={view}
            seat={seat}
            phase={phase}
            onLift={() => hand.lift(seat)}
            onUnlock={(one) => void table.send({ type: 'unlock', seat: one })}
            onBack={looking === null ? null : () => hand.look(null)}
          />
        )
      }
    >
      <OwnResults view={view} onLook={(one) => hand.look(one)} />
    </SharedTable>
  )
}
