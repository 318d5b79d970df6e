import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GOLDEN, type GoldenGame, goldenGame } from '../support/golden.ts'

// After a change of the rules: SWIM_GOLDEN=write npx vitest run --project unit tests/replay/golden.test.ts
const FILE = join(import.meta.dirname, '..', 'golden', 'games.json')

if (process.env.SWIM_GOLDEN === 'write')
  writeFileSync(FILE, `${JSON.stringify(GOLDEN.map(goldenGame), null, 1)}\n`)

const kept = JSON.parse(readFileSync(FILE, 'utf8')) as readonly GoldenGame[]

describe('golden games', () => {
  it('are ten', () => {
    expect(
      kept.map(({ scenario, seed, temperament, seats }) => ({ scenario, seed, temperament, seats })),
    ).toEqual(GOLDEN)
    expect(kept).toHaveLength(10)
  })

  for (const golden of kept) {
    const { scenario, seed, temperament, seats } = golden
    it(`come out the same: ${scenario}, seed ${seed}, ${temperament}: ${seats.join(', ')}`, () => {
      expect(goldenGame({ scenario, seed, temperament, seats })).toEqual(golden)
    })
  }
})
