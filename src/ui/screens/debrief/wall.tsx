import '../../../i18n/words/debrief.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../../i18n/index.ts'
import { restingPicture } from '../../board/pictures.ts'
import { Brand } from '../../parts/marks.tsx'
import { ThemedPicture } from '../../parts/themed-picture.tsx'
import { AttributionPanel } from './attribution.tsx'
import { type Bench, openBench } from './bench.ts'
import { BranchCardView } from './branch-card.tsx'
import { branchQuestion } from './branch-words.ts'
import { CaricaturePanel } from './caricature.tsx'
import { ComparedPanel, ComparePanel } from './compare.tsx'
import { DisclosedPanel } from './disclosed.tsx'
import { EndsPanel } from './ends.tsx'
import { FingerprintsPanel } from './fingerprints.tsx'
import { HandedPanel } from './handed.tsx'
import { LettersPanel } from './letters.tsx'
import { PicturePanel } from './living.tsx'
import { letteredOf } from './moment-letters.ts'
import { MomentsPanel } from './moments.tsx'
import { FeelingsPanel, PromisePanel } from './notes.tsx'
import { Panel } from './panel.tsx'
import { DebriefPlaceProvider, useShown, useStory, useTable } from './place.tsx'
import { DeliveredPanel, PledgesPanel } from './pledges.tsx'
import { ReelPanel } from './reel.tsx'
import { debriefStore } from './shown.ts'
import { PromptsPanel, ThemesPanel } from './themes.tsx'
import { TwoLines } from './two-lines.tsx'
import { followPage } from './wall-channel.ts'
import { AgendaPanel, BesidePanel, DisplacedPanel, TrustPanel } from './where-it-went.tsx'
import './debrief.css'
import './wall.css'

/** What the room looks at: the one panel that the facilitator has put up, and nothing else. */
export function Wall({ desk }: { readonly desk: string }) {
  const [store] = useState(() => debriefStore())
  const [bench, setBench] = useState<Bench | null>(null)
  const [hasPage, setHasPage] = useState(false)
  const tables = useStore(store, (state) => state.tables)
  const wall = useStore(store, ({ shown }) => shown.wall)
  useEffect(() => {
    document.title = say('page.title', { title: say('debriefPage.wall.title') })
    document.documentElement.classList.add('on-wall')
    return () => document.documentElement.classList.remove('on-wall')
  }, [])
  useEffect(() => followPage(desk, store, setHasPage), [desk, store])
  const keys = tables.map(({ key }) => key).join()
  useEffect(() => {
    if (keys === '') return
    const opened = openBench()
    for (const { key, text } of store.getState().tables) void opened.ask('open', { key, text }).answer
    setBench(opened)
    return opened.close
  }, [keys, store])
  if (!hasPage || wall === null || tables.length === 0 || bench === null)
    return (
      <main id="main" className="wall-page idle">
        <h1>
          <Brand>{say('page.name')}</Brand>
        </h1>
        <p>{say(hasPage ? 'debriefPage.wall.nothing' : 'debriefPage.wall.alone')}</p>
        <div className="wall-rest">
          <ThemedPicture address={restingPicture} alt="" />
        </div>
      </main>
    )
  return (
    <DebriefPlaceProvider value={{ store, bench, isWall: true, hasWall: false }}>
      <main id="main" className="wall-page">
        <h1 className="sr-only">{say('debriefPage.wall.title')}</h1>
        <WallPanel id={wall} />
      </main>
    </DebriefPlaceProvider>
  )
}

const nothing = () => {}

const PANELS: Readonly<Record<string, () => ReactNode>> = {
  feelings: () => <FeelingsPanel />,
  disclosed: () => <DisclosedPanel onDone={nothing} />,
  compare: () => <ComparePanel />,
  reel: () => <ReelPanel />,
  picture: () => <PicturePanel isPlaying={false} onEnd={nothing} />,
  moments: () => <MomentsPanel />,
  pledges: () => <PledgesPanel />,
  delivered: () => <DeliveredPanel />,
  trust: () => <TrustPanel />,
  letters: () => <LettersPanel />,
  ends: () => <EndsPanel />,
  attribution: () => <AttributionPanel />,
  caricature: () => <CaricaturePanel />,
  fingerprints: () => <FingerprintsPanel />,
  agenda: () => <AgendaPanel />,
  displaced: () => <DisplacedPanel />,
  beside: () => <BesidePanel />,
  handed: () => <HandedPanel />,
  themes: () => <ThemesPanel />,
  prompts: () => <PromptsPanel />,
  promise: () => <PromisePanel />,
}

/** One panel, as a wall shows it. */
export function WallPanel({ id }: { readonly id: string }) {
  const branches = useShown('branches')
  const story = useStory()
  const { key, course } = useTable()
  const panel = PANELS[id]
  if (panel) return panel()
  if (id.startsWith('compare:')) return <ComparedPanel hash={id.replace('compare:', '')} />
  const lines = branches.find((one) => id === `lines:${one.id}`)
  if (lines?.result?.ok)
    return (
      <Panel id={id} title={branchQuestion(course, lines.wish)}>
        <TwoLines base={lines.result.base} branch={lines.result.recorded} course={course} name={lines.id} />
      </Panel>
    )
  const branch = id.replace(/^branch:/, '')
  const card = branches.find((one) => one.id === branch)
  if (card) return <BranchCardView id={branch} letter={null} ask={card} />
  const moment = story
    ? letteredOf(story).find(({ letter }) => branch === `moment-${letter}-${key}`)
    : undefined
  if (!moment) return null
  const { round, seat, pooled } = moment.moment
  const wish = { round, seat, change: { kind: 'choice', level: pooled ? 0 : 1 }, reacting: null } as const
  return <BranchCardView id={branch} letter={moment.letter} ask={{ from: key, parent: null, wish }} />
}
