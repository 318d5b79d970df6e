import { inLabels, say } from '../../../i18n/index.ts'
import { labelSpots } from '../../scene/label-spots.ts'
import { SEAT_ORDER } from '../../seat-words.ts'
import { labelsHere } from '../../stores/words-of-the-day.ts'
import { useDark, useSmallScreen } from '../../use-media.ts'
import { homePicture } from './pictures.ts'

/** In the words of the day that were last chosen here. */
const told = (key: Parameters<typeof say>[0]): string => inLabels(say(key), labelsHere() ?? 'then')

/** The place on a good day. */
export function HomePicture() {
  const theme = useDark() ? 'dark' : 'light'
  const size = useSmallScreen() ? 'small' : 'full'
  return (
    <div className="home-scene">
      <img src={homePicture(theme, size)} alt={told('home.picture')} width="1280" height="720" />
      {size === 'small' ? null : <Labels />}
    </div>
  )
}

function Labels() {
  return SEAT_ORDER.map((seat) => {
    const spot = labelSpots[seat]
    const left = `${spot.x}%`
    const place = 'foot' in spot ? { left, bottom: `${spot.foot}%` } : { left, top: `${spot.y}%` }
    return (
      <span key={seat} className="lab" aria-hidden="true" style={place}>
        {told(`home.label.${seat}`)}
      </span>
    )
  })
}
