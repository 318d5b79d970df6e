import { useEffect, useMemo, useState } from 'react'
import type { DayPicture } from '../../../engine/index.ts'
import { count, percent, say, season } from '../../../i18n/index.ts'
import type { QuarterShown } from '../../../workshop/protocol/index.ts'
import { PlacePicture } from '../../board/place-picture.tsx'
import type { Board } from '../../board/port.ts'
import { boardModel } from '../../board-model.ts'
import { SeatMark } from '../../parts/marks.tsx'
import { quarterFrames } from '../../quarter-frames.ts'
import { useInRoom } from '../../room/room-context.tsx'
import { onDay, type PeopleByPlace, stuckInAcute } from '../../scene/index.ts'

const SECONDS = 9

/** The quarter as a living picture, of one table or the mean of all, with the figures of the day beside it in words. */
export function QuarterOnWall({ quarter }: { readonly quarter: QuarterShown }) {
  const { table, tables, round } = quarter
  const { frames, start, end, first } = usePlayed(quarter)
  const [board, setBoard] = useState<Board | null>(null)
  const [day, setDay] = useState(0)
  useEffect(() => {
    if (board === null || frames.length === 0) return
    setDay(0)
    board.show(start)
    board.playQuarter(frames, { seconds: SECONDS, onDay: setDay })
  }, [board, frames, start])
  const now = frames[Math.max(1, day) - 1]
  const model = now ? onDay(end, now) : start
  const people = model.people
  return (
    <section className="pj-quarter" aria-labelledby="quarter">
      <h2 id="quarter">
        {say('projector.quarter', { season: season(round), round })}{' '}
        {table === null && tables < 2 ? null : (
          <span className="pj-quiet">
            {table === null ? say('projector.totals.tables', { tables }) : say('projector.table', { table })}
          </span>
        )}
      </h2>
      <div className="pj-living">
        <PlacePicture
          model={start}
          theme="light"
          onBoard={setBoard}
          alt={say('projector.quarter.alt', { people: stuckInAcute(people) })}
        />
        <div className="pj-day">
          <p className="pj-quiet num">
            {now ? say('projector.quarter.day', { day: now.day, days: frames.length }) : ''}
          </p>
          <dl>
            <Figure
              now={stuckInAcute(people)}
              was={first === null ? null : stuckInAcute(first)}
              words={say('projector.quarter.stuck')}
            />
            <Figure
              now={people.waitingAtAe}
              was={first?.waitingAtAe ?? null}
              words={say('projector.quarter.boarders')}
            />
            <Ending quarter={quarter} isOver={frames.length > 0 && day >= frames.length} />
          </dl>
        </div>
      </div>
      <ul className="pj-standings">
        {quarter.after.seats.map(({ id, name }) => (
          <li key={id}>
            <SeatMark seat={id} size={30} /> {name}
            <b>{say(`table.standing.word.${model.levels[id].word}`)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FigureProps {
  readonly now: number
  readonly was: number | null
  readonly words: string
}

function Figure({ now, was, words }: FigureProps) {
  return (
    <div>
      <dd className="num">
        {count(now)}{' '}
        {was === null ? null : (
          <span className="pj-quiet">{say('projector.quarter.was', { people: was })}</span>
        )}
      </dd>
      <dt>{words}</dt>
    </div>
  )
}

/** What the quarter came to, once its last day is there. */
function Ending({ quarter: { outcomes }, isOver }: { quarter: QuarterShown; isOver: boolean }) {
  if (outcomes === null) return null
  return (
    <div className={isOver ? undefined : 'pj-yet'}>
      <dd className="num">{percent(outcomes.fourHour / 100)}</dd>
      <dt>{say('projector.quarter.fourHour')}</dt>
    </div>
  )
}

interface Played {
  readonly frames: ReturnType<typeof quarterFrames>
  readonly start: ReturnType<typeof boardModel>
  readonly end: ReturnType<typeof boardModel>
  readonly first: PeopleByPlace | null
}

const NO_DAYS: readonly DayPicture[] = []

/** The days are fetched once a quarter; frames that come meanwhile say the same. */
function usePlayed({ table, tables, round, before, after, scenario }: QuarterShown): Played {
  const { room } = useInRoom()
  const key = `${table} ${tables} ${round}`
  const [found, setFound] = useState({ key: '', days: NO_DAYS })
  useEffect(() => {
    let wanted = true
    void room?.days(round).then((days) => {
      if (wanted) setFound({ key, days })
    })
    return () => {
      wanted = false
    }
  }, [room, round, key])
  const days = found.key === key ? found.days : NO_DAYS
  // biome-ignore lint/correctness/useExhaustiveDependencies: one quarter, one picture
  return useMemo(() => {
    const opening = boardModel(before, { scenario, day: days[0] ?? null })
    const end = boardModel(after, { scenario, day: days.at(-1) ?? null })
    const frames = quarterFrames(days, { before: opening, after: end, scenario })
    return { frames, start: opening, end, first: frames[0]?.people ?? null }
  }, [key, days])
}
