import type { ReactNode } from 'react'
import type { OwnView, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { useSend } from '../../stores/use-table.tsx'
import { Dock } from './dock.tsx'
import { theSeats } from './names.ts'
import { RefusalNote } from './refusal-note.tsx'

interface ReadyDockProps {
  readonly view: View
  readonly own: OwnView
  readonly label: string
  readonly children?: ReactNode
}

/** Ready for what comes next; once ready, whom the table waits for. */
export function ReadyDock({ view, own, label, children }: ReadyDockProps) {
  const send = useSend()
  const me = view.seats.find(({ id }) => id === own.seat)
  const waiting = view.seats.filter((seat) => seat.sitter === 'human' && !seat.ready).map(({ id }) => id)
  return (
    <Dock
      action={
        me?.ready ? null : (
          <Button size="big" onClick={() => void send({ type: 'ready', seat: own.seat })}>
            {label}
          </Button>
        )
      }
    >
      {me?.ready ? <p>{say('table.ready.waiting', { seats: theSeats(view, waiting) })}</p> : children}
      <RefusalNote of={['ready']} />
    </Dock>
  )
}
