import '../../../i18n/words/console.ts'
import '../../../i18n/words/room.ts'
import '../../../i18n/words/table.ts'
import { useEffect } from 'react'
import { say } from '../../../i18n/index.ts'
import { keepKey } from '../../../workshop/client/keys.ts'
import { TopBar } from '../../frame.tsx'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { LineNote } from '../../room/line-note.tsx'
import { RoomContext } from '../../room/room-context.tsx'
import { useRoom } from '../../room/use-room.ts'
import { goInstead } from '../../use-route.ts'
import { Desk } from './desk.tsx'
import '../../room/room.css'
import './console.css'

interface ConsoleProps {
  readonly workshop: string
  readonly secret: string | null
}

/** The facilitator's screen. The secret of its link goes into the browser's keeping and out of the address at once. */
export function Console({ workshop, secret }: ConsoleProps) {
  if (secret !== null) keepKey('console', workshop, secret)
  useEffect(() => {
    if (secret !== null) goInstead({ page: 'console', workshop, secret: null })
  }, [secret, workshop])
  const here = useRoom('console', workshop)
  const { line, frame } = here.state
  return (
    <RoomContext value={here}>
      {frame?.kind === 'console' && line !== 'elsewhere' && line !== 'shut' ? (
        <Desk frame={frame} workshop={workshop} />
      ) : (
        <>
          <TopBar here="other" />
          <NoDesk here={here} />
        </>
      )}
    </RoomContext>
  )
}

/** Why there is no console here, and what to do. */
function NoDesk({ here }: { readonly here: ReturnType<typeof useRoom> }) {
  const { line, frame } = here.state
  if (line === 'elsewhere')
    return (
      <Screen title={say('console.elsewhere.title')} lead={say('console.elsewhere')} narrow>
        <Button onClick={here.holdHere}>{say('room.elsewhere.here')}</Button>
      </Screen>
    )
  if (frame?.kind === 'gone')
    return (
      <Screen
        title={say(frame.why === 'ended' ? 'room.gone.ended.title' : 'console.dropped.title')}
        lead={say(frame.why === 'ended' ? 'room.gone.ended' : 'console.dropped')}
        narrow
      >
        <ButtonLink to={{ page: 'home' }}>{say('page.home')}</ButtonLink>
      </Screen>
    )
  if (line === 'shut' || (frame !== null && frame.kind !== 'console') || here.failed)
    return (
      <Screen
        title={say('console.lost.title')}
        lead={say(here.failed ? 'room.failed' : 'console.lost')}
        narrow
      >
        <ButtonLink to={{ page: 'join', code: null }}>{say('console.lost.pin')}</ButtonLink>
      </Screen>
    )
  return (
    <>
      <LineNote />
      <main id="main" className="wrap page narrow">
        <Progress label={say('console.opening')} />
      </main>
    </>
  )
}
