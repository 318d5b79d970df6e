import {
  type BoardModel,
  type BoardSeat,
  type BoardTheme,
  type boardSeats,
  nobody,
  noTravel,
  sceneAddress,
} from '../scene/index.ts'
import drawn from './demo-pictures.json' with { type: 'json' }

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

/** The same place before anybody has played: nobody is drawn, nothing is told. */
const restingDay: BoardModel = {
  ...goodDay,
  levels: bySeat(() => ({ freeboard: 0.5, word: 'afloat' })),
  trust: bySeat(() => bySeat(() => 50)),
  pool: 0,
  people: nobody,
  travel: noTravel,
}

/**
 * The addresses of the home page's picture, and of the place at rest that stands where a table is being set. The build draws
 * them into files and puts their addresses in place of this module (`.config/home-pictures.ts`): the first page carries no
 * drawing code.
 */
export const homePicture = (theme: BoardTheme, size: 'full' | 'small'): string =>
  sceneAddress(goodDay, { theme, size })

export const restingPicture = (theme: BoardTheme, size: 'full' | 'small'): string =>
  sceneAddress(restingDay, { theme, size })

// Written from real games by the test that compares them with the rules (tests/ui/home).
const demos = drawn as unknown as Readonly<Record<BoardSeat, BoardModel>>

/** The address of the picture of a demo, named after the board in trouble; drawn by the build as well. */
export const demoPicture = (seat: BoardSeat, theme: BoardTheme): string =>
  sceneAddress(demos[seat], { theme, size: 'small' })
