import { useEffect, useRef, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { PlacePicture } from '../../board/place-picture.tsx'
import type { Board, Playback } from '../../board/port.ts'
import { sayFact, Twin } from '../../board/twin.tsx'
import { captionOf, lastDayCaption, modelOnDay } from '../../scene/index.ts'
import { seatName } from '../../seat-words.ts'
import { useMedia } from '../../use-media.ts'
import { peopleStuck } from '../over/course.ts'
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
  const [last, setLast] = useState<Drawn | null>(null)
  useEffect(() => {
    if (reel !== undefined) setLast(reel === null ? null : { round, reel })
  }, [reel, round])
  // The round before stays on screen until the next one is there.
  const drawn = reel ? { round, reel } : last
  if (drawn === null) return null
  return <Picture {...drawn} isPlaying={isPlaying} onEnd={onEnd} />
}

/** A round's picture, with the round that it is of. */
interface Drawn {
  readonly round: number
  readonly reel: Reel
}

function Picture({ round, reel, isPlaying, onEnd }: LivingProps & Drawn) {
  const { store, isWall } = usePlace()
  const { course } = useTable()
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
  const result = course.results[round - 1]
  const usual = result ? peopleStuck(result) : null
  // At its end the quarter is told beside its usual day, as the strips and tables count it; on the way, day by day.
  const told = day === null && usual !== null ? lastDayCaption(today, Math.round(usual)) : captionOf(today)
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
        caption={course.scenario.flow === null ? say('over.place.after', { round }) : sayFact(told, names)}
        alt={say('over.place.alt', { round })}
      />
      {isWall ? null : <Twin model={today} names={names} />}
    </div>
  )
}
