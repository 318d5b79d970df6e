import { lazy as lazily, type ReactNode, Suspense, useEffect } from 'react'
import { say, wordsReady } from '../i18n/index.ts'
import { type Route, writeAddress } from './address.ts'
import { Broken } from './broken.tsx'
import './first-screen.ts'
import { Frame, type Place } from './frame.tsx'
import { nextTask } from './next-task.ts'
import { UpdateNote } from './notices.tsx'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { LiveRegion } from './parts/live-region.tsx'
import { Progress } from './parts/progress.tsx'
import { Home } from './screens/home/home.tsx'
import { Coming } from './screens/play/coming.tsx'
import { Unknown } from './screens/unknown.tsx'
import { useWords } from './stores/language.ts'
import { useRoute } from './use-route.ts'

/** A screen fetched when it is wanted, and drawn when its words in the language in use have come with it. */
const lazy: typeof lazily = (fetched) =>
  lazily(async () => {
    const screen = await fetched()
    await wordsReady()
    return screen
  })

// The first screen carries no rules, no replay and no picture engine: each of these is a chunk of its own.
const Library = lazy(() =>
  import('./screens/library/library.tsx').then(({ Library }) => ({ default: Library })),
)
const SetUp = lazy(() => import('./screens/set-up/set-up.tsx').then(({ SetUp }) => ({ default: SetUp })))
// Run in steps, a turn of the browser between two: together they would hold a slow phone up for the blink of an eye.
const Play = lazy(async () => {
  await import('../engine/index.ts')
  await nextTask()
  await import('../scenario/index.ts')
  await nextTask()
  await import('../table/index.ts')
  await nextTask()
  const { Play } = await import('./screens/play/play.tsx')
  await nextTask()
  return { default: Play }
})
const Over = lazy(() => import('./screens/over/over.tsx').then(({ Over }) => ({ default: Over })))
const Own = lazy(() =>
  import('./screens/own/own-scenario.tsx').then(({ OwnScenario }) => ({ default: OwnScenario })),
)
const OpenLog = lazy(() => import('./screens/log/open-log.tsx').then(({ OpenLog }) => ({ default: OpenLog })))
const Debrief = lazy(() =>
  import('./screens/debrief/debrief.tsx').then(({ Debrief }) => ({ default: Debrief })),
)
const Wall = lazy(() => import('./screens/debrief/wall.tsx').then(({ Wall }) => ({ default: Wall })))

const Glossary = lazy(() =>
  import('./screens/glossary/glossary.tsx').then(({ Glossary }) => ({ default: Glossary })),
)
const Handbook = lazy(() =>
  import('./screens/handbook/handbook.tsx').then(({ Handbook }) => ({ default: Handbook })),
)
const Lab = lazy(() => import('./screens/lab/lab.tsx').then(({ Lab }) => ({ default: Lab })))
const Sheets = lazy(() => import('./screens/sheets/sheets.tsx').then(({ Sheets }) => ({ default: Sheets })))
const Join = lazy(() => import('./screens/join/join.tsx').then(({ Join }) => ({ default: Join })))
const InRoom = lazy(() => import('./screens/seat/in-room.tsx').then(({ InRoom }) => ({ default: InRoom })))
const WorkshopSetUp = lazy(() =>
  import('./screens/workshop-set-up/workshop-set-up.tsx').then(({ WorkshopSetUp }) => ({
    default: WorkshopSetUp,
  })),
)
const Console = lazy(() =>
  import('./screens/console/console.tsx').then(({ Console }) => ({ default: Console })),
)
const Handout = lazy(() =>
  import('./screens/console/handout.tsx').then(({ Handout }) => ({ default: Handout })),
)
const RoomDebrief = lazy(() =>
  import('./screens/console/room-debrief.tsx').then(({ RoomDebrief }) => ({ default: RoomDebrief })),
)
const Projector = lazy(() =>
  import('./screens/projector/projector.tsx').then(({ Projector }) => ({ default: Projector })),
)

/** The page: bar, the screen of this address, one live region. A bug in a screen leaves the rest standing. */
export function App() {
  return <Page route={useRoute()} />
}

