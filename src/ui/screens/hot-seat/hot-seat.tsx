import '../../../i18n/words/one-device.ts'
import '../../../i18n/words/table.ts'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { announce } from '../../parts/live-region.tsx'
import { TableScreen } from '../table/table-screen.tsx'
import type { OneDeviceProps } from '../together/one-device.ts'
import { SharedTable } from '../together/shared-table.tsx'
import { useOver } from '../together/use-over.ts'
import { Curtain } from './curtain.tsx'
import { type HotSeat as Hand, hotSeatStore } from './hot-seat-store.ts'
import { OwnResults } from './own-results.tsx'
import { readWithAll } from './turn.ts'

/** One device that goes round: what is common on one screen, what is a seat’s own behind a curtain. */
export function HotSeat(props: OneDeviceProps) {
  const { table } = props
  const hand = useMemo(() => hotSeatStore(table), [table])
  useEffect(() => hand.watch(), [hand])
  const { turn } = useStore(hand)
  useOver(turn.phase, props.onOver)
  return turn.phase === 'over' ? null : <Turned {...props} hand={hand} />
}

function Turned({ table, scenario, gameId, onLeave, hand }: OneDeviceProps & { readonly hand: Hand }) {
  const { turn, view, open, looking } = useStore(hand)
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
        room={{
          clock: null,
          notices: null,
          leave: say(looking === null ? 'hot.cover' : 'hot.back'),
          ...(looking !== null && { onBack: cover }),
        }}
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
