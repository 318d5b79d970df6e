import { useEffect, useState } from 'react'
import { say, season } from '../../../i18n/index.ts'
import { announce } from '../../parts/live-region.tsx'
import { useMedia } from '../../use-media.ts'
import { CourseTable } from '../over/course-table.tsx'
import { CourseKey } from '../over/course-view.tsx'
import { RoundFacts } from '../over/round-step.tsx'
import { Timeline } from '../over/timeline.tsx'
import { Chart } from './chart.tsx'
import { Living } from './living.tsx'
import { pinsOf } from './moment-letters.ts'
import { Panel, WallButton } from './panel.tsx'
import { usePlace, useShown, useStory, useTable } from './place.tsx'
import { Scrubber } from './scrubber.tsx'
import { show } from './shown.ts'

const DAYS = 91
/** Milliseconds a round stands still where nothing moves. */
const STILL = 1800

/** The strips and the living picture, played and scrubbed together. */
export function ReelPanel() {
  const { store, isWall } = usePlace()
  const { course } = useTable()
  const story = useStory()
  const round = useShown('round')
  const day = useShown('day')
  const [isPlaying, setPlaying] = useState(false)
  const isBroad = useMedia('(min-aspect-ratio: 3/2)')
  const reduced = useMedia('(prefers-reduced-motion: reduce)')
  const hasDays = course.scenario.flow !== null && !reduced && story?.unrun === null
  const of = course.results.length
  const next = () => {
    if (round >= of) {
      setPlaying(false)
      show(store, { day: null })
    } else show(store, { round: round + 1, day: hasDays ? 0 : null })
  }
  const play = (wanted: boolean) => {
    if (wanted && round >= of && day === null) show(store, { round: 1, day: hasDays ? 0 : null })
    else if (wanted && day === null && hasDays) show(store, { day: 0 })
    setPlaying(wanted)
  }
  useEffect(() => {
    if (!isPlaying || hasDays) return
    const timer = setTimeout(next, STILL)
    return () => clearTimeout(timer)
  })
  const cursor = round - 1 + (day === null ? 1 : day / DAYS)
  const result = course.results[round - 1]
  return (
    <Panel id="reel" title={say('debriefPage.reel', { rounds: of })} wide>
      <CourseKey course={course} />
      <div className="reel">
        <div>
          <Chart name="timeline" twin={<CourseTable course={course} />}>
            <Timeline
              course={course}
              round={null}
              cursor={cursor}
              pins={pinsOf(story)}
              {...(isWall ? { size: isBroad ? ('broad' as const) : ('wall' as const) } : {})}
            />
          </Chart>
          {isWall ? null : (
            <Scrubber
              hasDays={hasDays}
              isPlaying={isPlaying}
              onPlay={play}
              onRound={(to) => announce(say('debriefPage.reel.end', { round: to, of }))}
            />
          )}
        </div>
        {isWall ? null : (
          <div className="stack">
            <Living isPlaying={isPlaying && hasDays} onEnd={next} />
            <WallButton id="picture" />
          </div>
        )}
      </div>
      {result === undefined || isWall ? null : (
        <details className="no-print">
          <summary>{say('debriefPage.reel.round', { round, season: season(round) })}</summary>
          <RoundFacts course={course} result={result} />
        </details>
      )}
    </Panel>
  )
}
