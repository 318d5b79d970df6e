import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings, openBrowser, openPage, serveSite } from '../support/browser.ts'

// A scenario that nobody has proved is checked in the page, in threads beside it; whoever waits can stop it.
let browser: Browser
let site: { readonly address: string; readonly stop: () => void }

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  site?.stop()
})

it('an unproven scenario is checked with progress, and the check can be stopped', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } })
  const file = join(mkdtempSync(join(tmpdir(), 'swim-own-')), 'mine.json')
  const shipped = JSON.parse(readFileSync('scenarios/winter-beds.json', 'utf8'))
  writeFileSync(file, JSON.stringify({ ...shipped, id: 'mine', title: 'Mine' }))
  await page.goto(`${site.address}/#/scenarios`)
  await page.getByRole('link', { name: 'Open a scenario file' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('Nobody has checked it').waitFor()
  await page.getByRole('button', { name: 'Check it now' }).click()
  await page.getByText(/Checking: \d+%/).waitFor()
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBeGreaterThan(0)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Stop the check' }).click()
  await page.getByText('The check was stopped').waitFor()
  // A thread in the middle of a game is ended by the browser after a moment.
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0)
  expect(await page.getByRole('button', { name: 'Check it now' }).isEnabled()).toBe(true)
  expect(faults).toEqual([])
  await page.context().close()
})
