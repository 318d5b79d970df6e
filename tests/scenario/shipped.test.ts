import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MOVES, SEATS } from '../../src/engine/index.ts'
import {
  decodeScenario,
  parseScenario,
  remarksOn,
  scenarioHash,
  withSeats,
} from '../../src/scenario/index.ts'
import { shipped } from './support.ts'

const FILES = readdirSync('scenarios').filter((name) => name.endsWith('.json'))

test('the three scenarios of first light are shipped', () => {
  expect(FILES).toEqual(expect.arrayContaining(['share-the-pain.json', 'winter-beds.json', 'classic.json']))
})

describe.each(FILES)('%s', (name) => {
  const text = readFileSync(`scenarios/${name}`, 'utf8')
  const decoded = parseScenario(text)

  test('decodes without issues and is a dilemma where payoffs are a table', () => {
    expect(decoded.ok ? [] : decoded.error).toEqual([])
    if (decoded.ok) expect(remarksOn(decoded.value)).toEqual([])
  })

  test('is named like its file and points editors to the schema', () => {
    const file = JSON.parse(text)
    expect(file.id).toBe(name.replace('.json', ''))
    expect(Object.keys(file)[0]).toBe('$schema')
    expect(file.$schema).toBe('./schema/scenario-1.json')
  })

  test('read, written and read again says the same, with the same hash', () => {
    const scenario = shipped(name)
    const again = decodeScenario(JSON.parse(JSON.stringify(scenario)))
    expect(again.ok && again.value).toEqual(scenario)
    expect(again.ok && scenarioHash(again.value)).toBe(scenarioHash(scenario))
  })

  test('has no word that participants never read', () => {
    expect(text).not.toMatch(/\bsunk|\bsink|defect|cooperat|free.?rid|first breach/i)
  })

  test('keeps to sentences of at most 40 words', () => {
    const texts = readable(JSON.parse(text))
    const long = texts
      .flatMap((one) => one.split(/(?<=[.?!:;])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 40)
    expect(long).toEqual([])
  })

  test('gives every card its own title and story', () => {
    const { cards } = shipped(name)
    expect(new Set(cards.map((card) => card.text)).size).toBe(cards.length)
    expect(new Set(cards.map((card) => card.title)).size).toBe(cards.length)
  })
})

/** Every text under keys that people read. */
function readable(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(readable)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(readable)
  return []
}

test('winter-beds says what the exact rules say of it', () => {
  const scenario = shipped('winter-beds.json')
  expect(scenario.rounds).toEqual({ kind: 'fixed', n: 8 })
  expect(
    scenario.seats.map((seat) => [seat.id, seat.stake, seat.reserves, seat.floor, seat.riskShare]),
  ).toEqual([
    ['acute', 420_000, 8_000_000, 0, 0.38],
    ['ccg', 420_000, 9_000_000, 2_000_000, 0.22],
    ['council', 260_000, 5_400_000, 1_300_000, 0.3],
    ['community', 200_000, 3_000_000, 400_000, 0.1],
  ])
  expect(scenario.flow).toMatchObject({
    season_admissions_amp: 0.045,
    season_los_amp: 0.045,
    growth_emergency: 0.025,
    p1_drift_per_year: 0.01,
  })
  expect(scenario.seats.map((seat) => seat.accountability.otherExit)).toEqual([0, 0, 2400, 12_000])
  expect(scenario.seats.map((seat) => seat.accountability.fourHourPoint)).toEqual([22_000, 50_000, 0, 0])
  expect(
    scenario.cards.every(
      (card) => card.kind === 'pool' && Object.values(card.lines).every((times) => times === 1),
    ),
  ).toBe(true)
  expect(scenario.moves.every((move) => MOVES.includes(move.id) && move.from === 3)).toBe(true)
})

test('winter-beds plans for its own season', () => {
  expect(shipped('winter-beds.json').money.plan).toMatchObject({
    emergencies: 5227,
    planned: 1843,
    cancelled: 143,
  })
})

test('winter-beds gives each board at least two letters a round from round 2 on', () => {
  const { letters } = shipped('winter-beds.json')
  for (const seat of SEATS)
    for (let round = 2; round <= 8; round++)
      expect(
        letters[seat].filter((letter) => letter.when.rounds?.includes(round)).length,
      ).toBeGreaterThanOrEqual(2)
})

test('share-the-pain ends below the floor when all hold back, and above it when all pool', () => {
  const { seats, cards } = shipped('share-the-pain.json')
  const sum = (pay: 'R' | 'P'): number =>
    cards.reduce((total, card) => total + (card.kind === 'table' ? card.payoffs[pay] : 0), 0)
  for (const seat of seats) {
    expect(seat.reserves / 1_000_000 + sum('P')).toBeLessThan(seat.floor / 1_000_000)
    expect(seat.reserves / 1_000_000 + sum('R')).toBeGreaterThan(seat.floor / 1_000_000)
  }
  expect(shipped('share-the-pain.json').briefing.split(/\s+/).length).toBeLessThanOrEqual(90)
})

test('share-the-pain can be played by two seats, and is then a scenario without issues', () => {
  const two = withSeats(shipped('share-the-pain.json'), ['acute', 'council'])
  expect(two.seats.map((seat) => seat.id)).toEqual(['acute', 'council'])
  const decoded = decodeScenario(JSON.parse(JSON.stringify(two)))
  expect(decoded.ok ? [] : decoded.error).toEqual([])
})
