import { useEffect, useRef, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { MessageFrame } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'

/** The newest message of the facilitator, until somebody here has seen it. */
export function Messages({ messages }: { readonly messages: readonly MessageFrame[] }) {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const said = useRef<string | null>(null)
  const newest = messages.filter(({ id }) => !seen.has(id)).at(-1)
  useEffect(() => {
    if (newest === undefined || said.current === newest.id) return
    said.current = newest.id
    announce(`${say('seat.message')}: ${newest.text}`)
  }, [newest])
  if (newest === undefined) return null
  return (
    <div className="room-note loud">
      <p>
        <b>{say('seat.message')}:</b> {newest.text}
      </p>
      <Button
        look="alt"
        size="small"
        onClick={() => setSeen(new Set([...seen, ...messages.map(({ id }) => id)]))}
      >
        {say('seat.message.seen')}
      </Button>
    </div>
  )
}
