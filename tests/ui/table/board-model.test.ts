import { beforeAll, describe, expect, test } from 'vitest'
import type { View } from '../../../src/engine/index.ts'
import { boardModel, peopleOn, wellLevel } from '../../../src/ui/board-model.ts'
import { quarterFrames } from '../../../src/ui/quarter-frames.ts'
import { boardSeats, stuckInAcute } from '../../../src/ui/scene/model.ts'
import { boardBefore } from '../../../src/ui/screens/table/before.ts'
import { at, type Seen, seenBy } from './played.ts'

let winter: Seen
let tutorial: Seen
beforeAll(async () => {
  winter = await seenBy('acute', { id: 'winter-beds', rounds: 2, level: (round) => (round === 1 ? 1 : 0) })
  tutorial = await seenBy('ccg', { id: 'share-the-pain', rounds: 1, level: () => 1 })
})
const boardOf = (seen: Seen, view: View, day = seen.days.at(-1) ?? null) =>
  boardModel(view, { scenario: seen.scenario, day })

describe('the picture of a view', () => {
  test('choices stay hidden until the reveal and are gone when the quarter plays', () => {
    const { choices: before } = boardOf(winter, at(winter, 1, 'decide'))
    const { choices: revealed } = boardOf(winter, at(winter, 1, 'reveal'))
    const { choices: after } = boardOf(winter, at(winter, 1, 'quarter'))
    expect(Object.values(before)).toEqual(['none', 'none', 'none', 'none'])
    expect(revealed).toEqual({ acute: 'pour', ccg: 'pour', council: 'gate', community: 'pour' })
    expect(after).toEqual(before)
  })

  test('a stake that was not free shows neither stream nor gate', () => {
    const view = at(winter, 1, 'reveal')
    const { current } = view
    if (!current?.choices) throw new Error('no choices')
    const forced = { level: 0, origin: 'forced', reason: null } as const
    const choices = { ...current.choices, council: forced }
    expect(boardOf(winter, { ...view, current: { ...current, choices } }).choices.council).toBe('none')
  })

  test('money just pooled is in the well at once and in the channels when it falls due', () => {
    const first = at(winter, 1, 'reveal')
    const second = at(winter, 2, 'reveal')
    expect(wellLevel(at(winter, 1, 'decide').pool, winter.scenario)).toBe(0)
    expect(wellLevel(first.pool, winter.scenario)).toBeGreaterThan(0.05)
    expect(boardOf(winter, first).channels.homeCare).toBe(0)
    expect(boardOf(winter, second).channels.homeCare).toBeGreaterThan(0)
  })

  test('every person of the day is in one place, and those blocked in rehab are counted once', () => {
    const [day] = winter.days
    if (!day) throw new Error('no days')
    const people = peopleOn(day)
    expect(people.inWard + stuckInAcute(people)).toBe(day.ward)
    expect(people.inRehab + people.rehabBlocked).toBe(day.rehab.busy)
  })

  test('before anything is measured the plan stands in for people', () => {
    const { people, room } = boardOf(winter, at(winter, 1, 'brief'), null)
    expect(Math.abs(stuckInAcute(people) - winter.scenario.money.referenceDelayedBeds)).toBeLessThanOrEqual(1)
    expect(room.acute).toBe(winter.scenario.flow?.ga_beds)
  })

  test('a table of payoffs draws no people, and the well shows how many pooled', () => {
    const model = boardModel(at(tutorial, 1, 'reveal'), { scenario: tutorial.scenario, day: null })
    expect(Object.values(model.people).every((count) => count === 0)).toBe(true)
    expect(model.room.acute).toBe(0)
    expect(model.pool).toBe(0.75)
  })

  test('each quarter of a year has its season, from April on', () => {
    const view = at(winter, 1, 'brief')
    const weather = [1, 2, 3, 4, 8].map((round) => boardOf(winter, { ...view, round }).weather)
    expect(weather).toEqual(['spring', 'summer', 'autumn', 'winter', 'winter'])
  })
})

describe('the frames of a quarter', () => {
  const framesOf = () => {
    const view = at(winter, 1, 'quarter')
    const after = boardOf(winter, view)
    const before = boardBefore(after, view, winter.scenario)
    return { before, after, frames: quarterFrames(winter.days, { before, after, scenario: winter.scenario }) }
  }

  test('there are 91, and the last one is the board after the quarter', () => {
    const { frames, after } = framesOf()
    expect(frames.map(({ day }) => day)).toEqual(Array.from({ length: 91 }, (_, index) => index + 1))
    expect(frames.at(-1)?.levels).toEqual(after.levels)
    expect(frames.at(-1)?.people).toEqual(after.people)
  })

  test('a stage sinks or rises from where it stood without a jump', () => {
    const { before, after, frames } = framesOf()
    expect(before.levels.acute.freeboard).toBe(1)
    for (const seat of boardSeats) {
      const whole = Math.abs(after.levels[seat].freeboard - before.levels[seat].freeboard)
      const heights = [before.levels[seat].freeboard, ...frames.map(({ levels }) => levels[seat].freeboard)]
      for (let day = 1; day < heights.length; day++)
        expect(Math.abs((heights[day] ?? 0) - (heights[day - 1] ?? 0))).toBeLessThanOrEqual(whole / 91 + 1e-9)
    }
  })
})
