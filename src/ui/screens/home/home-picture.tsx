import { useEffect, useState } from 'react'
import { inLabels, say } from '../../../i18n/index.ts'
import { homePicture } from '../../board/pictures.ts'
import { ThemedPicture } from '../../parts/themed-picture.tsx'
import { labelSpots } from '../../scene/label-spots.ts'
import { SEAT_ORDER } from '../../seat-words.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'

/** In the words of the day that were last chosen here. */
const told = (key: Parameters<typeof say>[0]): string => inLabels(say(key), labelsHere() ?? 'then')

/** The place on a good day. */
export function HomePicture() {
  // Labels take no room of their own; a page that comes drawn already says its picture without them.
  const [isLabelled, setLabelled] = useState(false)
  useEffect(() => setLabelled(true), [])
  return (
    <div className="home-scene">
      <ThemedPicture address={homePicture} alt={told('home.picture')} />
      {isLabelled ? <Labels /> : null}
    </div>
  )
}

function Labels() {
  return SEAT_ORDER.map((seat) => {
    const spot = labelSpots[seat]
    const left = `${spot.x}%`
    const place = 'foot' in spot ? { left, bottom: `${spot.foot}%` } : { left, top: `${spot.y}%` }
    return (
      <span key={seat} className="lab hide-s" aria-hidden="true" style={place}>
        {told(`home.label.${seat}`)}
      </span>
    )
  })
}
