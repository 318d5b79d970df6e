import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Scenario, Sitter } from '../../../src/engine/index.ts'
import { readLog } from '../../../src/replay/index.ts'
import { decodeScenario } from '../../../src/scenario/index.ts'
import { playOut } from '../../../src/table/index.ts'
import { type Course, courseOf, holdingsOf, placeHoldings } from '../../../src/ui/screens/over/course.ts'
import { replay } from '../../../src/ui/screens/over/replayed.ts'
import { seatStory } from '../../../src/ui/screens/over/seat-story.ts'
import { courseSentences } from '../../../src/ui/screens/over/sentences.ts'
import { timelineLayout } from '../../../src/ui/screens/over/timeline-layout.ts'

const bot = (strategy: string): Sitter => ({ kind: 'bot', strategy, temperament: 'candid' })

function scenarioOf(id: string): Scenario {
  const decoded = decodeScenario(JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8')))
  if (!decoded.ok) throw new Error(`${id} does not decode`)
  return decoded.value
}

function played(id: string): { readonly course: Course; readonly log: string } {
  const out = playOut({
    scenario: scenarioOf(id),
    seed: 'demo',
    sitters: {
      acute: bot('tit-for-tat'),
      ccg: bot('cooperator'),
      council: bot('grudger'),
      community: bot('defector'),
    },
  })
  const read = readLog(out.text)
  if (!read.ok) throw new Error('the log does not read')
  return { course: courseOf(read.value), log: out.text }
}

describe('the course of a game', () => {
  const games: Record<string, ReturnType<typeof played>> = {}
  beforeAll(() => {
    for (const id of ['share-the-pain', 'winter-beds']) games[id] = played(id)
  })
  const game = (id: string) => {
    const found = games[id]
    if (found === undefined) throw new Error(`no game of ${id}`)
    return found
  }

  test('is read whole from its log', () => {
    const { course } = game('winter-beds')
    expect(course.over).toBe(true)
    expect(course.results.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(course.you).toBeNull()
    expect(holdingsOf(course, 'acute')).toHaveLength(9)
  })

  test('counts the place as the sum of its seats', () => {
    const { course } = game('winter-beds')
    const last = course.results.at(-1)?.reserves
    expect(placeHoldings(course).at(-1)).toBe(
      (last?.acute ?? 0) + (last?.ccg ?? 0) + (last?.council ?? 0) + (last?.community ?? 0),
    )
  })

  test('is told in sentences without holes', () => {
    for (const { course } of Object.values(games)) {
      const said = [...courseSentences(course), ...course.seats.flatMap((seat) => seatStory(course, seat))]
      expect(said.length).toBeGreaterThan(6)
      for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined|NaN|over\./)
    }
  })

  test('says of a seat that always held back just that', () => {
    const { course } = game('share-the-pain')
    expect(seatStory(course, 'community')[0]).toBe('Held back in every round.')
    expect(seatStory(course, 'ccg')[0]).toBe('Pooled in every round.')
  })

  test('has a reason for every choice that a machine made, and the reasons fit the choices', () => {
    const { course, log } = game('share-the-pain')
    const reasons = replay(log, course)?.reasons ?? {}
    for (const seat of course.seats) expect(reasons[seat]?.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5])
    expect(reasons.community?.[0]?.text).toBe('I hold back every round.')
    expect(reasons.acute?.[0]?.text).toBe('It was our first round, so I began by pooling.')
  })

  test('is drawn with reserves above the floor above the water, and below it below', () => {
    for (const { course } of Object.values(games)) {
      for (const size of ['wide', 'narrow'] as const) {
        const { strips, width, height } = timelineLayout(course, size)
        for (const { seat, water, points } of strips) {
          const floor = course.scenario.seats.find(({ id }) => id === seat)?.floor ?? 0
          for (const [at, reserves] of holdingsOf(course, seat).entries()) {
            const point = points[at]
            if (reserves >= floor) expect(point?.y).toBeLessThanOrEqual(water)
            else expect(point?.y).toBeGreaterThan(water)
            expect(point?.x).toBeLessThanOrEqual(width)
            expect(point?.y).toBeLessThanOrEqual(height)
          }
        }
      }
    }
  })
})
