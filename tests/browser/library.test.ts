import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, firstLoad, openBrowser, openPage, serveSite } from '../support/browser.ts'

// The library and the set-up on the built site: words of the day, plans, and nothing of a story before it is wanted.
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

const ids = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
const fileOf = (id: string) => JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8'))

it('what comes with the page carries titles and summaries, and no letter, card or briefing', () => {
  const first = firstLoad()
  for (const id of ids) {
    const { summary, briefing, cards, letters } = fileOf(id)
    const seats = Object.keys(letters)
    expect(first).toContain(summary)
    for (const text of [briefing, cards[0].text, letters[seats[0] ?? ''][0].text])
      if (text !== summary) expect(first).not.toContain(text)
  }
})

describe.each([390, 1280, 1920])('at %i points wide', (width) => {
  it('every scenario stands in the library with its dilemma, and axe finds nothing', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width, height: 900 } })
    await page.goto(`${site.address}/#/scenarios`)
    await page
      .locator('.shelf-proof:not([aria-busy])')
      .nth(ids.length - 1)
      .waitFor()
    expect(await page.locator('.shelf-item').count()).toBe(ids.length)
    expect(await page.locator('.shelf-item .shelf-facts').count()).toBe(
      readdirSync('scenarios/certificates').filter((name) => ids.includes(name.replace('.json', ''))).length,
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Preview of Winter beds' }).click()
    const preview = page.getByRole('dialog', { name: 'Winter beds' })
    await preview.getByRole('heading', { name: 'How it begins' }).waitFor()
    for (const way of ['Play', 'Back to the shelf'])
      expect(await isInSight(preview.getByText(way, { exact: true }))).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

const isInSight = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
  })

it('a game chosen in the words of today is told in them, and the library shows it as started', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  await page.goto(`${site.address}/#/play?scenario=winter-beds&seat=ccg&plan=90-minutes`)
  await page.getByRole('radio', { name: /^Today/ }).check()
  expect(await page.locator('.seat-options').textContent()).toContain('Integrated care board')
  await page.locator('#plan').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Start the game' }).click()
  const main = page.locator('main')
  await main.getByText('Where does the dilemma sit now?').waitFor()
  expect(await page.locator('body').textContent()).toMatch(/integrated care board/)
  expect(await main.textContent()).not.toMatch(/\bCCG\b|commissioning group/)
  expect(await page.locator('.clock').textContent()).toMatch(/^0:[0-3]\d/)
  await page.goto(`${site.address}/#/scenarios`)
  const item = page.locator('#scenario-winter-beds')
  await item.getByText('Started, round 1').waitFor()
  await item.getByRole('link', { name: 'Continue Winter beds' }).click()
  await main.getByText('Where does the dilemma sit now?').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})
