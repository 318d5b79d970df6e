import { beforeAll, describe, expect, it } from 'vitest'
import { LEDGER_LINES, MOVES, ORIGINS } from '../../src/engine/index.ts'
import { javaScriptCore, runIn } from '../support/golden/engines.ts'
import type { GoldenRow, HeavyGame } from '../support/golden/play.ts'
import { SETTINGS } from '../support/golden/settings.ts'
import { goldenBundle, keepTable, keptTable, nameOf } from '../support/golden/table.ts'

// After a change of the rules: SWIM_GOLDEN=write npx vitest run --project unit tests/replay/golden.test.ts
// The games run in programs of their own: there the bundle is as fast as the game itself.
const node = process.execPath
const bundle = await goldenBundle()
if (process.env.SWIM_GOLDEN === 'write') keepTable(await runIn(node, { bundle, call: 'playAll' }))
const kept = keptTable()

describe('the golden table', () => {
  it('holds every golden setting once, at least sixty', () => {
    expect(kept).toMatchObject(SETTINGS)
    expect(kept).toHaveLength(SETTINGS.length)
    expect(new Set(kept.map(nameOf)).size).toBe(kept.length)
    expect(kept.length).toBeGreaterThanOrEqual(60)
  })

  it('holds games that differ, as far as their settings do', () => {
    expect(new Set(kept.map(({ hash }) => hash)).size).toBe(kept.length)
  })
})

describe('golden games', () => {
  let played: readonly GoldenRow[]
  let heavy: readonly HeavyGame[]
  beforeAll(async () => {
    ;[played, heavy] = await Promise.all([
      runIn(node, { bundle, call: 'playAll' }),
      runIn(node, { bundle, call: 'playAllHeavily' }),
    ])
  }, 120_000)

  for (const [index, row] of kept.entries()) {
    it(`come out the same: ${nameOf(row)}`, () => {
      expect(played[index]).toEqual(row)
    })
    it(`lose nothing in heavy mode and account for every pound: ${nameOf(row)}`, () => {
      expect(heavy[index]).toMatchObject({ row, faults: [] })
    })
  }

  it('meet, between them, every move, payment, kind of card, origin of a choice and end of a pledge', () => {
    const met = new Set(heavy.flatMap((game) => game.met))
    const ends = ['kept', 'broken', 'dropped', 'not-judged'].flatMap((end) => [
      `pledge ${end}`,
      `bound pledge ${end}`,
    ])
    const rules = [
      ...MOVES.map((id) => `move ${id}`),
      ...LEDGER_LINES.map((line) => `ledger ${line}`),
      ...['pool', 'leap', 'table', 'rest'].map((kind) => `card ${kind}`),
      ...ORIGINS.map((origin) => `origin ${origin}`),
      ...ends,
    ]
    expect(rules.filter((rule) => !met.has(rule))).toEqual([])
  })

  it('come out the same in JavaScriptCore', async ({ skip }) => {
    const bun = await javaScriptCore()
    if (bun === null) return skip('the package bun has no program for this machine')
    expect(await runIn(bun, { bundle, call: 'playAll' })).toEqual(kept)
  })
})
