import { useEffect, useState } from 'react'
import { inLabels, say } from '../../../i18n/index.ts'
import { SEAT_ORDER } from '../../seat-words.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'
import { useDark, useSmallScreen } from '../../use-media.ts'
import type { drawHome } from './draw-home.ts'

type Picture = ReturnType<typeof drawHome>

/** In the words of the day that were last chosen here. */
const told = (key: Parameters<typeof say>[0]): string => inLabels(say(key), labelsHere() ?? 'then')

/** The place on a good day. Drawn after the words are there: its code is a chunk of its own. */
export function HomePicture() {
  const theme = useDark() ? 'dark' : 'light'
  const size = useSmallScreen() ? 'small' : 'full'
  const [picture, setPicture] = useState<Picture | null>(null)
  useEffect(() => {
    let here = true
    import('./draw-home.ts')
      .then(({ drawHome }) => {
        if (here) setPicture(drawHome({ theme, size }))
      })
      // Without the picture the page still says everything.
      .catch(() => {})
    return () => {
      here = false
    }
  }, [theme, size])
  return (
    <div className="home-scene">
      {picture === null ? null : (
        <img src={picture.address} alt={told('home.picture')} width="1280" height="720" />
      )}
      {picture === null || size === 'small' ? null : <Labels places={picture.places} />}
    </div>
  )
}

function Labels({ places }: Pick<Picture, 'places'>) {
  return SEAT_ORDER.map((seat) => (
    <span key={seat} className="lab" aria-hidden="true" style={places[seat]}>
      {told(`home.label.${seat}`)}
    </span>
  ))
}