/** What stands where a screen has failed is pressed at once, also where it failed before it came to life. */
const broken = (problem: unknown) => (
  <>
    <Broken problem={problem} />
    <Alive />
  </>
)

/** Comes to life with the screen beside it. */
function Alive() {
  useEffect(pressAgain, [])
  return null
}

/** What was pressed before there was anything behind it; not at once, as React is still at work when it calls this. */
function pressAgain(): void {
  const { swimOpened: opened } = window
  delete window.swimOpened
  opened?.pressed?.removeAttribute('aria-busy')
  setTimeout(() => opened?.pressed?.click())
}

/** The page of an address; the build draws a few of them ahead (`.config/first-screens.ts`). */
export function Page({ route }: { readonly route: Route }) {
  useWords()
  return (
    <>
      <button type="button" className="skip" onClick={skip}>
        {say('page.skip')}
      </button>
      {isOnWall(route) ? null : <UpdateNote />}
      <ErrorBoundary key={placeOf(route)} shown={broken}>
        <Suspense fallback={route.page === 'table' ? <Coming settings={route.settings} /> : <Waiting />}>
          {screenOf(route)}
          <Alive />
        </Suspense>
      </ErrorBoundary>
      <LiveRegion />
    </>
  )
}

// A link to #main would leave the page: the address is ours, so the focus is moved by hand.
function skip(): void {
  const main = document.querySelector<HTMLElement>('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}

/** A wall shows the room nothing but the room. */
const isOnWall = ({ page }: Route): boolean =>
  page === 'projector' || page === 'observer' || page === 'projector-debrief'

/** Screens are made anew when the place changes, not when only the round within it does. */
function placeOf(route: Route): string {
  if (route.page === 'lab' || route.page === 'scenarios') return route.page
  if (route.page === 'over') return `over ${route.id}`
  if (route.page === 'debrief') return `debrief ${route.ids.join()}`
  if (route.page === 'console' || route.page === 'projector' || route.page === 'observer')
    return `${route.page} ${route.workshop}`
  return writeAddress(route)
}

function screenOf(route: Route): ReactNode {
  switch (route.page) {
    case 'home':
      return framed('home', <Home />)
    case 'scenarios':
      return framed('scenarios', <Library shelf={route.shelf} />)
    case 'play':
      return framed('scenarios', <SetUp wanted={route.wanted} />)
    case 'table':
      return <Play id={route.id} settings={route.settings} />
    case 'log':
      return framed('log', <OpenLog />)
    case 'own':
      return framed('scenarios', <Own />)
    case 'over':
      return framed('other', <Over id={route.id} round={route.round} />)
    case 'debrief':
      return framed('other', <Debrief ids={route.ids} at={route} />)
    case 'projector-debrief':
      return <Wall desk={route.desk} />
    case 'join':
      return framed('join', <Join code={route.code} />)
    case 'room':
      return <InRoom workshop={route.workshop} />
    case 'workshop':
      return framed('workshop', <WorkshopSetUp />)
    case 'console':
      return <Console workshop={route.workshop} secret={route.secret} />
    case 'handout':
      return <Handout workshop={route.workshop} />
    case 'projector':
      return <Projector kind="projector" workshop={route.workshop} secret={route.secret} />
    case 'observer':
      return <Projector kind="observer" workshop={route.workshop} secret={route.secret} />
    case 'room-debrief':
      return <RoomDebrief workshop={route.workshop} />
    case 'glossary':
      return framed('handbook', <Glossary term={route.term} />)
    case 'handbook':
      return framed('handbook', <Handbook part={route.part} />)
    case 'sheets':
      return framed('handbook', <Sheets scenario={route.scenario} />)
    case 'lab':
      return framed('other', <Lab words={route.words} />)
    case 'unknown':
      return framed('other', <Unknown />)
  }
}

const framed = (here: Place, screen: ReactNode) => <Frame here={here}>{screen}</Frame>

function Waiting() {
  return (
    <main id="main" className="wrap page narrow">
      <Progress label={say('page.loading')} />
    </main>
  )
}
