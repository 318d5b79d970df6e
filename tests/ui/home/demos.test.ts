import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SEATS, type Seat } from '../../../src/engine/index.ts'
import { readLog } from '../../../src/replay/index.ts'
import { OPPONENTS_TEMPERAMENT } from '../../../src/strategies/index.ts'
import { playOut } from '../../../src/table/index.ts'
import { DEMOS, type Demo, wayIn } from '../../../src/ui/screens/home/demos.ts'
import { courseOf } from '../../../src/ui/screens/over/course.ts'
import { replay } from '../../../src/ui/screens/over/replayed.ts'
import { bot, seated, shipped } from '../../support/games.ts'

// The pictures of the home page are those of real games. After a change of the rules SWIM_DRAW_DEMOS=1 draws them anew.
const FILE = 'src/ui/board/demo-pictures.json'

function played(demo: Demo) {
  const scenario = shipped(demo.scenario)
  const sitters = seated(scenario, ...SEATS.map((seat) => bot(wayIn(demo, seat), OPPONENTS_TEMPERAMENT)))
  const { text } = playOut({ scenario, seed: demo.seed, sitters, options: scenario.options })
  const log = readLog(text)
  if (!log.ok) throw new Error('not read')
  const course = courseOf(log.value)
  return { course, picture: replay(text, course)?.pictureOf(demo.round) ?? null }
}

const games = DEMOS.map((demo) => ({ demo, ...played(demo) }))
if (process.env.SWIM_DRAW_DEMOS)
  writeFileSync(
    FILE,
    `${JSON.stringify(Object.fromEntries(games.map(({ demo, picture }) => [demo.seat, picture])), null, 2)}\n`,
  )

test('each seat has its turn in trouble, and its turn at being generous', () => {
  expect(DEMOS.map(({ seat }) => seat)).toEqual(SEATS)
  expect(DEMOS.map(({ generous }) => generous).sort()).toEqual([...SEATS].sort())
})

describe.each(games)('the demo of the $demo.seat', ({ demo, course, picture }) => {
  const result = course.results[demo.round - 1]
  const pooledWhenever = (seat: Seat): boolean =>
    course.results
      .slice(0, demo.round)
      .every(({ choices }) => choices[seat].level === 1 || choices[seat].origin === 'forced')

  test('is about a board that alone is not afloat, though it pooled whenever it could', () => {
    expect(SEATS.filter((seat) => result?.standing[seat] !== 'afloat')).toEqual([demo.seat])
    expect(pooledWhenever(demo.seat)).toBe(true)
  })

  test('has a generous board that pooled in this round while its own reserves had fallen', () => {
    const { generous } = demo
    const start = course.scenario.seats.find(({ id }) => id === generous)?.reserves ?? 0
    expect(result?.choices[generous].level).toBe(1)
    expect(pooledWhenever(generous)).toBe(true)
    expect(result?.reserves[generous]).toBeLessThan(start)
  })

  test('is drawn as the game stood', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))[demo.seat]).toEqual(JSON.parse(JSON.stringify(picture)))
  })
})
