import { useEffect, useState } from 'react'
import { say } from '../../i18n/index.ts'
import { troubleWords } from './reply-words.ts'
import { useInRoom } from './room-context.tsx'
import { steady } from './use-room.ts'

/** So long a break may last before it is spoken of: the line comes back by itself most times. */
const PATIENCE_MS = 1_500
/** So long a tap may be on its way. */
const LATE_MS = 2_500
/** So long an answer is shown. */
const ANSWER_SHOWN_MS = 2_500

/** How the line stands, and whether a tap has arrived: sent, then received, never a guess. */
export function LineNote() {
  const { state } = useInRoom()
  const { line, frame, pending, answered, trouble } = state
  const isDesk = frame?.kind === 'console'
  const lost = useLasting(line === 'away' || line === 'opening', PATIENCE_MS)
  const late = useLasting(pending > 0, LATE_MS)
  const away = lost || late
  const [shown, setShown] = useState(0)
  const { turn = 0, at = 0 } = answered ?? {}
  const answer = answered?.reply.kind
  useEffect(() => {
    // A screen that opens later says nothing of what was answered before it.
    const rest = at + ANSWER_SHOWN_MS - steady()
    if (turn === 0 || rest <= 0) return
    setShown(turn)
    const done = setTimeout(() => setShown(0), rest)
    return () => clearTimeout(done)
  }, [turn, at])
  if (away)
    return (
      <p className="line-note away" role="alert">
        <b>{say('room.away')}</b>{' '}
        {say(pending > 0 ? 'room.away.pending' : isDesk ? 'room.away.desk' : 'room.away.more')}
      </p>
    )
  if (trouble !== null && state.line !== 'shut')
    return (
      <p className="line-note away" role="alert">
        {troubleWords(trouble)}
      </p>
    )
  if (pending > 0) return <Quiet words={say('room.sent')} />
  if (shown > 0 && answer === 'received') return <Quiet words={say('room.received')} />
  if (shown > 0 && answer === 'stale')
    return (
      <p className="line-note" role="alert">
        {say('room.stale')}
      </p>
    )
  return null
}

/** Seen only: what was done is read out by whoever did it. */
const Quiet = ({ words }: { readonly words: string }) => (
  <p className="line-note quiet" aria-hidden="true">
    {words}
  </p>
)

/** True once `on` has held for so long. */
export function useLasting(on: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!on) {
      setLasting(false)
      return
    }
    const waiting = setTimeout(() => setLasting(true), ms)
    return () => clearTimeout(waiting)
  }, [on, ms])
  return lasting
}
