import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  bySeat,
  type Command,
  type Level,
  play,
  playRound,
  RULES_VERSION,
  startGame,
} from '../../src/engine/index.ts'
import {
  certificateJsonSchema,
  certificateText,
  certify,
  FULL_EFFORT,
  holdsFor,
  isCurrent,
  passes,
  readCertificate,
  scenarioHash,
  TUNING_PREFIX,
  toStore,
} from '../../src/scenario/index.ts'
import { recommended } from '../support/recommended.ts'
import { shipped, storedOf } from './support.ts'

const IDS = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
const SCHEMA = 'scenarios/schema/certificate-1.json'

const nowhere = async () => {
  throw new Error('a table of payoffs needs no simulation')
}
const exact = (id: string) => certify(shipped(`${id}.json`), { run: nowhere, effort: FULL_EFFORT })

describe.each(IDS)('the certificate of %s', (id) => {
  test('is about this very scenario under these very rules (swim lint --write makes it anew)', () => {
    const stored = storedOf(id)
    expect({ scenario: stored.scenario, rules: stored.rules }).toEqual({
      scenario: scenarioHash(shipped(`${id}.json`)),
      rules: RULES_VERSION,
    })
  })

  test('meets every condition, on the seeds and as many of them as the exact rules ask for', () => {
    const { certificate, seedPrefix } = storedOf(id)
    expect(certificate.verdicts.filter(({ ok }) => !ok)).toEqual([])
    expect(seedPrefix).toBe(FULL_EFFORT.seedPrefix)
    expect(seedPrefix).not.toBe(TUNING_PREFIX)
    if (certificate.kind === 'table') return
    expect(certificate.seeds).toBeGreaterThanOrEqual(400)
    if (certificate.kind === 'pool') expect(certificate.deviationSeeds[0]).toBeGreaterThanOrEqual(150)
  })
})

test('a certificate goes stale with the scenario, and with the rules', async () => {
  const scenario = shipped('classic.json')
  const stored = toStore(scenario, { certificate: await exact('classic'), seedPrefix: 'certificate-' })
  expect(isCurrent(stored, scenario)).toBe(true)
  expect(isCurrent(stored, { ...scenario, minutes: scenario.minutes + 1 })).toBe(false)
  expect(isCurrent({ ...stored, rules: '0.0.1' }, scenario)).toBe(false)
})

test('its figures outlast a change of words, moves or incidents, and of nothing else', () => {
  const scenario = shipped('winter-beds.json')
  const stored = storedOf('winter-beds')
  const holds = (change: object): boolean => holdsFor(stored, { ...scenario, ...change })
  const { seats, cards, options, incidents } = scenario
  expect(holds({ notes: [], moves: [], incidents: { ...incidents, chance: 1 } })).toBe(true)
  expect(holds({ seats: seats.map((seat) => ({ ...seat, name: 'Another name' })) })).toBe(true)
  expect(holds({ cards: cards.map((card) => ({ ...card, title: card.id })) })).toBe(true)
  expect(holds({ seats: seats.map((seat) => ({ ...seat, reserves: seat.reserves + 1 })) })).toBe(false)
  expect(holds({ cards: cards.map((card) => ({ ...card, yield: 0.9 })) })).toBe(false)
  expect(holds({ options: { ...options, fog: 0.1 } })).toBe(false)
  expect(holds({ rounds: { kind: 'unknown', atLeast: 8, chance: 0.5, atMost: 9 } })).toBe(false)
})

test('a certificate read from its file is the one that was written; anything else is not read', async () => {
  const stored = toStore(shipped('share-the-pain.json'), {
    certificate: await exact('share-the-pain'),
    seedPrefix: 'certificate-',
  })
  expect(readCertificate(certificateText(stored))).toMatchObject(stored)
  expect(readCertificate('{')).toBeNull()
  expect(readCertificate(JSON.stringify({ ...stored, format: 'certificate/2' }))).toBeNull()
  expect(readCertificate(JSON.stringify({ ...stored, surprise: 1 }))).toBeNull()
})

