import '../../../i18n/words/console.ts'
import '../../../i18n/words/debrief.ts'
import '../../../i18n/words/room.ts'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { readKey } from '../../../workshop/client/keys.ts'
import { logsOn } from '../../../workshop/client/server.ts'
import { type ConsoleFrame, readBundle } from '../../../workshop/protocol/index.ts'
import { TopBar } from '../../frame.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { logKey, shownOf } from '../../room/debrief-shown.ts'
import { LineNote } from '../../room/line-note.tsx'
import { RoomContext } from '../../room/room-context.tsx'
import { answerWords } from '../../room/rules-words.ts'
import { useRoom } from '../../room/use-room.ts'
import { Debrief } from '../debrief/debrief.tsx'
import { holdLog } from '../debrief/opened-files.ts'
import type { DebriefStore } from '../debrief/shown.ts'
import { steerDebrief } from './steer-debrief.ts'
import '../../room/room.css'
import './console.css'

/** The debrief of the whole workshop on the facilitator's own screen; what is put up there stands on the big screen. */
export function RoomDebrief({ workshop }: { readonly workshop: string }) {
  const here = useRoom('console', workshop)
  const { frame, line } = here.state
  return (
    <RoomContext value={here}>
      <TopBar here="other" />
      <LineNote />
      <nav className="wrap desk-back" aria-label={say('handout.back')}>
        <ButtonLink look="alt" size="small" to={{ page: 'console', workshop, secret: null }}>
          {say('handout.back')}
        </ButtonLink>
      </nav>
      {line === 'shut' || (frame !== null && frame.kind !== 'console') ? (
        <Screen title={say('console.lost.title')} lead={say('console.lost')} narrow>
          <ButtonLink to={{ page: 'join', code: null }}>{say('console.lost.pin')}</ButtonLink>
        </Screen>
      ) : frame === null ? (
        <main id="main" className="wrap page narrow">
          <Progress label={say('console.opening')} />
        </main>
      ) : frame.debrief === null ? (
        <Screen title={say('console.debrief')} lead={say('console.debrief.closed')} narrow>
          <span />
        </Screen>
      ) : (
        <Opened frame={frame} workshop={workshop} send={here.send} />
      )}
    </RoomContext>
  )
}

const NOWHERE = { table: null, round: null } as const

interface OpenedProps {
  readonly frame: ConsoleFrame
  readonly workshop: string
  readonly send: ReturnType<typeof useRoom>['send']
}

function Opened({ frame, workshop, send }: OpenedProps) {
  const [first] = useState(frame.debrief)
  const [ids, setIds] = useState<readonly string[] | 'failed' | null>(null)
  useEffect(() => {
    let here = true
    void fetchLogs(workshop).then((found) => {
      if (here) setIds(found ?? 'failed')
    })
    return () => {
      here = false
    }
  }, [workshop])
  const steer = useCallback(
    (store: DebriefStore, onWall: (is: boolean) => void) => {
      onWall(true)
      void send({ type: 'showPage', page: 'debrief' })
      if (first === null) return () => {}
      return steerDebrief(store, {
        first,
        send: (shown) => send({ type: 'steerDebrief', shown: structuredClone(shown) as never }),
        onRefused: (reply) => announce(answerWords(reply) ?? ''),
      })
    },
    [send, first],
  )
  const room = useMemo(
    () =>
      first === null || ids === null || ids === 'failed'
        ? null
        : { steer, first: shownOf(first, { keys: ids, known: [] }) },
    [first, ids, steer],
  )
  if (first === null || ids === null)
    return (
      <main id="main" className="wrap page narrow">
        <Progress label={say('console.debrief.opening')} />
      </main>
    )
  if (ids === 'failed' || ids.length === 0 || room === null)
    return (
      <Screen
        title={say('console.debrief')}
        lead={say(ids === 'failed' ? 'console.download.failed' : 'console.debrief.none')}
        narrow
      >
        <span />
      </Screen>
    )
  return <Debrief ids={ids} at={NOWHERE} room={room} />
}

/** Every finished game, practice left out, under the names that the room's line uses. */
async function fetchLogs(workshop: string): Promise<readonly string[] | null> {
  const token = readKey('console', workshop) ?? ''
  const logs = await logsOn(document.baseURI, { workshop, token })
  const bundle = logs.kind === 'done' ? readBundle(logs.value) : null
  if (!bundle?.ok) return null
  return bundle.value
    .filter(({ whole, practice }) => whole && !practice)
    .map(({ text, name, table, game }) => {
      const label = say('console.table', { table })
      return holdLog(logKey({ table, game }), { name, text, label })
    })
}
