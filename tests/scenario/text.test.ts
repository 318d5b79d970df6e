import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScenario, scenarioHash, scenarioJsonSchema, upgrade } from '../../src/scenario/index.ts'
import { recommended, recommendedFile } from '../support/recommended.ts'

type Fields = Readonly<Record<string, unknown>>
const SCHEMA = 'scenarios/schema/scenario-1.json'

const issuesOf = (text: string) => {
  const parsed = parseScenario(text)
  return parsed.ok ? [] : parsed.error
}

test('broken JSON is reported with line and column', () => {
  expect(issuesOf('{\n  "format": "scenario/1",\n  "id" "x"\n}')).toEqual([
    { path: '', code: 'not-json', values: { line: 3, column: 8 } },
  ])
  expect(issuesOf('')).toEqual([{ path: '', code: 'not-json', values: { line: 1, column: 1 } }])
  expect(issuesOf('{"a": [1, 2,]}')).toEqual([
    { path: '', code: 'not-json', values: { line: 1, column: 13 } },
  ])
})

test('every text cut out of a valid file is broken at its end or has issues', () => {
  const text = JSON.stringify(recommendedFile())
  fc.assert(
    fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
      const [issue] = issuesOf(text.slice(0, length))
      expect(issue?.code).toBe('not-json')
      expect(issue?.values.line).toBe(1)
    }),
    { numRuns: 200 },
  )
})

test('any text at all is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseScenario(text)))
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(issuesOf(text)[0]?.code).not.toBe('not-json')
    }),
  )
  expect(issuesOf('['.repeat(200_000))[0]?.code).toBe('not-json')
  expect(issuesOf(' '.repeat(2_000_001))[0]?.code).toBe('file-too-long')
})

test('a byte order mark does not matter', () => {
  expect(issuesOf(`\uFEFF${JSON.stringify(recommendedFile())}`)).toEqual([])
})

test('an older format is brought forward one step at a time', () => {
  const steps = [
    {
      from: 'scenario/1',
      to: 'scenario/2',
      change: ({ cards, ...rest }: Fields) => ({ ...rest, deck: cards }),
    },
    {
      from: 'scenario/2',
      to: 'scenario/3',
      change: ({ deck, ...rest }: Fields) => ({ ...rest, deck: [deck] }),
    },
  ]
  const path = { steps, to: 'scenario/3' }
  expect(upgrade({ format: 'scenario/1', cards: 7 }, path)).toEqual({
    ok: true,
    value: { format: 'scenario/3', deck: [7] },
  })
  expect(upgrade({ format: 'scenario/3', deck: 7 }, path)).toEqual({
    ok: true,
    value: { format: 'scenario/3', deck: 7 },
  })
  expect(upgrade({ format: 'scenario/1' }, { steps: steps.slice(1), to: 'scenario/3' })).toEqual({
    ok: false,
    error: [{ path: 'format', code: 'no-upgrade', values: { found: 'scenario/1', ours: 'scenario/3' } }],
  })
})

test('a format newer than ours is refused by name, without guessing', () => {
  expect(upgrade({ format: 'scenario/2', title: 4 })).toEqual({
    ok: false,
    error: [{ path: 'format', code: 'newer-format', values: { found: 'scenario/2', ours: 'scenario/1' } }],
  })
})

test('the hash follows what a scenario says, not how its file is written', () => {
  const { notes, ...rest } = recommendedFile()
  const parsed = parseScenario(
    JSON.stringify({ notes, ...rest, language: 'en-GB', flow: { p1_slots: 192 } }, null, 4),
  )
  expect(parsed.ok && scenarioHash(parsed.value)).toBe(scenarioHash(recommended()))
  const other = parseScenario(JSON.stringify({ ...recommendedFile(), flow: { p1_slots: 193 } }))
  expect(other.ok && scenarioHash(other.value)).not.toBe(scenarioHash(recommended()))
})

test('the published JSON Schema is the one the game decodes with (WRITE_SCHEMAS=1 rewrites it)', () => {
  const now = scenarioJsonSchema()
  if (process.env.WRITE_SCHEMAS) writeFileSync(SCHEMA, `${JSON.stringify(now, null, 2)}\n`)
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(now)
  expect(now).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: { title: { maxLength: 60 } },
  })
})
