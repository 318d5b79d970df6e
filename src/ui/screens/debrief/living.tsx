import { useEffect, useRef, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { PlacePicture } from '../../board/place-picture.tsx'
import type { Board, Playback } from '../../board/port.ts'
import { sayFact, Twin } from '../../board/twin.tsx'
import { captionOf, modelOnDay } from '../../scene/index.ts'
import { seatName } from '../../seat-words.ts'
import { useMedia } from '../../use-media.ts'
import type { Reel } from './asks.ts'
import { Panel } from './panel.tsx'
import { usePlace, useShown, useTable } from './place.tsx'
import { show } from './shown.ts'
import { useReel } from './use-reel.ts'

/** Seconds that a quarter takes here: shorter than at the table, because everybody has seen it once. */
const SECONDS = 6

type LivingProps = {
  readonly isPlaying: boolean
  /** The quarter has come to its end. */
  readonly onEnd: () => void
}

/** The picture as a panel of its own, for the wall. */
export function PicturePanel(props: LivingProps) {
  const round = useShown('round')
  return (
    <Panel id="picture" title={say('over.round', { round })} wide>
      <Living {...props} />
    </Panel>
  )
}

/** The place as it stood on the day of the scrubber; nothing for tables without a picture. */
export function Living({ isPlaying, onEnd }: LivingProps) {
  const table = useTable()
  const round = useShown('round')
  const reel = useReel(table, round)
  const [last, setLast] = useState<Reel | null>(null)
  useEffect(() => {
    if (reel !== undefined) setLast(reel)
  }, [reel])
  // The round before stays on screen until the next one is there.
  const drawn = reel ?? last
  if (drawn === null) return null
  return <Picture reel={drawn} isPlaying={isPlaying} onEnd={onEnd} />
}

function Picture({ reel, isPlaying, onEnd }: LivingProps & { readonly reel: Reel }) {
  const { store, isWall } = usePlace()
  const { course } = useTable()
  const round = useShown('round')
  const day = useShown('day')
  const isStill = useMedia('(prefers-reduced-motion: reduce)') || reel.frames.length === 0
  const [board, setBoard] = useState<Board | null>(null)
  const playback = useRef<Playback | null>(null)
  const heard = useRef({ onEnd, day, isPlaying })
  heard.current = { onEnd, day, isPlaying }

  useEffect(() => {
    if (board === null || isStill) return
    board.show(reel.before)
    const played = board.playQuarter(reel.frames, {
      seconds: SECONDS,
      onDay: (to) => {
        if (!isWall && heard.current.isPlaying) show(store, { day: to })
      },
      onEnd: () => {
        if (heard.current.isPlaying) heard.current.onEnd()
      },
    })
    playback.current = played
    if (!heard.current.isPlaying) {
      played.pause()
      played.seek(heard.current.day ?? reel.frames.length)
    }
    return () => {
      playback.current = null
    }
  }, [board, reel, isStill, isWall, store])
  useEffect(() => {
    if (isPlaying) playback.current?.resume()
    else playback.current?.pause()
  }, [isPlaying])
  useEffect(() => {
    if (!isPlaying) playback.current?.seek(day ?? reel.frames.length)
  }, [day, isPlaying, reel])

  const names = {
    acute: seatName(course.scenario, 'acute'),
    ccg: seatName(course.scenario, 'ccg'),
    council: seatName(course.scenario, 'council'),
    community: seatName(course.scenario, 'community'),
  }
  const today =
    day === null || reel.frames.length === 0 ? reel.after : modelOnDay(reel.before, reel.frames, day)
  const flows = course.scenario.flow !== null
  return (
    <div>
      <PlacePicture
        model={reel.after}
        isLiving={!isStill}
        onBoard={setBoard}
        labels={course.seats.map((seat) => ({
          spot: seat,
          name: names[seat],
          note: say(`standing.${today.levels[seat].word}`),
        }))}
        caption={flows ? sayFact(captionOf(today), names) : say('over.place.after', { round })}
        alt={say('over.place.alt', { round })}
      />
      {isWall ? null : <Twin model={today} names={names} />}
    </div>
  )
}
