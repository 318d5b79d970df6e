import fc from 'fast-check'
import {
  type BoardModel,
  boardChannels,
  boardEvents,
  boardRoutes,
  boardSeasons,
  boardSeats,
} from '../../../src/ui/scene/index.ts'

const percent = fc.integer({ min: 0, max: 100 })
const share = percent.map((value) => value / 100)
const people = (max: number) => fc.integer({ min: 0, max })

function each<K extends string, T>(keys: readonly K[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<K, T>> {
  const row = fc.tuple(...keys.map(() => value))
  return row.map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i]])) as Record<K, T>)
}

const level = fc.integer({ min: -100, max: 100 }).map((height) => ({
  freeboard: height / 100,
  word: height < 0 ? ('under' as const) : height < 25 ? ('awash' as const) : ('afloat' as const),
}))

/** Any board whose numbers are whole or whole hundredths, as the twin prints them. */
export const anyBoard: fc.Arbitrary<BoardModel> = fc.record({
  you: fc.constantFrom(null, ...boardSeats),
  levels: each(boardSeats, level),
  trust: each(boardSeats, each(boardSeats, percent)),
  pool: share,
  channels: each(boardChannels, share),
  people: fc.record({
    waitingAtAe: people(80),
    inWard: people(700),
    stuckForHomeCare: people(120),
    stuckForRehab: people(60),
    stuckForCareHome: people(60),
    inRehab: people(90),
    rehabBlocked: people(30),
    withHomeCare: people(300),
    inCareHome: people(70),
  }),
  room: fc.record({ acute: people(620), rehab: people(90), homeCare: people(260), careHomes: people(60) }),
  travel: each(boardRoutes, people(90)),
  peoplePerLight: fc.constantFrom(1, 5, 10),
  weather: fc.constantFrom(...boardSeasons),
  marks: fc.subarray(['purdah', 'surge'] as const),
  events: fc.array(
    fc.record({ what: fc.constantFrom(...boardEvents), seat: fc.constantFrom(null, ...boardSeats) }),
    { maxLength: 3 },
  ),
  choices: each(boardSeats, fc.constantFrom('none', 'pour', 'gate')),
})
