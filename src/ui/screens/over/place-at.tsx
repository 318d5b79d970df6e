import { useMemo } from 'react'
import { say } from '../../../i18n/index.ts'
import { PlacePicture } from '../../board/place-picture.tsx'
import { type SeatNames, sayFact, Twin } from '../../board/twin.tsx'
import { captionOf, lastDayCaption } from '../../scene/index.ts'
import { seatName } from '../../seat-words.ts'
import { type Course, peopleStuck } from './course.ts'
import type { Replayed } from './replayed.ts'

type PlaceAtProps = {
  readonly course: Course
  readonly replayed: Replayed | null
  readonly round: number
  /** The picture of the end: nobody is choosing any more. */
  readonly atEnd?: boolean
}

const nobodyChooses = { acute: 'none', ccg: 'none', council: 'none', community: 'none' } as const

/** The place as a round left it, with what each seat did; nothing where there is no picture. */
export function PlaceAt({ course, replayed, round, atEnd = false }: PlaceAtProps) {
  const found = useMemo(() => replayed?.pictureOf(round) ?? null, [replayed, round])
  const model = useMemo(() => (found && atEnd ? { ...found, choices: nobodyChooses } : found), [found, atEnd])
  if (model === null) return null
  const names = namesIn(course)
  const result = course.results[round - 1]
  const usual = result ? peopleStuck(result) : null
  const labels = course.seats.map((seat) => ({
    spot: seat,
    name: seat === course.you ? say('over.you.label') : names[seat],
    note: say(`standing.${model.levels[seat].word}`),
    isOwn: seat === course.you,
  }))
  return (
    <div>
      <PlacePicture
        model={model}
        isLiving={false}
        labels={labels}
        caption={
          course.scenario.flow === null
            ? say('over.place.after', { round })
            : sayFact(usual === null ? captionOf(model) : lastDayCaption(model, Math.round(usual)), names)
        }
        alt={say('over.place.alt', { round })}
      />
      {atEnd ? null : <Twin model={model} names={names} />}
    </div>
  )
}

const namesIn = ({ scenario }: Course): SeatNames => ({
  acute: seatName(scenario, 'acute'),
  ccg: seatName(scenario, 'ccg'),
  council: seatName(scenario, 'council'),
  community: seatName(scenario, 'community'),
})
