import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, openPage } from '../support/browser.ts'
import { button, PHONE, playRound, serveFolder, siteIsKept } from '../support/kept-site.ts'

// A second version of the program is really built, with other words and other rules' code, and put in the place of the first while
// somebody plays: the files of the first are gone from the server.
let browser: Browser
let second = ''

const CHANGES: readonly (readonly [file: RegExp, from: string, to: string])[] = [
  [/src\/i18n\/en\/shell\.ts$/, "'Go to the first page'", "'Go to the very first page'"],
  [/src\/engine\/index\.ts$/, '', '\nexport const SECOND_VERSION = true\n'],
  [/src\/ui\/screens\/(debrief\/debrief|play\/play)\.tsx$/, '', '\nconsole.debug("second version")\n'],
]

beforeAll(async () => {
  browser = await openBrowser()
  second = mkdtempSync(join(tmpdir(), 'swim-second-'))
  await build({
    logLevel: 'error',
    build: { outDir: second, emptyOutDir: true },
    plugins: [
      {
        name: 'second-version',
        enforce: 'pre',
        transform(code, id) {
          const change = CHANGES.find(([file]) => file.test(id))
          if (change === undefined) return null
          const [, from, to] = change
          if (!code.includes(from)) throw new Error(`${id} has no ${from}`)
          return from === '' ? code + to : code.replace(from, to)
        },
      },
    ],
  })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  rmSync(second, { recursive: true, force: true })
})

const script = (page: Page) => page.locator('script[type=module]').first().getAttribute('src')
const debriefLink = (page: Page) => page.getByRole('link', { name: /talk it over|debrief/i }).first()

it('a game that began in the first version ends in it, its debrief too, and both are there in the second', async () => {
  const first = await serveFolder('dist/site')
  const { page, faults } = await openPage(browser, PHONE)
  await page.goto(first.url)
  await siteIsKept(page)
  const before = await script(page)
  await button(page, /play the tutorial/i).click()
  await playRound(page, 1)
  await first.stop()

  const later = await serveFolder(second, first.port)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  const note = page.getByRole('complementary', { name: 'New version' })
  await note.waitFor({ timeout: 90_000 })
  // The note waits as long as the player likes: every screen of the first version is still to be had.
  for (let round = 2; round <= 5; round++) await playRound(page, round)
  await debriefLink(page).click()
  await page.getByText('1 of 4').waitFor()
  expect(await script(page)).toBe(before)
  await note.getByRole('button', { name: 'Use it now' }).click()
  await expect.poll(() => script(page), { timeout: 30_000 }).not.toBe(before)
  await page.getByText('1 of 4').waitFor()
  await page.goto(`${later.url}#/`)
  await page.getByText(/Played to the end, as the acute trust/).waitFor()
  await page.goto(`${later.url}#/nowhere`)
  await page.getByText('Go to the very first page').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
  await later.stop()
})

it('where a browser keeps no files, a screen that is gone says so, and the game goes on after loading anew', async () => {
  const first = await serveFolder('dist/site')
  const { page } = await openPage(browser, { ...PHONE, serviceWorkers: 'block' })
  await page.goto(first.url)
  await button(page, /play the tutorial/i).click()
  for (let round = 1; round <= 2; round++) await playRound(page, round)
  const game = page.url()
  await first.stop()
  const later = await serveFolder(second, first.port)
  await page.evaluate(() => {
    window.location.hash = '#/handbook'
  })
  await page.getByText(/part of the page could not be fetched/i).waitFor()
  await page.getByRole('button', { name: /load/i }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(game)
  for (let round = 3; round <= 5; round++) await playRound(page, round)
  await debriefLink(page).click()
  await page.getByText('1 of 4').waitFor()
  await page.context().close()
  await later.stop()
})
