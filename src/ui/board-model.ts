// Engine view → picture. Plain data: the canvas, the still picture and the twin are functions of it.
import {
  type ByLine,
  type DayPicture,
  type Effect,
  type Line,
  type ResultView,
  type Scenario,
  type SeatView,
  type View,
  wellLevel,
} from '../engine/index.ts'
import {
  type BoardBySeat,
  type BoardChannel,
  type BoardChoice,
  type BoardEvent,
  type BoardMark,
  type BoardModel,
  type BoardSeat,
  boardSeasons,
  boardSeats,
  nobody,
  noTravel,
  type PeopleByPlace,
  type RoomByPlace,
  type SeatLevel,
  type Travel,
} from './scene/model.ts'

export { wellLevel } from '../engine/index.ts'

/** One light stands for so many people. */
export const PEOPLE_PER_LIGHT = 5

/** What a picture needs of a view: a whole one, or a room's mean. */
export type Pictured = Pick<View, 'viewer' | 'round' | 'phase' | 'pool' | 'trust'> & {
  readonly seats: readonly (Pick<SeatView, 'id' | 'freeboard' | 'standing'> &
    Partial<Pick<SeatView, 'reserves'>>)[]
  readonly incidents: readonly Pick<View['incidents'][number], 'id' | 'seat'>[]
  readonly current: Pick<ResultView, 'choices'> | null
}

/** The board as one viewer may see it; `day` is the day of the quarter to show, null before the first. */
export function boardModel(
  view: Pictured,
  shown: { scenario: Scenario; day: DayPicture | null },
): BoardModel {
  const { scenario, day } = shown
  return {
    you: isBoardSeat(view.viewer) ? view.viewer : null,
    levels: bySeat((seat) => levelOf(seatIn(view, seat))),
    closed: boardSeats.filter((seat) => seatIn(view, seat)?.reserves === null),
    trust: bySeat((from) => bySeat((of) => trustIn(view, from, of))),
    pool: scenario.flow ? wellLevel(view.pool, scenario) : sharePooled(view),
    channels: channelsOf(view.pool.stock, scenario),
    people: day ? peopleOn(day) : openingPeople(scenario),
    room: day ? roomOn(day) : openingRoom(scenario),
    travel: day ? travelOn(day, scenario) : noTravel,
    peoplePerLight: PEOPLE_PER_LIGHT,
    weather: scenario.flow ? seasonOf(view.round) : 'summer',
    marks: marksOf(view, scenario),
    events: eventsOf(view, scenario),
    choices: bySeat((seat) => choiceOf(view, seat)),
  }
}

/** Where the people of one day are. People blocked in a rehabilitation bed are counted apart. */
export function peopleOn(day: DayPicture): PeopleByPlace {
  const { delayed, rehab } = day
  const rehabBlocked = rehab.blockedForP1 + rehab.blockedForP3
  return {
    waitingAtAe: day.boarders,
    inWard: Math.max(0, day.ward - delayed.p1 - delayed.p2 - delayed.p3),
    stuckForHomeCare: delayed.p1,
    stuckForRehab: delayed.p2,
    stuckForCareHome: delayed.p3,
    inRehab: Math.max(0, rehab.busy - rehabBlocked),
    rehabBlocked,
    withHomeCare: day.homeCare.busy,
    inCareHome: day.careHome.busy,
  }
}

/** The places there are on one day; the day's acute beds hold its open escalation beds already. */
export const roomOn = (day: DayPicture): RoomByPlace => ({
  acute: day.beds,
  rehab: day.rehab.beds,
  homeCare: day.homeCare.slots,
  careHomes: day.careHome.places,
})

/** People on each route. Ends of care are not counted by day, so `backHome` is what a mean stay sends home. */
export function travelOn(day: DayPicture, scenario: Scenario): Travel {
  const rehabStay = scenario.flow?.p2_duration_days ?? 25
  const careHomeStay = scenario.flow?.p3_duration_days ?? 42
  return {
    arriving: day.arrivals.emergencies + day.arrivals.planned,
    straightHome: day.wentHome,
    toRehab: day.starts.p2,
    toCareHome: day.starts.p3,
    toHomeCare: day.starts.p1,
    backHome: Math.round(day.rehab.busy / rehabStay + day.careHome.busy / careHomeStay),
  }
}

// Before the first quarter nobody has been counted: the plan's figures stand in, and the caption says so.
function openingPeople({ flow, money }: Scenario): PeopleByPlace {
  if (!flow) return nobody
  const need = flow.p1_share + flow.p2_share + flow.p3_share
  const stuck = (share: number): number => Math.round((money.referenceDelayedBeds * share) / need)
  return {
    ...nobody,
    inWard: Math.round(flow.ga_beds * 0.925) - Math.round(money.referenceDelayedBeds),
    stuckForHomeCare: stuck(flow.p1_share),
    stuckForRehab: stuck(flow.p2_share),
    stuckForCareHome: stuck(flow.p3_share),
    inRehab: flow.p2_beds,
    withHomeCare: flow.p1_slots,
    inCareHome: flow.p3_places,
  }
}

const openingRoom = ({ flow }: Scenario): RoomByPlace => ({
  acute: flow?.ga_beds ?? 0,
  rehab: flow?.p2_beds ?? 0,
  homeCare: flow?.p1_slots ?? 0,
  careHomes: flow?.p3_places ?? 0,
})

