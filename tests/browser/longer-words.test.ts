import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playOut } from '../../src/table/index.ts'
import { openBrowser, openPage, serveSite } from '../support/browser.ts'
import { bot, seated, shipped } from '../support/games.ts'
import { clipped, outsideTheCatalogue, sidewaysBy } from './longer-words.ts'

// Words two fifths longer, accented and in brackets, on the built site: what is cut off, and what no translator would see.
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

const { text } = playOut({
  scenario: shipped('share-the-pain'),
  seed: 'long words',
  sitters: seated(
    shipped('share-the-pain'),
    ...['tit-for-tat', 'alternator', 'grudger', 'cooperator'].map((rule) => bot(rule, 'candid')),
  ),
})
const log = { name: 'played.swim.jsonl', mimeType: 'application/json', buffer: Buffer.from(text) }

const WIDTHS = [320, 390, 1280]

/** Looks at the screen as it stands in every width, and says what is wrong with it. */
async function look(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 })
    await page.waitForTimeout(60)
    const wide = await page.evaluate(sidewaysBy)
    if (wide > 0) found.push(`${screen} at ${width}: the page is ${wide} points too wide`)
    for (const text of await page.evaluate(clipped)) found.push(`${screen} at ${width}: cut off: ${text}`)
  }
  for (const text of await page.evaluate(outsideTheCatalogue))
    found.push(`${screen}: in no catalogue: ${text}`)
  return found
}

/** Presses a control by the place it has on the page: its words are not what they are. */
const press = (page: Page, selector: string): Promise<void> => page.locator(selector).first().click()
const DOCK = '.dock .dock-action .btn'

async function walk(page: Page, lang: string): Promise<readonly string[]> {
  const found: string[] = []
  const see = async (screen: string): Promise<void> => void found.push(...(await look(page, screen)))
  const open = async (route: string, shown: string): Promise<void> => {
    await page.goto(`${site.address}/?lang=${lang}#/${route}`)
    await page.locator(shown).first().waitFor()
    await see(route.replace(/\?scenario.*/, '') || 'home')
  }
  await open('', '.home-scene img')
  await open('scenarios', '.shelf-proof:not([aria-busy])')
  await open('scenarios?preview=winter-beds', '.preview-place')
  await open('play?scenario=winter-beds&plan=90-minutes', '.seat-options')
  await open('join', 'main form')
  await open('workshop', 'main details summary')
  await open('table?scenario=winter-beds&seat=acute&seed=long', DOCK)

  await press(page, DOCK)
  await page.locator('.table-screen fieldset').first().waitFor()
  await see('talk')
  await press(page, DOCK)
  await page.locator('.choices').waitFor()
  await page.locator('.choice').first().click()
  await see('decide')
  await press(page, DOCK)
  await page.locator('.reveal-ways .btn').first().waitFor()
  await see('reveal')
  await press(page, '.reveal-ways .btn')
  await page.locator('main.quarter').waitFor()
  await see('quarter')
  await press(page, DOCK)
  await page.locator('main.reflect').waitFor()
  await see('reflect')

  await open('log', 'input[type=file]')
  await page.locator('input[type=file]').setInputFiles(log)
  await page.locator('.note.right').waitFor()
  await see('a game that is over')
  await page.locator('main a[href^="#/debrief"], main .row .btn').first().click()
  await page.locator('.step-sheet').first().waitFor()
  for (let step = 1; step <= 4; step++) {
    if (step > 1) await press(page, '.step-sheet:last-child > .btn.big')
    await page
      .locator('.step-sheet')
      .nth(step - 1)
      .waitFor()
    await page.locator('.step-sheet .progress').waitFor({ state: 'detached', timeout: 30_000 })
    await see(`debrief ${step}`)
  }
  return found
}

describe.each(['pseudo', 'pseudo-rtl'])('in %s', (lang) => {
  it('no screen scrolls sideways, no control is cut off, every word is in the catalogue', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    expect(await walk(page, lang)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

it('what it looks for is seen where it is', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } })
  await page.goto(`${site.address}/?lang=pseudo`)
  await page.locator('main h1').waitFor()
  await page.evaluate(() => {
    // The page takes no styles from markup, so they are set by hand.
    const button = document.createElement('button')
    button.textContent = 'planted and far too long'
    Object.assign(button.style, { width: '40px', whiteSpace: 'nowrap', overflow: 'hidden' })
    const wide = document.createElement('p')
    wide.textContent = '⟦wide⟧'
    wide.style.width = '900px'
    document.querySelector('main')?.append(button, wide)
  })
  const found = await look(page, 'home')
  expect(found.filter((one) => /too wide/.test(one)).length).toBe(2)
  expect(found.filter((one) => /cut off: planted/.test(one)).length).toBe(WIDTHS.length)
  expect(found.filter((one) => /catalogue: .planted/.test(one)).length).toBe(1)
  await page.context().close()
})
