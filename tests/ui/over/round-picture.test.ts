import { expect, it } from 'vitest'
import { viewFor } from '../../../src/engine/index.ts'
import { readLog, runLog } from '../../../src/replay/index.ts'
import { playOut } from '../../../src/table/index.ts'
import { boardModel } from '../../../src/ui/board-model.ts'
import { courseOf } from '../../../src/ui/screens/over/course.ts'
import { pictureOf, revealedIn } from '../../../src/ui/screens/over/round-picture.ts'
import { bot, seated, shipped } from '../../support/games.ts'

it('the picture of a round shows what happened in it, not in the next', () => {
  const scenario = shipped('winter-beds')
  const pool = bot('cooperator')
  const sitters = seated(scenario, pool, pool, pool, pool)
  const { text } = playOut({ scenario, seed: 'signs', sitters, options: scenario.options })
  const log = readLog(text)
  const run = log.ok ? runLog(log.value) : null
  if (!log.ok || !run?.ok) throw new Error('not played')
  const course = courseOf(log.value)
  const games = run.value.standing.map(({ game }) => game)
  const events = course.results.map(({ round }) => {
    const then = revealedIn(games, round)
    const atReveal = then && boardModel(viewFor(then, 'public'), { scenario, day: null }).events
    return { shown: pictureOf(games, course, round)?.events, atReveal }
  })
  expect(new Set(events.map(({ atReveal }) => JSON.stringify(atReveal))).size).toBeGreaterThan(1)
  for (const { shown, atReveal } of events) expect(shown).toEqual(atReveal)
})
