import '../../../i18n/words/projector.ts'
import '../../../i18n/words/debrief.ts'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../../i18n/index.ts'
import { readKey } from '../../../workshop/client/keys.ts'
import { logOn } from '../../../workshop/client/server.ts'
import type { DebriefShown, ProjectorFrame } from '../../../workshop/protocol/index.ts'
import { Progress } from '../../parts/progress.tsx'
import { logKey, shownOf, tableOfLog } from '../../room/debrief-shown.ts'
import { type Bench, openBench } from '../debrief/bench.ts'
import { reckonStories } from '../debrief/load-tables.ts'
import { DebriefPlaceProvider } from '../debrief/place.tsx'
import { reckonBranches } from '../debrief/reckon-branches.ts'
import { type DebriefStore, debriefStore } from '../debrief/shown.ts'
import { WallPanel } from '../debrief/wall.tsx'
import { Turning } from './turning.tsx'
import '../debrief/debrief.css'
import '../debrief/wall.css'

interface RoomWallProps {
  readonly frame: ProjectorFrame
  readonly debrief: DebriefShown
  readonly workshop: string
  readonly panel: string
}

/** One panel of the debrief. Only logs of tables that said yes come here; what is shown of them is reckoned here as well. */
export function RoomWall({ frame, debrief, workshop, panel }: RoomWallProps) {
  const [store] = useState(() => debriefStore())
  const bench = useLogs(store, workshop, frame.logs)
  const tables = useStore(store, (state) => state.tables)
  const keys = tables.map(({ key }) => key).join()
  useEffect(() => {
    store.setState(({ shown }) => ({
      shown: shownOf(debrief, { keys: keys.split(','), known: shown.branches }),
    }))
  }, [debrief, store, keys])
  useEffect(() => {
    document.documentElement.classList.add('on-wall')
    return () => document.documentElement.classList.remove('on-wall')
  }, [])
  if (frame.logs.length === 0 || (debrief.table !== null && !isOpen(frame, debrief.table)))
    return (
      <section className="pj-sheet pj-centre">
        <h2>
          {debrief.table === null
            ? say('projector.beside')
            : say('projector.table', { table: tableOfLog(debrief.table) })}
        </h2>
        <p>{say('projector.beside.none')}</p>
      </section>
    )
  const isHere = tables.length === frame.logs.length
  if (bench === null || !isHere) return <Progress label={say('projector.reckoning')} />
  return (
    <DebriefPlaceProvider value={{ store, bench, isWall: true, hasWall: false }}>
      <Turning id={panel}>
        <WallPanel id={panel} />
      </Turning>
    </DebriefPlaceProvider>
  )
}

const isOpen = ({ logs }: ProjectorFrame, key: string): boolean => logs.some((log) => logKey(log) === key)

/** Fetches the logs, opens them, and reckons their stories; anew when another table says yes. */
function useLogs(store: DebriefStore, workshop: string, logs: ProjectorFrame['logs']): Bench | null {
  const [bench, setBench] = useState<Bench | null>(null)
  const wanted = logs.map(logKey).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say which logs
  useEffect(() => {
    const opened = openBench()
    let isGone = false
    let stop = (): void => {}
    const load = async (): Promise<void> => {
      store.setState({ tables: [] })
      for (const log of logs) {
        const token = readKey('projector', workshop) ?? ''
        const text = await logOn(document.baseURI, { workshop, token, ...log })
        if (isGone || text.kind !== 'done') continue
        const key = logKey(log)
        const found = await opened.ask('open', { key, text: text.value }).answer
        const { course } = found
        if (isGone || course === null) continue
        const label = say('projector.table', { table: log.table })
        store.setState(({ tables }) => ({
          tables: [
            ...tables,
            { key, label, text: text.value, opened: found, course, story: { kind: 'waiting' } as const },
          ],
        }))
      }
      if (isGone) return
      const stops = [reckonStories(store, opened), reckonBranches(store, opened)]
      stop = () => {
        for (const one of stops) one()
      }
    }
    setBench(opened)
    void load()
    return () => {
      isGone = true
      stop()
      opened.close()
    }
  }, [wanted, store, workshop])
  return bench
}
