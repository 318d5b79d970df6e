import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Scenario, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { PlacePicture } from '../../board/place-picture.tsx'
import type { Board, Playback } from '../../board/port.ts'
import { Twin } from '../../board/twin.tsx'
import { useReducedMotion } from '../../board/use-media.ts'
import { boardModel } from '../../board-model.ts'
import { quarterFrames } from '../../quarter-frames.ts'
import { onDay, type QuarterFrame, stuckInAcute } from '../../scene/index.ts'
import { boardBefore } from './before.ts'
import { DayFigures } from './day-figures.tsx'
import { nowRows } from './now-rows.ts'
import { endWords, namesOf, pictureLabels } from './picture-words.ts'
import { useDays } from './play-context.tsx'
import { QuarterControls } from './quarter-controls.tsx'

const SECONDS = 8
const SLOW = 0.5

interface QuarterPlayerProps {
  readonly view: View
  readonly scenario: Scenario
  /** Plays by itself at once, or shows the last day with a way to play it again. */
  readonly opens: 'playing' | 'at the end'
}

/** The days of the quarter as a living picture; skipped, scrubbed or played, the last frame is the same. */
export function QuarterPlayer({ view, scenario, opens }: QuarterPlayerProps) {
  const isStill = useReducedMotion()
  const days = useDays(view.round)
  // The quarter is over: nothing that a view may still change (who is ready, a feeling) changes its picture.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one round, one quarter
  const quarter = useMemo(() => {
    const after = boardModel(view, { scenario, day: days.at(-1) ?? null })
    const before = boardBefore(after, view, scenario)
    const frames = quarterFrames(days, { before, after, scenario })
    const [first, last] = [frames[0], frames.at(-1)]
    // what the reveal changed belongs to this round too
    const past = { ...before, trust: view.current?.trustBefore ?? before.trust }
    return {
      frames,
      past: first ? { ...past, people: first.people, room: first.room } : past,
      start: first ? onDay(before, { ...first, pool: before.pool }) : before,
      end: last ? onDay(after, last) : after,
    }
  }, [view.round, scenario, days])
  const { frames, past, start, end } = quarter
  const [wanted, setWanted] = useState(opens === 'playing')
  const [day, setDay] = useState(opens === 'playing' ? 0 : days.length)
  const [playing, setPlaying] = useState(false)
  const [slow, setSlow] = useState(false)
  const [board, setBoard] = useState<Board | null>(null)
  const playback = useRef<Playback | null>(null)

  const begin = useCallback(() => {
    if (!board || frames.length === 0) return
    board.show(start)
    setPlaying(true)
    playback.current = board.playQuarter(frames, {
      seconds: SECONDS,
      onDay: setDay,
      onEnd: () => setPlaying(false),
    })
  }, [board, frames, start])
  useEffect(() => {
    if (wanted) begin()
  }, [wanted, begin])

  const at = opens === 'at the end' && !wanted ? frames.length : day
  const frame = frames[Math.max(1, at) - 1]
  const model = frame ? onDay(end, frame) : start
  const ended = at >= frames.length
  const last = endWords(end, view, view.current?.after ?? null)
  const caption = ended ? last : dayCaption(frame, frames.length)
  const toggle = (): void => {
    if (!wanted) setWanted(true)
    else if (ended) begin()
    else if (playing) playback.current?.pause()
    else playback.current?.resume()
    if (wanted && !ended) setPlaying(!playing)
  }
  const player = (
    <div className="quarter-player">
      <PlacePicture
        model={wanted ? start : end}
        isLiving={wanted}
        onBoard={setBoard}
        labels={pictureLabels(view, model)}
        caption={
          frames.length === 0 ? say('table.quarter.loading') : <CaptionRoom words={caption} longest={last} />
        }
      />
      <QuarterControls
        day={at}
        days={frames.length}
        state={ended ? 'ended' : playing ? 'playing' : 'paused'}
        isStill={isStill}
        isSlow={slow}
        onToggle={toggle}
        onNext={() => playback.current?.next()}
        onSlow={() => {
          setSlow(!slow)
          playback.current?.speed(slow ? 1 : SLOW)
        }}
        onSeek={(next) => {
          playback.current?.pause()
          setPlaying(false)
          playback.current?.seek(next)
        }}
        onSkip={() => playback.current?.skip()}
        isOpen={wanted && board !== null}
      />
      {playing && !isStill ? (
        <p className="twin-later">{say('table.quarter.tables')}</p>
      ) : (
        <Twin model={model} names={namesOf(view)} before={past} now={nowRows(view, scenario)} />
      )}
    </div>
  )
  if (opens === 'at the end') return player
  return (
    <div className="quarter-side">
      {player}
      <DayFigures now={model.people} first={frames[0]?.people ?? model.people} />
    </div>
  )
}

/** The words of a day, in the room that those of the last day will need: nothing below may jump when they come. */
function CaptionRoom({ words, longest }: { readonly words: string; readonly longest: string }) {
  return (
    <span className="caption-room">
      <span>{words}</span>
      <span aria-hidden="true">{longest}</span>
    </span>
  )
}

/** The day, whether it is a weekend, and how many people wait. */
function dayCaption(frame: QuarterFrame | undefined, days: number): string {
  if (!frame) return say('table.quarter.loading')
  const day = say(frame.weekday > 4 ? 'board.caption.weekend' : 'board.caption.day', { day: frame.day, days })
  return say('table.quarter.now', { day, people: stuckInAcute(frame.people) })
}
