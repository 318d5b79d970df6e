import '../../../i18n/words/debrief.ts'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../../i18n/index.ts'
import { announce } from '../../parts/live-region.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { newName } from '../../stores/saved-games.ts'
import { goInstead } from '../../use-route.ts'
import { type Bench, openBench } from './bench.ts'
import { DeskBar, DeskLine } from './desk-head.tsx'
import { loadTables, reckonStories, type Unopened } from './load-tables.ts'
import { PickGames } from './pick-games.tsx'
import { DebriefPlaceProvider } from './place.tsx'
import { reckonBranches } from './reckon-branches.ts'
import { type DebriefStore, debriefStore, type Shown } from './shown.ts'
import { Steps } from './steps.tsx'
import { UnopenedList } from './unopened.tsx'
import { steerWalls } from './wall-channel.ts'
import '../over/over.css'
import '../table/table.css'
import './debrief.css'

type At = { readonly table: number | null; readonly round: number | null }

/** Where a workshop's room is the wall: how the page steers it, and where its debrief stands already. */
export interface InWorkshop {
  readonly steer: (store: DebriefStore, onWall: (is: boolean) => void) => () => void
  readonly first: Shown
}

interface DebriefProps {
  readonly ids: readonly string[]
  readonly at: At
  readonly room?: InWorkshop
}

/** The debrief of one game or of several; without any, the place where they are picked. */
export function Debrief({ ids, at, room }: DebriefProps) {
  return ids.length === 0 ? <PickGames /> : <Opening ids={ids} at={at} room={room ?? null} />
}

type Stage = 'loading' | 'ready'

type OpeningProps = Omit<DebriefProps, 'room'> & { readonly room: InWorkshop | null }

function Opening({ ids, at, room }: OpeningProps) {
  const [first] = useState({ ids, at })
  const [store] = useState(() =>
    debriefStore(room?.first ?? { table: (at.table ?? 1) - 1, round: at.round ?? 1 }),
  )
  const [bench, setBench] = useState<Bench | null>(null)
  const [stage, setStage] = useState<Stage>('loading')
  const [unopened, setUnopened] = useState<readonly Unopened[]>([])
  const stop = useRef<() => void>(() => {})
  useEffect(() => {
    let isGone = false
    const opened = openBench()
    setBench(opened)
    void loadTables(
      first.ids,
      { store, bench: opened },
      {
        onUnopened: (one) => setUnopened((others) => [...others, one]),
        onDone: () => {
          setStage('ready')
          stop.current = reckonStories(store, opened)
          if (room !== null) reckonBranches(store, opened)
        },
        isGone: () => isGone,
      },
    )
    return () => {
      isGone = true
      opened.close()
    }
  }, [first, store, room])
  const tables = useStore(store, (state) => state.tables)
  if (bench === null || stage === 'loading')
    return (
      <Screen title={say('debriefPage.title')} narrow>
        <Progress
          label={say('debriefPage.loading', { n: tables.length, of: ids.length })}
          done={tables.length / ids.length}
        />
      </Screen>
    )
  if (tables.length === 0)
    return (
      <Screen title={say('debriefPage.title')} narrow>
        <UnopenedList unopened={unopened} />
      </Screen>
    )
  return (
    <Laid
      store={store}
      bench={bench}
      ids={first.ids}
      room={room}
      unopened={unopened}
      onStop={() => {
        stop.current()
        announce(say('debriefPage.was-stopped'))
      }}
      onGoOn={() => {
        stop.current = reckonStories(store, bench)
      }}
    />
  )
}

type LaidProps = {
  readonly store: DebriefStore
  readonly bench: Bench
  readonly ids: readonly string[]
  readonly room: InWorkshop | null
  readonly unopened: readonly Unopened[]
  readonly onStop: () => void
  readonly onGoOn: () => void
}

function Laid({ store, bench, ids, room, unopened, onStop, onGoOn }: LaidProps) {
  const [desk] = useState(() => newName())
  const [hasWall, setHasWall] = useState(false)
  const table = useStore(store, ({ shown }) => shown.table)
  const round = useStore(store, ({ shown }) => shown.round)
  useEffect(() => room?.steer(store, setHasWall) ?? steerWalls(desk, store, setHasWall), [desk, store, room])
  // The address follows, so that a link shows what I see.
  useEffect(() => {
    if (room !== null) return
    goInstead({
      page: 'debrief',
      ids,
      table: table === 0 ? null : table + 1,
      round: round === 1 ? null : round,
    })
  }, [ids, table, round, room])
  const title = useStore(store, ({ tables }) => {
    const titles = new Set(tables.map(({ course }) => course.scenario.title))
    const [only] = titles
    return only !== undefined && titles.size === 1
      ? say('debrief.title', { scenario: only })
      : say('debriefPage.title.several', { n: tables.length })
  })
  return (
    <DebriefPlaceProvider value={{ store, bench, isWall: false, hasWall }}>
      <Screen title={title} above={<DeskLine />}>
        {unopened.length > 0 ? <UnopenedList unopened={unopened} /> : null}
        <DeskBar desk={room === null ? desk : null} onStop={onStop} onGoOn={onGoOn} />
        <Steps />
      </Screen>
    </DebriefPlaceProvider>
  )
}
