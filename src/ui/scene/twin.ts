import { lampCounts, lightsFor } from './lamps.ts'
import {
  type BoardModel,
  type BoardSeat,
  boardChannels,
  boardRoutes,
  boardSeats,
  type PeopleByPlace,
  peoplePlaces,
  stuckInAcute,
  trustWord,
} from './model.ts'
import { changeRows } from './twin-changes.ts'
import { type BoardFact, fact, levelFact, type TwinRow } from './twin-facts.ts'

export type TwinSection = {
  readonly id: TwinSectionId
  readonly title: BoardFact
  readonly rows: readonly TwinRow[]
}
export type TwinSectionId = 'changes' | 'seats' | 'trust' | 'pool' | 'people' | 'travel' | 'around'
export type Twin = { readonly caption: BoardFact; readonly sections: readonly TwinSection[] }

/**
 * Everything the picture says, as codes and numbers: for a table that is always in the accessibility tree. With the board
 * as it was `before`, first what has changed since.
 */
export function describeBoard(model: BoardModel, before: BoardModel | null = null): Twin {
  const sections: readonly TwinSection[] = [
    {
      id: 'changes',
      title: fact('board.changes'),
      rows: before ? changeRows(before, model) : [],
    },
    { id: 'seats', title: fact('board.seats'), rows: boardSeats.map((seat) => seatRow(model, seat)) },
    { id: 'trust', title: fact('board.trust'), rows: trustRows(model) },
    { id: 'pool', title: fact('board.pool'), rows: poolRows(model) },
    { id: 'people', title: fact('board.people'), rows: hasPatients(model) ? peopleRows(model) : [] },
    {
      id: 'travel',
      title: fact('board.travel'),
      rows: hasPatients(model) && isMoving(model) ? travelRows(model) : [],
    },
    { id: 'around', title: fact('board.around'), rows: aroundRows(model) },
  ]
  return { caption: captionOf(model), sections: sections.filter(({ rows }) => rows.length > 0) }
}

/** The sentence under the picture: who is stuck, in lights and people. */
export function captionOf(model: BoardModel): BoardFact {
  if (!hasPatients(model)) return fact('board.caption.nobody')
  const people = stuckInAcute(model.people)
  const perLight = model.peoplePerLight
  if (people === 0) return fact('board.caption.clear', { perLight })
  return fact('board.caption.stuck', { people, lights: lightsFor(people, perLight), perLight })
}

/** The same of a quarter that is over: its last day was one of many, so a usual one stands beside it. */
export function lastDayCaption(model: BoardModel, usual: number): BoardFact {
  if (!hasPatients(model)) return fact('board.caption.nobody')
  const people = stuckInAcute(model.people)
  if (people === 0) return fact('board.caption.last.clear', { usual })
  return fact('board.caption.last', { usual, people, lights: lightsFor(people, model.peoplePerLight) })
}

const hasPatients = ({ room, people }: BoardModel) =>
  room.acute > 0 || Object.values(people).some((count) => count > 0)

/** Before the first quarter nobody has been counted on the way: that is not a day on which nobody went. */
const isMoving = ({ travel }: BoardModel) => Object.values(travel).some((count) => count > 0)

function seatRow(model: BoardModel, seat: BoardSeat): TwinRow {
  const { you, choices } = model
  const choice = choices[seat]
  const level = levelFact(model, seat)
  return {
    id: seat,
    head: fact(you === seat ? 'board.seat.you' : 'board.seat', { seat }),
    cells: choice === 'none' ? [level] : [level, fact(`board.choice.${choice}`)],
  }
}

function trustRows({ trust }: BoardModel): readonly TwinRow[] {
  const pairs = boardSeats.flatMap((from, i) => boardSeats.slice(i + 1).map((to) => [from, to] as const))
  const half = (from: BoardSeat, to: BoardSeat) => {
    const value = trust[from][to]
    return fact(`board.trust.${trustWord(value)}`, { from, to, trust: Math.round(value) })
  }
  return pairs.map(([from, to]) => ({
    id: `${from}-${to}`,
    head: fact('board.trust.pair', { from, to }),
    cells: [half(from, to), half(to, from)],
  }))
}

function poolRows({ pool, channels }: BoardModel): readonly TwinRow[] {
  const level = Math.round(pool * 100)
  const channelRows = boardChannels.map((channel): TwinRow => {
    const flow = Math.round(channels[channel] * 100)
    const cell = flow === 0 ? fact('board.channel.dry') : fact('board.channel.flow', { flow })
    return { id: channel, head: fact(`board.channel.${channel}`), cells: [cell] }
  })
  const first = { id: 'pool', head: fact('board.pool.level'), cells: [fact('board.pool.full', { level })] }
  return [first, ...channelRows]
}

function peopleRows(model: BoardModel): readonly TwinRow[] {
  const { people, room, peoplePerLight } = model
  const rooms: Partial<Record<keyof PeopleByPlace, number>> = {
    inWard: room.acute,
    inRehab: room.rehab,
    withHomeCare: room.homeCare,
    inCareHome: room.careHomes,
  }
  const beyond = lightsBeyond(model)
  return peoplePlaces.map((place) => {
    const count = fact('board.people.count', {
      people: people[place],
      lights: lightsFor(people[place], peoplePerLight),
    })
    const there = rooms[place] === undefined ? [] : [fact('board.people.room', { room: rooms[place] })]
    const more = beyond[place] ? [fact('board.people.beyond', { lights: beyond[place] })] : []
    return { id: place, head: fact(`board.people.${place}`), cells: [count, ...there, ...more] }
  })
}

/** Lights that are due but find no room in the picture: here the number takes over. */
function lightsBeyond(model: BoardModel): Partial<Record<keyof PeopleByPlace, number>> {
  const counts = lampCounts(model)
  const over = ({ lights, drawn }: { lights: number; drawn: number }) => lights - drawn
  return {
    waitingAtAe: over(counts.waitingAtAe),
    inWard: over(counts.ward),
    stuckForHomeCare: over(counts.stuck),
    inRehab: over(counts.rehab),
    withHomeCare: over(counts.homeCare),
    inCareHome: over(counts.careHomes),
  }
}

function travelRows({ travel }: BoardModel): readonly TwinRow[] {
  return boardRoutes.map((route) => ({
    id: route,
    head: fact(`board.travel.${route}`),
    cells: [fact('board.travel.perDay', { people: Math.round(travel[route]) })],
  }))
}

function aroundRows({ weather, marks, events }: BoardModel): readonly TwinRow[] {
  const sky = { id: 'weather', head: fact('board.weather'), cells: [fact(`board.weather.${weather}`)] }
  return [
    sky,
    ...marks.map((mark) => ({ id: mark, head: fact('board.mark'), cells: [fact(`board.mark.${mark}`)] })),
    ...events.map(({ what, seat }, i) => ({
      id: `${i} ${what}`,
      head: fact('board.mark'),
      cells: [seat ? fact(`board.event.${what}.at`, { seat }) : fact(`board.event.${what}`)],
    })),
  ]
}
