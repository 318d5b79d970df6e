import { lazy, Suspense } from 'react'
import { say } from '../../../i18n/index.ts'
import type { ProjectorFrame } from '../../../workshop/protocol/index.ts'
import { Progress } from '../../parts/progress.tsx'
import { DisclosedOnWall } from './disclosed-on-wall.tsx'
import { Prompts } from './prompts.tsx'

// The debrief reckons with the rules: it is fetched when a figure is put up, not before.
const RoomWall = lazy(() => import('./room-wall.tsx').then(({ RoomWall }) => ({ default: RoomWall })))

const FEELINGS = ['one', 'two', 'three'] as const
const QUESTIONS = ['one', 'two', 'three', 'four', 'five'] as const

/** The debrief as it is steered from the console: feelings first, then what was concealed, then one panel at a time. */
export function DebriefOnWall({
  frame,
  workshop,
}: {
  readonly frame: ProjectorFrame
  /** Null for an observer, whose screen holds no logs: figures are on the big screen. */
  readonly workshop: string | null
}) {
  const { debrief } = frame
  if (
    debrief === null ||
    debrief.panel === 'feelings' ||
    (debrief.panel === null && debrief.step === 'feelings')
  )
    return (
      <Prompts
        title={say('projector.feelings')}
        prompts={FEELINGS.map((which) => say(`projector.feelings.${which}`))}
      />
    )
  if (debrief.panel === 'disclosed') return <DisclosedOnWall frame={frame} />
  if (debrief.panel === null || workshop === null)
    return (
      <Prompts
        title={say(`projector.step.${debrief.step}`)}
        prompts={QUESTIONS.map((which) => say(`projector.debrief.${which}`))}
      />
    )
  return (
    <Suspense fallback={<Progress label={say('page.loading')} />}>
      <RoomWall frame={frame} debrief={debrief} workshop={workshop} panel={debrief.panel} />
    </Suspense>
  )
}
