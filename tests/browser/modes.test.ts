import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playOut } from '../../src/table/index.ts'
import { axeFindings, openBrowser, openPage, type Site, serveSite, stands } from '../support/browser.ts'
import { bot, seated, shipped } from '../support/games.ts'
import { makesWorkshop } from '../workshop/server/support/make.ts'

// Every way to play, at every size and in every look: axe finds nothing, nothing scrolls sideways, the console stays empty.
// Each screen is seen small or large (SWIM_LONG=1: both), in looks that take turns; SWIM_ALL_LOOKS=1 sees each at every size in every look.
let browser: Browser
let site: Site
let room: Awaited<ReturnType<typeof makesWorkshop>>
const folder = mkdtempSync(join(tmpdir(), 'swim-modes-'))
const played = join(folder, 'winter.swim.jsonl')

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
  room = await makesWorkshop(site.address, { tables: 2, emptySeats: 'bots' }, 'winter-beds')
  const scenario = shipped('winter-beds')
  const rules = ['tit-for-tat', 'alternator', 'grudger', 'cooperator']
  const sitters = seated(scenario, ...rules.map((rule) => bot(rule, 'candid')))
  writeFileSync(played, playOut({ scenario, seed: 'modes', sitters, options: scenario.options }).text)
})

afterAll(async () => {
  await browser?.close()
  site?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const WIDTHS = [320, 390, 768, 1280, 1920] as const
const LOOKS = ['light', 'dark', 'forced colours', 'reduced motion', '200 % zoom'] as const
type Width = (typeof WIDTHS)[number]
type Look = (typeof LOOKS)[number]

/** A window of this size as its browser lays it out. Zoom halves the points of a desk's window and doubles their pixels. */
function windowOf(width: Width, look: Look): BrowserContextOptions {
  const isZoomed = look === '200 % zoom'
  const wide = isZoomed ? Math.max(320, width / 2) : width
  return {
    viewport: { width: wide, height: width < 500 ? 780 : isZoomed ? 450 : 900 },
    deviceScaleFactor: isZoomed ? 2 : 1,
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
    reducedMotion: look === 'light' || look === 'dark' ? 'no-preference' : 'reduce',
  }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const opens = (path: () => string, ready: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await page.goto(`${site.address}/#/${path()}`)
  await ready(page)
}
const GAME = 'scenario=winter-beds&seat=council&seed=modes'
const hasHeading = (page: Page) => page.getByRole('heading', { level: 1 }).first().waitFor()

/** Opens a screen and waits until it is whole. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: opens(
    () => '',
    (page) => page.locator('.demo-shown img').waitFor(),
  ),
  library: opens(
    () => 'scenarios',
    (page) => page.locator('.shelf-proof:not([aria-busy])').nth(9).waitFor(),
  ),
  'solo, set-up': opens(
    () => `play?${GAME}`,
    (page) => button(page, 'Start the game').waitFor(),
  ),
  'solo, choosing': opens(
    () => `table?${GAME}`,
    async (page) => {
      await button(page, /^ready to talk/i).click()
      await button(page, /^ready to choose/i).click()
      await page.locator('label.choice').first().click()
      await page.locator('label.choice.on').waitFor()
    },
  ),
  'solo, results': opens(
    () => `table?${GAME}`,
    async (page) => {
      await button(page, /^ready to talk/i).click()
      await button(page, /^ready to choose/i).click()
      await page.locator('label.choice').first().click()
      await button(page, /lock my choice/i).click()
      await button(page, /skip to results/i).click()
      await page.getByRole('heading', { name: /why trust moved/i }).waitFor()
    },
  ),
  'hot seat': opens(
    () => `table?${GAME}&how=hot-seat&with=acute,ccg,community`,
    (page) => page.locator('.curtain').waitFor(),
  ),
  'facilitator entry': opens(() => `table?${GAME}&how=entry&with=acute,ccg,community`, hasHeading),
  handbook: opens(
    () => 'handbook/accessibility',
    (page) => page.locator('.handbook-text').waitFor(),
  ),
  lab: opens(() => 'lab', hasHeading),
  debrief: opens(
    () => 'debrief',
    async (page) => {
      await page.locator('input[type=file]').setInputFiles(played)
      await page.getByText('1 of 4').waitFor()
      await button(page, /^Go on to/).click()
      await page.getByText('2 of 4').waitFor()
    },
  ),
  join: opens(
    () => 'join',
    (page) => page.locator('.code-input').first().waitFor(),
  ),
  console: opens(
    () => `console/${room.workshop}/${room.facilitator}`,
    (page) => page.getByRole('heading', { name: 'Table 1' }).waitFor(),
  ),
}

/** What is wrong with a screen as somebody meets it: one line each. */
async function wrongWith(name: string, width: Width, look: Look): Promise<readonly string[]> {
  const options = windowOf(width, look)
  const { page, faults } = await openPage(browser, options)
  try {
    await SCREENS[name]?.(page)
    await stands(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    const most = options.viewport?.width ?? 0
    return [
      ...(await axeFindings(page)),
      ...(wide > most ? [`scrolls sideways: ${wide} points in ${most}`] : []),
      ...faults.map((fault) => `the console says: ${fault}`),
    ]
  } finally {
    await page.context().close()
  }
}

/** Each screen once small or large, with SWIM_LONG=1 both; sizes and looks take turns. */
const somePairs = (at: number): readonly (readonly [Width, Look])[] => {
  const small = WIDTHS[at % 2] ?? 320
  const large = WIDTHS[2 + (at % 3)] ?? 1280
  const both = [
    [small, LOOKS[at % LOOKS.length] ?? 'light'],
    [large, LOOKS[(at + 3) % LOOKS.length] ?? 'light'],
  ] as const
  return process.env.SWIM_LONG === '1' ? both : both.slice(at % 2, (at % 2) + 1)
}
const everyPair = WIDTHS.flatMap((width) => LOOKS.map((look) => [width, look] as const))
const isWhole = process.env.SWIM_ALL_LOOKS === '1'

const visits = Object.keys(SCREENS).flatMap((name, at) =>
  (isWhole ? everyPair : somePairs(at)).map(([width, look]) => ({ name, width, look })),
)

describe.each(visits)('$name at $width points, $look', ({ name, width, look }) => {
  it('is accessible, fits, and runs without an error', async () => {
    expect(await wrongWith(name, width, look)).toEqual([])
  })
})
