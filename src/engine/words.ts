// The closed sets of the game: one word per idea, in the order that is part of the rules.

/** Seats in seat order; every loop and every remainder follows it. */
export const SEATS = ['acute', 'ccg', 'council', 'community'] as const
export type Seat = (typeof SEATS)[number]

/** One value per seat of the table. A two-seat table holds entries for its own seats only: loop over `rulebook.seats`. */
export type BySeat<T> = Readonly<Record<Seat, T>>

/** Phases of a round, in order. */
export const PHASES = ['brief', 'talk', 'decide', 'reveal', 'quarter', 'reflect'] as const
export type Phase = (typeof PHASES)[number]

/** What pooled money buys: home care slots, rehabilitation beds, care-home places, discharge work, prevention, community strength. */
export const LINES = ['p1', 'p2', 'p3', 'discharge', 'prevention', 'strength'] as const
export type Line = (typeof LINES)[number]
export type ByLine<T> = Readonly<Record<Line, T>>

/** Share of the stake that is pooled: 0 holds all of it back, 1 pools all of it. */
export const LEVELS = [0, 0.25, 0.5, 0.75, 1] as const
export type Level = (typeof LEVELS)[number]

/** Whole pounds. */
export type Pounds = number

/** Leadership moves (game.md). */
export const MOVES = [
  'learn-together',
  'eat-together',
  'open-the-books',
  'go-and-see',
  'do-the-boring-well',
  'clear-the-runway',
  'knock-on-doors',
  'bring-the-evidence',
  'mission',
  'put-it-right',
  'joint-appointment',
  'share-power',
  'feed-the-pilot',
  'take-back-power',
] as const
export type MoveId = (typeof MOVES)[number]

/** One move, and the seat it is chosen with or for, where it needs one. */
export interface Move {
  readonly id: MoveId
  readonly with: Seat | null
}

/** Why a seat chose as it did, in one tap. */
export const REASONS = ['helps-us', 'helps-the-place', 'promised', 'no-choice'] as const
export type Reason = (typeof REASONS)[number]

/** How a seat stands in the water: words for speech, thresholds of one continuous height. */
export const STANDINGS = ['afloat', 'awash', 'under'] as const
export type Standing = (typeof STANDINGS)[number]

/** Directed trust, whole numbers 0–100: `trust[i][j]` is what i thinks of j (own entry 0, never read). */
export type Trust = BySeat<BySeat<number>>

/** Builds one value per seat, in seat order. */
export function bySeat<T>(seats: readonly Seat[], make: (seat: Seat) => T): BySeat<T> {
  if (isWholeTable(seats))
    // Written out, because objects made alike are several times faster to make and to read, and games make thousands.
    return {
      acute: make('acute'),
      ccg: make('ccg'),
      council: make('council'),
      community: make('community'),
    }
  const built: Partial<Record<Seat, T>> = {}
  for (const seat of seats) built[seat] = make(seat)
  return built as BySeat<T>
}

const isWholeTable = (seats: readonly Seat[]): boolean =>
  seats.length === SEATS.length &&
  seats[0] === 'acute' &&
  seats[1] === 'ccg' &&
  seats[2] === 'council' &&
  seats[3] === 'community'

/** Builds one value per line, in line order. */
export function byLine<T>(make: (line: Line) => T): ByLine<T> {
  return {
    p1: make('p1'),
    p2: make('p2'),
    p3: make('p3'),
    discharge: make('discharge'),
    prevention: make('prevention'),
    strength: make('strength'),
  }
}
