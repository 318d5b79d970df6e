import { expect, test } from 'vitest'
import { bundled } from '../support/bundle.ts'
import { BROKEN } from './broken.ts'
import type * as Measure from './measure.ts'

const { verdictsOf } = await bundled<typeof Measure>(new URL('./measure.ts', import.meta.url))

/** A leap's threshold and a horizon need no simulation; the others are judged on 60 seeds. */
const SEEDS = 60

test.each(BROKEN.map(({ name, rule }) => [name, rule] as const))('%s: fails %s', (name, rule) => {
  const verdicts = verdictsOf(name, rule === 'leap-threshold' ? 2 : SEEDS)
  expect(verdicts.length).toBeGreaterThan(0)
  expect(verdicts.some(({ ok }) => !ok)).toBe(true)
})

test('there are twelve broken scenarios, one for each rule that can be broken so', () => {
  expect(BROKEN).toHaveLength(12)
  expect(new Set(BROKEN.map(({ rule }) => rule)).size).toBe(12)
})
