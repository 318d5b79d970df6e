import type { BoardModel, BoardSeat, SeatLevel } from '../../../src/ui/scene/model.ts'

const level = (freeboard: number): SeatLevel => ({
  freeboard,
  word: freeboard < 0 ? 'under' : freeboard < 0.25 ? 'awash' : 'afloat',
})
const row = (acute: number, ccg: number, council: number, community: number) => ({
  acute,
  ccg,
  council,
  community,
})

/** A good day: all afloat, bridges sound, few people waiting. */
export const calmPlace: BoardModel = {
  you: null,
  levels: {
    acute: { freeboard: 0.9, word: 'afloat' },
    ccg: { freeboard: 0.95, word: 'afloat' },
    council: { freeboard: 0.8, word: 'afloat' },
    community: { freeboard: 1, word: 'afloat' },
  },
  trust: {
    acute: row(0, 80, 70, 70),
    ccg: row(75, 0, 75, 72),
    council: row(70, 78, 0, 80),
    community: row(72, 74, 82, 0),
  },
  pool: 0.78,
  channels: { prevention: 0.6, homeCare: 0.9, rehab: 0.8, careHomes: 0.7 },
  people: {
    waitingAtAe: 0,
    inWard: 488,
    stuckForHomeCare: 10,
    stuckForRehab: 4,
    stuckForCareHome: 0,
    inRehab: 44,
    rehabBlocked: 4,
    withHomeCare: 160,
    inCareHome: 26,
  },
  room: { acute: 562, rehab: 56, homeCare: 192, careHomes: 34 },
  travel: { arriving: 57, straightHome: 49, toRehab: 2, toCareHome: 1, toHomeCare: 5, backHome: 8 },
  peoplePerLight: 5,
  weather: 'summer',
  marks: [],
  events: [],
  choices: { acute: 'none', ccg: 'none', council: 'none', community: 'none' },
}

export function atLevels(model: BoardModel, freeboards: Partial<Record<BoardSeat, number>>): BoardModel {
  const levels = Object.entries(freeboards).map(([seat, freeboard]) => [seat, level(freeboard)])
  return { ...model, levels: { ...model.levels, ...Object.fromEntries(levels) } }
}

/** A hard winter quarter: the commissioner under water, the hospital awash, a crowd that cannot leave. */
export const hardPlace: BoardModel = {
  ...atLevels(calmPlace, { acute: 0.05, ccg: -1, council: 0.4, community: 0.15 }),
  trust: {
    acute: row(0, 48, 18, 64),
    ccg: row(14, 0, 40, 50),
    council: row(10, 40, 0, 45),
    community: row(42, 66, 66, 0),
  },
  pool: 0.16,
  channels: { prevention: 0, homeCare: 0.15, rehab: 0.45, careHomes: 0 },
  people: {
    ...{ waitingAtAe: 22, inWard: 430, stuckForHomeCare: 92, stuckForRehab: 30, stuckForCareHome: 33 },
    ...{ inRehab: 42, rehabBlocked: 14, withHomeCare: 186, inCareHome: 34 },
  },
}

export const winterPlace: BoardModel = {
  ...atLevels(calmPlace, { acute: 0.05 }),
  weather: 'winter',
  marks: ['purdah', 'surge'],
  pool: 0.5,
  channels: { prevention: 0.3, homeCare: 0.6, rehab: 0.6, careHomes: 0.4 },
  people: {
    ...calmPlace.people,
    inWard: 515,
    stuckForHomeCare: 28,
    stuckForRehab: 8,
    stuckForCareHome: 4,
    waitingAtAe: 12,
  },
}

export const revealedPlace: BoardModel = {
  ...atLevels(calmPlace, { acute: 0.1, community: 0.3 }),
  you: 'community',
  pool: 0.46,
  choices: { acute: 'pour', ccg: 'gate', council: 'pour', community: 'pour' },
}