test('the bare game is certified exactly: 5, 3, 1, 0', async () => {
  expect(await exact('classic')).toMatchObject({
    kind: 'table',
    n: 2,
    payoffs: { T: 5, R: 3, P: 1, S: 0 },
    seats: { acute: { K: 0.4 }, council: { K: 0.4 } },
  })
})

test('share-the-pain is a dilemma of four seats in millions', async () => {
  const certificate = await exact('share-the-pain')
  expect(certificate).toMatchObject({ kind: 'table', n: 4, payoffs: { T: 0, R: -5, P: -10, S: -15 } })
  expect(passes(certificate)).toBe(true)
})

test.each([
  ['T>R', { R: 6, S: 0, T: 5, P: 1 }],
  ['R>P', { R: 1, S: -1, T: 5, P: 2 }],
  ['P>S', { R: 3, S: 1, T: 5, P: 1 }],
] as const)(
  'a table in which %s does not hold is no dilemma, whichever card it is on',
  async (rule, payoffs) => {
    const plain = shipped('share-the-pain.json')
    const cards = plain.cards.map((card, index) =>
      card.kind === 'table' && index === 2 ? { ...card, payoffs } : card,
    )
    const certificate = await certify({ ...plain, cards }, { run: nowhere, effort: FULL_EFFORT })
    const failing = certificate.verdicts.filter(({ ok }) => !ok).map((verdict) => verdict.rule)
    expect(failing).toContain(rule)
  },
)

test('the work of a pool scenario is seeds of its own, in slices that do not depend on who does them', async () => {
  const seen: string[] = []
  const refuse = new Error('seen enough')
  const run = async (jobs: readonly { readonly seeds: readonly string[] }[]) => {
    seen.push(...jobs.flatMap(({ seeds }) => seeds))
    throw refuse
  }
  await expect(certify(recommended(), { run, effort: FULL_EFFORT })).rejects.toBe(refuse)
  expect(seen).toHaveLength(150 + 400)
  expect(new Set(seen).size).toBe(400)
  expect(seen.every((seed) => /^certificate-\d+$/.test(seed))).toBe(true)
})

test('a round played at once is the round that commands play', () => {
  const scenario = { ...recommended(), rounds: { kind: 'fixed', n: 3 } as const }
  const seats = scenario.seats.map(({ id }) => id)
  const sitters = bySeat(seats, () => ({ kind: 'human' }) as const)
  const profiles = [0b1111, 0b0011, 0].map((mask) =>
    bySeat(seats, (seat): Level => (((mask >> seats.indexOf(seat)) & 1) === 1 ? 1 : 0)),
  )
  let atOnce = startGame({ scenario, seed: 'twice', sitters })
  let told = atOnce
  const isOver = (): boolean => told.state.phase === 'over'
  const tell = (command: Command): void => {
    const step = play(told, command)
    if (!step.ok) throw new Error(step.error.code)
    told = step.value.game
  }
  for (const levels of profiles) {
    atOnce = playRound(atOnce, levels)
    const { round } = told.state
    while (told.state.phase !== 'decide') tell({ type: 'closePhase' })
    for (const seat of seats) tell({ type: 'choose', seat, level: levels[seat] })
    for (const seat of seats) tell({ type: 'lock', seat })
    while (told.state.round === round && !isOver()) tell({ type: 'closePhase' })
  }
  expect(isOver()).toBe(true)
  expect(atOnce.state).toEqual(told.state)
})

test('the published JSON Schema is the one certificates are read with (WRITE_SCHEMAS=1 rewrites it)', () => {
  const now = certificateJsonSchema()
  if (process.env.WRITE_SCHEMAS) writeFileSync(SCHEMA, `${JSON.stringify(now, null, 2)}\n`)
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(now)
  expect(now).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
  })
})
