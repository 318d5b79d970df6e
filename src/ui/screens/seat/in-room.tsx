import '../../../i18n/words/room.ts'
import type { ReactNode } from 'react'
import { say } from '../../../i18n/index.ts'
import { dropKey } from '../../../workshop/client/keys.ts'
import type { DeviceFrame } from '../../../workshop/protocol/index.ts'
import { PlainBar } from '../../frame.tsx'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { LineNote } from '../../room/line-note.tsx'
import { troubleWords } from '../../room/reply-words.ts'
import { RoomContext } from '../../room/room-context.tsx'
import { type InRoom as Here, useRoom } from '../../room/use-room.ts'
import { go } from '../../use-route.ts'
import { Asking } from '../lobby/asking.tsx'
import { Lobby } from '../lobby/lobby.tsx'
import { Observer } from './observer.tsx'
import { SeatScreen } from './seat-screen.tsx'
import '../../room/room.css'
import './seat.css'

/** A participant's place in a workshop, from the lobby to the debrief: whatever the room's frame says it is. */
export function InRoom({ workshop }: { readonly workshop: string }) {
  const here = useRoom('device', workshop)
  return <RoomContext value={here}>{screenOf(here, workshop)}</RoomContext>
}

function screenOf(here: Here, workshop: string): ReactNode {
  const { line, frame, trouble } = here.state
  const forget = (): void => {
    dropKey('device', workshop)
    go({ page: 'join', code: null })
  }
  if (here.failed)
    return (
      <Plain title={say('error.word')} words={say('room.failed')}>
        <Button onClick={() => window.location.reload()}>{say('error.reload')}</Button>
      </Plain>
    )
  if (line === 'elsewhere')
    return (
      <Plain title={say('room.elsewhere.title')} words={say('room.elsewhere')}>
        <Button onClick={here.holdHere}>{say('room.elsewhere.here')}</Button>
      </Plain>
    )
  if (line === 'shut' || frame?.kind === 'stranger')
    return (
      <Plain
        title={say('room.gone.unknown.title')}
        words={(line === 'shut' && troubleWords(trouble)) || say('room.gone.unknown')}
      >
        <Button onClick={forget}>{say('room.again')}</Button>
      </Plain>
    )
  if (frame === null) return <Opening />
  if (frame.kind === 'gone')
    return (
      <Plain title={say(`room.gone.${frame.why}.title`)} words={say(`room.gone.${frame.why}`)}>
        {frame.why === 'removed' ? <Button onClick={forget}>{say('room.again')}</Button> : null}
      </Plain>
    )
  if (frame.kind !== 'device') return <Opening />
  return placed(frame)
}

function placed(frame: DeviceFrame): ReactNode {
  switch (frame.place.kind) {
    case 'lobby':
      return <Lobby frame={frame} />
    case 'asking':
      return <Asking frame={frame} place={frame.place} />
    case 'seat':
      return <SeatScreen frame={frame} place={frame.place} />
    case 'observer':
      return <Observer frame={frame} place={frame.place} />
  }
}

function Opening() {
  return (
    <>
      <PlainBar />
      <LineNote />
      <main id="main" className="wrap page narrow">
        <Progress label={say('room.opening')} />
      </main>
    </>
  )
}

type PlainProps = { readonly title: string; readonly words: string; readonly children: ReactNode }

function Plain({ title, words, children }: PlainProps) {
  return (
    <>
      <PlainBar />
      <Screen title={title} lead={words} narrow>
        <div className="row">{children}</div>
      </Screen>
    </>
  )
}
