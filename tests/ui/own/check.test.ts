import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import {
  type Effort,
  parseScenario,
  RULES,
  runJob,
  type StoredCertificate,
} from '../../../src/scenario/index.ts'
import { type Bench, check } from '../../../src/ui/screens/own/check.ts'
import { proofFrom, proofOf } from '../../../src/ui/screens/own/proof.ts'
import { keepOn, memoryShelf } from '../../../src/ui/stores/device.ts'
import { keepCertificate, keptCertificate } from '../../../src/ui/stores/kept-certificates.ts'

const parsed = parseScenario(readFileSync('scenarios/winter-beds.json', 'utf8'))
if (!parsed.ok) throw new Error('winter-beds does not decode')
/** As a colleague might write it: another name and other numbers than any scenario that comes with the game. */
const scenario = {
  ...parsed.value,
  id: 'my-own',
  seats: parsed.value.seats.map((seat) => ({ ...seat, reserves: seat.reserves + 1_000 })),
}
const effort: Effort = { constants: [2, 2], deviations: [2, 2], toTheEnd: 0, seedPrefix: 'tuning-' }

beforeEach(() => keepOn(memoryShelf()))

const bench = (closed: string[]): Bench => ({
  run: async (job) => runJob(scenario, job),
  close: () => void closed.push('closed'),
})

test('a check counts its slices, closes its threads, and is kept for these very numbers', async () => {
  const closed: string[] = []
  const seen: (readonly [number, number])[] = []
  const { found } = check(scenario, {
    benches: [bench(closed), bench(closed)],
    progress: (done, all) => void seen.push([done, all]),
    effort,
  })
  const stored = await found
  expect(stored?.certificate.kind).toBe('pool')
  expect(closed).toHaveLength(2)
  expect(seen[0]).toEqual([0, 2])
  expect(seen.at(-1)).toEqual([2, 2])

  expect((await proofOf(scenario)).found).toBe('unproven')
  if (stored) await keepCertificate(stored)
  expect(await keptCertificate({ ...scenario, title: 'Other words, the same numbers' })).not.toBeNull()
  const [first, ...rest] = scenario.seats
  if (first) {
    const richer = { ...scenario, seats: [{ ...first, reserves: first.reserves + 1 }, ...rest] }
    expect(await keptCertificate(richer)).toBeNull()
  }
  // Two seeds are far too few: the precision that is missing is said, with the seats.
  const proof = await proofOf(scenario)
  expect(proof.found).toBe('no-dilemma')
  expect(proof.failing.join(' ')).toMatch(/spread too widely/)
})

test('a check that is stopped finds nothing and closes its threads', async () => {
  const closed: string[] = []
  const never: Bench = { run: () => new Promise(() => {}), close: () => void closed.push('closed') }
  const checking = check(scenario, { benches: [never], progress: () => {}, effort })
  checking.stop()
  expect(await checking.found).toBeNull()
  expect(closed).toEqual(['closed'])
})

test('a thread that breaks off ends the check with its reason', async () => {
  const broken: Bench = { run: () => Promise.reject(new Error('no memory')), close: () => {} }
  await expect(check(scenario, { benches: [broken], progress: () => {}, effort }).found).rejects.toThrow(
    'no memory',
  )
})

test('every condition that can fail is told in plain words, once, with its seats', () => {
  const verdicts = RULES.flatMap((rule) =>
    (['acute', 'council'] as const).map((seat) => ({ rule, seat, ok: false, value: 0, limit: 0 })),
  )
  const payoffs = { T: 0, R: 0, P: 0, S: 0 }
  const stored: StoredCertificate = {
    ...{ format: 'certificate/1', id: scenario.id, scenario: '', basis: '', rules: '', seedPrefix: '' },
    certificate: { kind: 'table', payoffs, n: 4, unit: 'points', seats: {}, verdicts },
  }
  const { found, failing } = proofFrom(scenario, stored, 'here')
  expect(found).toBe('no-dilemma')
  expect(failing).toHaveLength(RULES.length)
  expect(failing[0]).toContain('the acute trust and the council')
  expect(failing.join(' ')).not.toMatch(/own\.fails|\{|T > R/)
})
