import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isMessageKey, say } from '../../src/i18n/index.ts'
import {
  clocksOf,
  decodePlan,
  decodeScenario,
  gameOf,
  optionsAtPace,
  PACES,
  type Plan,
  planJsonSchema,
  secondsOf,
} from '../../src/scenario/index.ts'
import { readingFaults } from './reading/rules.ts'
import { shipped } from './support.ts'

const SCHEMA = 'scenarios/schema/plan-1.json'
const FILES = readdirSync('scenarios/plans').filter((name) => name.endsWith('.json'))
// biome-ignore lint/suspicious/noExplicitAny: a file to be broken anywhere
type File = any
const fileOf = (name: string): File => JSON.parse(readFileSync(`scenarios/plans/${name}`, 'utf8'))

function planOf(name: string): Plan {
  const decoded = decodePlan(fileOf(`${name}.json`))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error, null, 1))
  return decoded.value
}

test('five plans are shipped, from ten minutes to two and a half hours', () => {
  expect(FILES.map((name) => fileOf(name).minutes).sort((a, b) => a - b)).toEqual([10, 45, 45, 90, 150])
})

test('the paces are those of the table: 2:30, 3:45 and 5:15 a round', () => {
  expect(Object.values(PACES).map(secondsOf)).toEqual([150, 225, 315])
})

describe.each(FILES)('%s', (name) => {
  const decoded = decodePlan(fileOf(name))

  test('is a plan without issues, named like its file, its steps adding up to its length', () => {
    expect(decoded.ok ? [] : decoded.error).toEqual([])
    const { id, steps, minutes, $schema } = fileOf(name)
    expect(`${id}.json`).toBe(name)
    expect($schema).toBe('../schema/plan-1.json')
    expect(steps.reduce((sum: number, step: { minutes: number }) => sum + step.minutes, 0)).toBe(minutes)
  })

  test('starts every game it names: the scenario with these switches decodes without issues', () => {
    if (!decoded.ok) throw new Error('no plan')
    for (const [at, { scenario }] of decoded.value.games.entries()) {
      const game = gameOf(decoded.value, at + 1, shipped(`${scenario}.json`))
      if (!game.ok) throw new Error(JSON.stringify(game.error))
      const again = decodeScenario(JSON.parse(JSON.stringify(game.value)))
      expect(again.ok ? [] : again.error).toEqual([])
      expect(again.ok && again.value).toEqual(game.value)
    }
  })

  test('speaks plainly', () => {
    const { title, summary, steps } = fileOf(name)
    const notes = steps.flatMap(({ title, prompt }: { title: string; prompt: string }) => [title, prompt])
    expect(readingFaults(name, { title, summary, notes })).toEqual([])
  })
})

test('forty-five minutes: silence, then talk, then pledges, at 2:20 a round', () => {
  const plan = planOf('45-first-time')
  expect([1, 2, 3].map((round) => clocksOf(plan, 1, round)?.talk)).toEqual([0, 0, 45])
  const clocks = clocksOf(plan, 1, 3)
  expect(clocks && secondsOf(clocks)).toBe(140)
  const game = gameOf(plan, 1, shipped('share-the-pain.json'))
  expect(game.ok && game.value.options.pledgesFrom).toBe(4)
})

test('ninety minutes: a long first round, then 3:40, then standard', () => {
  const plan = planOf('90-minutes')
  const lengths = [1, 2, 4, 5, 8].map((round) => {
    const clocks = clocksOf(plan, 1, round)
    return clocks && secondsOf(clocks)
  })
  expect(lengths).toEqual([300, 220, 220, 225, 225])
  expect(clocksOf(plan, 1, 9)).toBeNull()
})

