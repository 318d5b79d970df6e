import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type DayCounts,
  FLOW_DEFAULTS,
  type FlowState,
  flowModel,
  NO_EFFECTS,
  runQuarter,
  warmState,
} from '../../src/flow/index.ts'
import { emptyQueue, fitBefore, fitOn, join, removeAt, take } from '../../src/flow/queue.ts'

const step = fc.oneof(
  fc.record({ act: fc.constant('join' as const), people: fc.nat({ max: 90 }) }),
  fc.record({ act: fc.constant('start' as const), people: fc.nat({ max: 60 }), wait: fc.nat({ max: 3 }) }),
  fc.record({ act: fc.constant('leave' as const), place: fc.nat({ max: 1000 }) }),
)

test('a queue is a list: joined at the back, started from the front, left from anywhere', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const queue = emptyQueue()
      let list: number[] = []
      steps.forEach((what, day) => {
        if (what.act === 'join') {
          join(queue, day, what.people)
          list.push(...Array.from({ length: what.people }, () => day))
        } else if (what.act === 'start') {
          const started = Math.min(what.people, fitBefore(queue, day - what.wait + 1))
          expect(started).toBe(Math.min(what.people, list.filter((fit) => fit <= day - what.wait).length))
          take(queue, started)
          list = list.slice(started)
        } else if (list.length > 0) {
          const place = what.place % list.length
          removeAt(queue, place)
          list.splice(place, 1)
        }
        const waiting = Array.from({ length: day + 1 }, (_, fit) => list.filter((f) => f === fit).length)
        if (list.length > 0) {
          const seen = waiting.map((_, fit) =>
            fit < queue.first || fit > queue.last ? 0 : fitOn(queue, fit),
          )
          expect(seen).toEqual(waiting)
        }
        expect(queue.size).toBe(list.length)
        expect(fitBefore(queue, day)).toBe(list.filter((fit) => fit < day).length)
      })
    }),
    { numRuns: 300 },
  )
})

test('a line outgrows its days: nobody is lost who waits for years', () => {
  const queue = emptyQueue()
  for (let day = 0; day < 3000; day++) join(queue, day, 1 + (day % 2))
  expect(queue.size).toBe(4500)
  expect(fitBefore(queue, 1000)).toBe(1500)
  take(queue, 1501)
  expect([queue.first, fitBefore(queue, 1000), fitBefore(queue, 1001)]).toEqual([1001, 0, 0])
  removeAt(queue, 0)
  expect(queue.size).toBe(2998)
})

const people = (counts: DayCounts): number[] =>
  counts.flatMap((day, i) => (i % 2 === 0 ? Array.from({ length: counts[i + 1] ?? 0 }, () => day) : []))

test('first come, first served: whoever starts home care, rehabilitation or a care home became fit before all who still wait', () => {
  // Nobody leaves a line by another way here, so each line must be the end of yesterday's line and today's newly fit.
  const place = flowModel({
    ...FLOW_DEFAULTS,
    hazard_death: 0,
    hazard_unwell: 0,
    hazard_other_exit: 0,
    p1_slots: 220,
    p3_places: 40,
  })
  let state: FlowState = warmState(place, 'fifo')
  let started = 0
  for (let i = 0; i < 200; i++) {
    const before = state
    const run = runQuarter(place, before, { seed: 'fifo', effects: NO_EFFECTS, days: 1 })
    state = run.state
    for (const line of ['p1', 'p2', 'p3'] as const) {
      const fitToday = before.fit[line][0] === before.day ? (before.fit[line][1] ?? 0) : 0
      const all = [...people(before.waiting[line]), ...Array.from({ length: fitToday }, () => before.day)]
      started += run.totals.starts[line]
      expect(people(state.waiting[line])).toEqual(all.slice(run.totals.starts[line]))
    }
  }
  expect(started).toBeGreaterThan(1000)
})
