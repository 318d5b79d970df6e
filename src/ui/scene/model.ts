/** The four seats, in the fixed order of the game. */
export const boardSeats = ['acute', 'ccg', 'council', 'community'] as const
export type BoardSeat = (typeof boardSeats)[number]
export type BoardBySeat<T> = Readonly<Record<BoardSeat, T>>

export const levelWords = ['afloat', 'awash', 'under'] as const
/** How a seat's solvency is said; the drawn height is continuous. */
export type LevelWord = (typeof levelWords)[number]

export type TrustWord = 'solid' | 'frayed' | 'broken'

/** How a half-bridge of 0–100 is said and drawn: solid from 60, frayed from 30, else broken. */
export function trustWord(trust: number): TrustWord {
  return trust >= 60 ? 'solid' : trust >= 30 ? 'frayed' : 'broken'
}

export type SeatLevel = {
  /** (reserves − floor) ÷ control range, clamped to −1…1: 1 is high and dry, 0 is the floor. */
  readonly freeboard: number
  readonly word: LevelWord
}

export const boardChannels = ['prevention', 'homeCare', 'rehab', 'careHomes'] as const
export type BoardChannel = (typeof boardChannels)[number]

/** Where people are, in people. The stuck ones lie in acute beds, fit to leave, or (`rehabBlocked`) in a rehab bed. */
export type PeopleByPlace = {
  /** waiting in A&E for a bed (boarders) */
  readonly waitingAtAe: number
  /** in an acute bed and in need of it */
  readonly inWard: number
  /** fit to leave, waiting in an acute bed for home care (P1), rehab (P2), a care home (P3) */
  readonly stuckForHomeCare: number
  readonly stuckForRehab: number
  readonly stuckForCareHome: number
  readonly inRehab: number
  /** ready to leave a rehab bed, waiting there; counted apart from `inRehab` */
  readonly rehabBlocked: number
  readonly withHomeCare: number
  readonly inCareHome: number
}

export const peoplePlaces = [
  'waitingAtAe',
  'inWard',
  'stuckForHomeCare',
  'stuckForRehab',
  'stuckForCareHome',
  'inRehab',
  'rehabBlocked',
  'withHomeCare',
  'inCareHome',
] as const satisfies readonly (keyof PeopleByPlace)[]

/** Places there are, in people: empty ones are drawn, because absence is the story. */
export type RoomByPlace = {
  readonly acute: number
  readonly rehab: number
  readonly homeCare: number
  readonly careHomes: number
}

export const boardRoutes = [
  'arriving',
  'straightHome',
  'toRehab',
  'toCareHome',
  'toHomeCare',
  'backHome',
] as const
/** home → A&E · ward → home (P0) · ward → rehab · ward → care home · ward → home care · rehab and care home → home */
export type BoardRoute = (typeof boardRoutes)[number]
/** People per day on each route. */
export type Travel = Readonly<Record<BoardRoute, number>>

export type BoardTheme = 'light' | 'dark'
/** The quarters of a year that begins in April. */
export const boardSeasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type BoardWeather = (typeof boardSeasons)[number]

export const boardMarks = ['purdah', 'surge'] as const
/** purdah: bunting and a closed gate on the town hall · surge: a crowded way to A&E */
export type BoardMark = (typeof boardMarks)[number]

export const boardEvents = [
  'letter',
  'hurry',
  'story',
  'overheard',
  'derailed',
  'bill',
  'newChief',
  'fewerBeds',
  'fewerHomeCare',
  'fewerRehab',
  'fewerCareHomes',
] as const
/**
 * What the world did, as something to see. letter: a launch from the centre · hurry: the same at full speed · story: a
 * kite over the homes · overheard: gulls over the water · derailed: placards before the town hall · bill: a barge of
 * repairs alongside · new chief: a launch with the seat's pennant · fewer …: boards across a door.
 */
export type BoardEvent = {
  readonly what: (typeof boardEvents)[number]
  /** whom it falls on, where it falls on one */
  readonly seat: BoardSeat | null
}

/** What each seat did, as far as the picture may show it: nothing until the reveal. */
export type BoardChoice = 'none' | 'pour' | 'gate'

/** Everything the picture shows. Plain and complete: the canvas, the still picture and the twin are functions of it. */
export type BoardModel = {
  /** the seat that looks, or null for the public picture */
  readonly you: BoardSeat | null
  readonly levels: BoardBySeat<SeatLevel>
  /** seats whose books are closed to this viewer: drawn in the middle of their word's range, and said without a height */
  readonly closed?: readonly BoardSeat[]
  /** trust[i][j], 0–100: what i thinks of j; [i][i] is not read */
  readonly trust: BoardBySeat<BoardBySeat<number>>
  /** 0 (dry) … 1 (full) */
  readonly pool: number
  /** 0 (dry bed) … 1 (full width) */
  readonly channels: Readonly<Record<BoardChannel, number>>
  readonly people: PeopleByPlace
  readonly room: RoomByPlace
  readonly travel: Travel
  /** one light stands for so many people */
  readonly peoplePerLight: number
  readonly weather: BoardWeather
  readonly marks: readonly BoardMark[]
  readonly events: readonly BoardEvent[]
  readonly choices: BoardBySeat<BoardChoice>
}

/** One day of a quarter as the picture needs it; derived from the flow's pictures of days. */
export type QuarterFrame = {
  /** 1 … 91 */
  readonly day: number
  /** 0 Monday … 6 Sunday */
  readonly weekday: number
  readonly people: PeopleByPlace
  readonly room: RoomByPlace
  readonly travel: Travel
  readonly levels: BoardBySeat<SeatLevel>
  readonly pool: number
  readonly channels: Readonly<Record<BoardChannel, number>>
}

/** The board as it stands on one day of a quarter: the same place with that day's people, money and water. */
export function onDay(model: BoardModel, frame: QuarterFrame): BoardModel {
  const { people, room, travel, levels, pool, channels } = frame
  return { ...model, people, room, travel, levels, pool, channels }
}

/** Everybody who is fit to leave and cannot, wherever they wait. */
export function stuckInAcute(people: PeopleByPlace): number {
  return people.stuckForHomeCare + people.stuckForRehab + people.stuckForCareHome
}

/** The place while nobody is in it. */
export const nobody: PeopleByPlace = {
  waitingAtAe: 0,
  inWard: 0,
  stuckForHomeCare: 0,
  stuckForRehab: 0,
  stuckForCareHome: 0,
  inRehab: 0,
  rehabBlocked: 0,
  withHomeCare: 0,
  inCareHome: 0,
}

/** A day on which nobody is under way. */
export const noTravel: Travel = {
  arriving: 0,
  straightHome: 0,
  toRehab: 0,
  toCareHome: 0,
  toHomeCare: 0,
  backHome: 0,
}