test('a first group meets moves one after the other, and one of the scenario’s own', () => {
  const beds = shipped('winter-beds.json')
  const scenario = { ...beds, moves: [...beds.moves, { id: 'go-and-see', from: 1 } as const] }
  const game = gameOf(planOf('90-minutes'), 1, scenario)
  expect(game.ok && game.value.moves).toEqual([
    { id: 'eat-together', from: 3 },
    { id: 'open-the-books', from: 3 },
    { id: 'learn-together', from: 5 },
    { id: 'go-and-see', from: 5 },
  ])
  expect(game.ok && game.value.options).toMatchObject({
    talk: true,
    pledgesFrom: 3,
    bindFrom: 5,
    predictIn: [1, 4, 7],
    headspace: 2,
    fog: 0,
    levels: false,
    framing: 'organisation',
    clocks: PACES.standard,
  })
  expect(game.ok && game.value.incidents.chance).toBe(0)
})

test('the practised game has no moves and no predictions', () => {
  const game = gameOf(planOf('45-practised'), 1, shipped('winter-beds.json'))
  expect(game.ok && [game.value.moves, game.value.options.predictIn]).toEqual([[], []])
})

test('a scenario that does not fit is refused with its reasons', () => {
  const beds = shipped('winter-beds.json')
  const codes = (plan: string, scenario: typeof beds) => {
    const game = gameOf(planOf(plan), 1, scenario)
    return game.ok ? [] : game.error.map(({ code }) => code)
  }
  expect(codes('90-minutes', { ...beds, id: 'just-about-managing' })).toEqual(['plan-not-first'])
  expect(codes('45-practised', { ...beds, id: 'just-about-managing' })).toEqual([])
  expect(codes('10-taster', beds)).toEqual(['plan-other-rounds'])
})

test('a pace changes the clocks and nothing else', () => {
  const { options } = shipped('winter-beds.json')
  expect(optionsAtPace(options, 'fast')).toEqual({ ...options, clocks: PACES.fast })
  expect(optionsAtPace(optionsAtPace(options, 'full'), null)).toEqual({ ...options, clocks: null })
})

describe('every mistake in a plan is seen, with its sentence', () => {
  const cases: readonly (readonly [string, (file: File) => void])[] = [
    ['minutes: plan-sum', (file) => (file.minutes = 91)],
    ['steps[3].minutes: plan-too-fast', (file) => (file.steps[3].minutes = 15)],
    ['steps[3].game: plan-no-game', (file) => (file.steps[3].game = 2)],
    ['steps[5].rounds: plan-rounds', (file) => (file.steps[5].rounds = [4, 8])],
    ['games[0].rounds: plan-unplayed', (file) => (file.games[0].rounds = 9)],
    ['format: not-one-of', (file) => (file.format = 'scenario/1')],
    ['steps[0].prompt: missing', (file) => delete file.steps[0].prompt],
    ['steps[0].prompt: placeholder', (file) => (file.steps[0].prompt = 'TODO')],
    ['games[0].switches.moves[0].id: ', (file) => (file.games[0].switches.moves[0].id = 'dance')],
    ['steps[5].pace: ', (file) => (file.steps[5].pace = 'hectic')],
  ]
  test.each(cases)('%s', (expected, change) => {
    const file = fileOf('90-minutes.json')
    change(file)
    const decoded = decodePlan(file)
    const issues = decoded.ok ? [] : decoded.error
    expect(issues.map(({ path, code }) => `${path}: ${code}`).join('\n')).toContain(expected)
    for (const issue of issues) {
      const key = `issue.${issue.code}`
      expect(isMessageKey(key) && say(key, issue.values)).toMatch(/^(?!.*[{}]|.*undefined).+$/)
    }
  })
  test('what is no object at all', () => {
    for (const value of [null, [], 'plan', 3]) expect(decodePlan(value).ok).toBe(false)
  })
})

test('the published JSON Schema of plans is the one they are decoded with (WRITE_SCHEMAS=1 rewrites it)', () => {
  const now = planJsonSchema()
  if (process.env.WRITE_SCHEMAS) writeFileSync(SCHEMA, `${JSON.stringify(now, null, 2)}\n`)
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(now)
})
