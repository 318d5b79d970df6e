import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type DayPicture,
  type FlowState,
  NO_EFFECTS,
  runQuarter,
  warmStateFor,
} from '../../src/flow/index.ts'
import { effects, model, seed } from './worlds.ts'

const sum = (counts: readonly number[]) =>
  counts.reduce((total, n, i) => (i % 2 === 1 ? total + n : total), 0)

/** People at every station of a state, as a picture counts them. */
const stationsOf = ({ fit, waiting, blocked, ...state }: FlowState) => ({
  boarders: state.boarders,
  ward: [...Object.values(fit), ...Object.values(waiting)].reduce(
    (total, counts) => total + sum(counts),
    state.slipped,
  ),
  homeCare: sum(state.homeCare),
  communityQueue: state.communityQueue,
  rehab: sum(state.rehab) + blocked.p1 + blocked.p3,
  careHome: sum(state.careHome),
  backlog: state.backlog,
})
type Stations = ReturnType<typeof stationsOf>

const stationsIn = (day: DayPicture): Stations => ({
  boarders: day.boarders,
  ward: day.ward,
  homeCare: day.homeCare.busy,
  communityQueue: day.homeCare.communityQueue,
  rehab: day.rehab.busy,
  careHome: day.careHome.busy,
  backlog: day.backlog,
})

/** What the day's events make of yesterday's people. */
const after = (before: Stations, day: DayPicture): Stations => {
  const admitted = before.boarders + day.arrivals.emergencies - day.boarders
  const { starts, rehabStarts, communityStarts } = day
  const left = day.wentHome + day.deaths + day.otherExits + starts.p1 + starts.p2 + starts.p3
  const caughtUp = before.backlog + day.cancelled - day.backlog
  return {
    boarders: day.boarders,
    ward: before.ward + admitted + day.arrivals.planned - left,
    homeCare: before.homeCare + starts.p1 + rehabStarts.p1 + communityStarts.p1 - day.homeCare.ended,
    communityQueue: before.communityQueue + day.arrivals.community - communityStarts.p1,
    rehab: before.rehab + starts.p2 + communityStarts.p2 - rehabStarts.p1 - rehabStarts.p3 - day.rehab.ended,
    careHome: before.careHome + starts.p3 + rehabStarts.p3 - day.careHome.ended,
    backlog: before.backlog + day.cancelled - caughtUp,
  }
}

const negative = (value: unknown): boolean =>
  typeof value === 'number'
    ? value < 0 || !Number.isFinite(value) || Object.is(value, -0)
    : typeof value === 'object' && value !== null && Object.values(value).some(negative)

test('every day, at every station, people in = people out + people inside, none negative, and no bed is used twice', () => {
  fc.assert(
    fc.property(model, seed, fc.array(effects, { minLength: 1, maxLength: 3 }), (place, game, quarters) => {
      let state = warmStateFor(place, game)
      for (const pooled of quarters) {
        let before = stationsOf(state)
        const watch = (day: DayPicture) => {
          const now = stationsIn(day)
          const room = Math.max(before.ward, day.beds + day.escalation)
          const faults = [
            JSON.stringify(now) !== JSON.stringify(after(before, day)) && 'people lost or found',
            negative(day) && 'a negative number',
            day.ward > room && 'more people than beds',
            now.homeCare > Math.max(before.homeCare, day.homeCare.slots) && 'more home care than slots',
            now.rehab > Math.max(before.rehab, day.rehab.beds) && 'more rehabilitation than beds',
            now.careHome > Math.max(before.careHome, day.careHome.places) &&
              'more care-home stays than places',
            now.backlog > before.backlog + day.cancelled && 'a backlog from nowhere',
            day.fourHour > 1 && 'a share above 1',
          ].filter(Boolean)
          if (faults.length > 0) expect(`day ${day.day}: ${faults.join(', ')}`).toBe('')
          before = now
        }
        const ran = runQuarter(place, state, { seed: game, effects: pooled, days: 40, watch })
        state = ran.state
        expect(stationsOf(state)).toEqual(before)
        expect(negative(state) || negative(ran.totals)).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
})

test('no place ever holds more people than core and escalation beds while its beds stay the same', () => {
  fc.assert(
    fc.property(model, seed, (anywhere, game) => {
      let most = 0
      const watch = (day: DayPicture) => {
        most = Math.max(most, day.ward - day.beds - anywhere.params.escalation_beds)
      }
      const state = warmStateFor(anywhere, game)
      runQuarter(anywhere, state, { seed: game, effects: NO_EFFECTS, watch })
      expect(most).toBeLessThanOrEqual(0)
    }),
    { numRuns: 200 },
  )
})
