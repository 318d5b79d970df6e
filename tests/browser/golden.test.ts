import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { firefox, whileFirefoxShows } from '../support/golden/engines.ts'
import { type GoldenPage, serveGolden } from '../support/golden/page.ts'
import type { GoldenRow } from '../support/golden/play.ts'
import { goldenBundle, keptTable } from '../support/golden/table.ts'

// Hashes and headline numbers of every golden game, from the browsers' own engines.
let page: GoldenPage
const kept = keptTable()

beforeAll(async () => {
  page = await serveGolden(await goldenBundle())
})
afterAll(() => page?.stop())

describe('golden games', () => {
  it('come out the same in Chromium', async () => {
    const browser = await openBrowser()
    try {
      const tab = await browser.newPage()
      await tab.goto(page.empty)
      const rows = await tab.evaluate<readonly GoldenRow[]>(
        "import('/golden.mjs').then(({ playAll }) => playAll())",
      )
      expect(rows).toEqual(kept)
    } finally {
      await browser.close()
    }
  })

  it('come out the same in Firefox', async ({ skip }) => {
    if (firefox === null) return skip('no Firefox is installed here (Debian: firefox-esr)')
    const report = await whileFirefoxShows({ program: firefox, address: page.reporting }, page.report)
    const { agent, error, rows } = JSON.parse(report)
    expect(agent).toContain('Firefox')
    expect({ error, rows }).toEqual({ error: undefined, rows: kept })
  })
})
