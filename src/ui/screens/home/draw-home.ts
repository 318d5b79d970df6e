import {
  type BoardModel,
  type BoardTheme,
  type boardSeats,
  labelSpots,
  sceneAddress,
} from '../../scene/index.ts'

const bySeat = <T>(make: (seat: (typeof boardSeats)[number]) => T) => ({
  acute: make('acute'),
  ccg: make('ccg'),
  council: make('council'),
  community: make('community'),
})

/** An invented quarter in which things go well enough: everything the picture can show, nothing in trouble. */
const goodDay: BoardModel = {
  you: null,
  levels: bySeat(() => ({ freeboard: 0.9, word: 'afloat' })),
  trust: bySeat(() => bySeat(() => 75)),
  pool: 0.85,
  channels: { prevention: 0.6, homeCare: 0.9, rehab: 0.6, careHomes: 0.5 },
  people: {
    waitingAtAe: 5,
    inWard: 60,
    stuckForHomeCare: 5,
    stuckForRehab: 0,
    stuckForCareHome: 0,
    inRehab: 15,
    rehabBlocked: 0,
    withHomeCare: 25,
    inCareHome: 15,
  },
  room: { acute: 90, rehab: 20, homeCare: 30, careHomes: 20 },
  travel: { arriving: 57, straightHome: 40, toRehab: 3, toCareHome: 3, toHomeCare: 8, backHome: 4 },
  peoplePerLight: 5,
  weather: 'summer',
  marks: [],
  events: [],
  choices: bySeat(() => 'none'),
}

export type LabelPlace = { readonly left: string; readonly top?: string; readonly bottom?: string }

/** The home page's picture as an image, and where its labels stand. */
export function drawHome(look: { readonly theme: BoardTheme; readonly size: 'full' | 'small' }) {
  const places = bySeat((seat): LabelPlace => {
    const spot = labelSpots[seat]
    const left = `${spot.x}%`
    return 'foot' in spot ? { left, bottom: `${spot.foot}%` } : { left, top: `${spot.y}%` }
  })
  return { address: sceneAddress(goodDay, look), places }
}