// Where payoffs come straight from a table nothing is bought: the well shows how much of the table pooled this round.
function sharePooled({ current, seats }: Pictured): number {
  const { choices } = current ?? {}
  if (!choices || seats.length === 0) return 0
  return seats.reduce((sum, { id }) => sum + choices[id].level, 0) / seats.length
}

/** Width of each channel, 0–1: the line's stock against what all seats would hold after long pooling at full trust. */
export function channelsOf(stock: ByLine<number>, scenario: Scenario): BoardModel['channels'] {
  const { pooling, seats } = scenario
  const { alone, perPooler, noTrust, fullTrust } = pooling.scale
  const scale = (alone + perPooler * seats.length) * (noTrust + fullTrust)
  const full = (line: Line): number =>
    (seats.reduce((sum, seat) => sum + seat.stake * seat.shares[line], 0) * scale) /
    Math.max(0.05, 1 - pooling.keep)
  const width = (lines: readonly Line[]): number => {
    const most = lines.reduce((sum, line) => sum + full(line), 0)
    const held = lines.reduce((sum, line) => sum + stock[line], 0)
    return most > 0 ? clamp(held / most, 0, 1) : 0
  }
  const channels: Record<BoardChannel, number> = {
    prevention: width(['prevention', 'strength']),
    homeCare: width(['p1']),
    rehab: width(['p2']),
    careHomes: width(['p3']),
  }
  return channels
}

/** The year starts in April. */
const seasonOf = (round: number) => boardSeasons[(((round - 1) % 4) + 4) % 4] ?? 'summer'

/** What an incident does, by the scenario; the view says which ones this viewer has heard of. */
function effectsSeen(view: Pictured, scenario: Scenario): readonly (readonly [Effect, BoardSeat | null])[] {
  return view.incidents.flatMap(({ id, seat }) => {
    const incident = scenario.incidents.deck.find((one) => one.id === id)
    return (incident?.effects ?? []).map((effect) => [effect, seat] as const)
  })
}

function marksOf(view: Pictured, scenario: Scenario): readonly BoardMark[] {
  const effects = effectsSeen(view, scenario)
  const marks: BoardMark[] = []
  const ids = view.incidents.map(({ id }) => id)
  // the weeks before an election, by what they do or by the name of the incident
  if (
    ids.some((id) => /purdah|election|quiet-weeks/.test(id)) ||
    effects.some(([effect]) => effect.do === 'cannot-pool')
  )
    marks.push('purdah')
  if (effects.some(([effect]) => effect.do === 'demand' && effect.times > 1)) marks.push('surge')
  return marks
}

const eventsOf = (view: Pictured, scenario: Scenario): readonly BoardEvent[] =>
  effectsSeen(view, scenario).flatMap(([effect, seat]) => eventOf(effect, seat) ?? [])

/** What an effect looks like; null where a mark of the place tells it already. */
function eventOf(effect: Effect, told: BoardSeat | null): BoardEvent | null {
  const seat = 'seat' in effect && effect.seat !== 'drawn' && effect.seat !== 'all' ? effect.seat : told
  switch (effect.do) {
    case 'demand':
    case 'cannot-pool':
      return null
    case 'capacity':
      return effect.by < 0 ? { what: fewer[effect.of], seat: null } : null
    case 'cost':
      return { what: 'bill', seat }
    case 'trust':
      return { what: effect.by > 0 ? 'story' : 'overheard', seat: null }
    case 'headspace':
      return { what: 'letter', seat }
    case 'new-chief':
      return { what: 'newChief', seat }
    case 'overheard':
      return { what: 'overheard', seat: null }
    case 'hurry':
      return { what: 'hurry', seat: null }
    case 'derail':
      return { what: 'derailed', seat: null }
    case 'offer-roll-out':
      return { what: 'letter', seat: null }
  }
}

const fewer = {
  beds: 'fewerBeds',
  p1: 'fewerHomeCare',
  p2: 'fewerRehab',
  p3: 'fewerCareHomes',
} as const satisfies Record<string, BoardEvent['what']>

function choiceOf(view: Pictured, seat: BoardSeat): BoardChoice {
  const choice = view.phase === 'reveal' ? view.current?.choices?.[seat] : undefined
  // A stake that was not free is no choice, so neither stream nor gate is drawn.
  if (!choice || choice.origin === 'forced') return 'none'
  return choice.level > 0 ? 'pour' : 'gate'
}

const levelOf = (seat: Pictured['seats'][number] | undefined): SeatLevel =>
  seat ? { freeboard: clamp(seat.freeboard, -1, 1), word: seat.standing } : { freeboard: 0.5, word: 'afloat' }

const trustIn = (view: Pictured, from: BoardSeat, of: BoardSeat): number =>
  from === of ? 0 : (view.trust[from]?.[of] ?? 50)

const seatIn = (view: Pictured, seat: BoardSeat): Pictured['seats'][number] | undefined =>
  view.seats.find(({ id }) => id === seat)

const isBoardSeat = (viewer: View['viewer']): viewer is BoardSeat =>
  viewer !== 'public' && viewer !== 'facilitator'

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

function bySeat<T>(make: (seat: BoardSeat) => T): BoardBySeat<T> {
  const built: Partial<Record<BoardSeat, T>> = {}
  for (const seat of boardSeats) built[seat] = make(seat)
  return built as BoardBySeat<T>
}
