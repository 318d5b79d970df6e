import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage, serveSite } from '../support/browser.ts'

// What stands on the page before its script has come, on the site that `npm start` serves.
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

const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const

const START = /\/assets\/start-.*\.js$/
const JOIN = /\/assets\/join-.*\.js$/

/** Holds a script back, as a slow line does: the one that brings the page to life. Gives back how to let it come. */
async function heldBack(page: Page, script = START): Promise<() => void> {
  let letCome = (): void => {}
  const held = new Promise<void>((done) => {
    letCome = done
  })
  await page.route(script, async (route) => {
    await held
    await route.continue()
  })
  return () => letCome()
}

/** Waits until React has taken the page over; the scripts of single screens may still be on their way. */
const comesToLife = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')),
  )

/** How far things have moved on the page by themselves, in the browser's own measure. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const all = { shift: 0 }
    Object.assign(window, { all })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number
        readonly hadRecentInput: boolean
      })[])
        if (!entry.hadRecentInput) all.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(() => (window as unknown as { readonly all: { readonly shift: number } }).all.shift)
}

const BUILT = 'dist/site/assets'

/** These scripts and all that they bring along, by what the built files name; what they fetch later is not among it. */
function all(scripts: readonly string[]): readonly string[] {
  const found = new Set(scripts)
  for (const file of found) {
    const text = readFileSync(`${BUILT}/${file}`, 'utf8')
    for (const [, next = ''] of text.matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g)) found.add(next)
  }
  return [...found]
}

describe('before its script has come', () => {
  it('the home page is there to read, and what is pressed is done as soon as it can be', async () => {
    const { page, faults } = await openPage(browser, PHONE)
    const letCome = await heldBack(page)
    await page.goto(site.address, { waitUntil: 'commit' })
    await page.getByRole('heading', { name: /four boards/i }).waitFor()
    await page.locator('.home-scene img').waitFor()
    await page.getByRole('button', { name: /play the tutorial/i }).click()
    letCome()
    await page.getByRole('heading', { name: 'Share the pain' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('the first script brings no other along: what follows is run in turns once the screen is seen', () => {
    const page = readFileSync('dist/site/index.html', 'utf8')
    const [, first = ''] = /<script type="module"[^>]* src="\.\/assets\/([\w.-]+)"/.exec(page) ?? []
    expect(all([first])).toEqual([first, expect.stringMatching(/^rolldown-runtime-/)])
  })

  it('home and the library are read without the script of a game', () => {
    const early = readdirSync(BUILT).filter((file) => /^(demo-turns|library|glossary)-.{8}\.js$/.test(file))
    expect(early.length).toBeGreaterThanOrEqual(3)
    expect(all(early).filter((file) => /^(play|table|rules)-.{8}\.js$/.test(file))).toEqual([])
  })

  it('whoever comes back is offered to go on from the first paint on, and nothing moves then nor when the network goes', async () => {
    const { page, faults } = await openPage(browser, PHONE)
    await page.goto(`${site.address}/#/table?scenario=share-the-pain&seat=acute&seed=first`)
    await page.getByRole('button', { name: /^ready to/i }).click()
    await page.getByRole('button', { name: /lock my choice/i }).waitFor()
    const again = await page.context().newPage()
    const letCome = await heldBack(again)
    const shifts = await watchShifts(again)
    await again.goto(site.address, { waitUntil: 'commit' })
    const goOn = again.getByRole('link', { name: 'Continue: Share the pain, round 1' })
    await goOn.waitFor()
    letCome()
    await again.getByRole('heading', { name: 'Share the pain' }).waitFor()
    expect(await goOn.count()).toBe(1)
    await again.locator('.demo-shown').waitFor()
    await again.context().setOffline(true)
    await again.getByRole('complementary', { name: 'Offline' }).waitFor()
    expect(await shifts()).toBeLessThan(0.01)
    await again.context().setOffline(false)
    await goOn.click()
    await again.getByRole('button', { name: /lock my choice/i }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  it.each([
    { late: 'the whole script', script: START },
    // The page is alive by then, its form is not: a tap must not reach the browser, which would send the form away.
    { late: 'the script of its form', script: JOIN },
  ])('a code can be typed, stays typed, and is asked for: $late comes late', async ({ script }) => {
    const { page, faults } = await openPage(browser, PHONE)
    const letCome = await heldBack(page, script)
    await page.goto(`${site.address}/#/join/WRONG1`, { waitUntil: 'commit' })
    const field = page.getByLabel('Code', { exact: true })
    await field.waitFor()
    if (script === JOIN) await comesToLife(page)
    await field.fill('NOBODY')
    const join = page.getByRole('button', { name: 'Join' })
    await join.click({ timeout: 5_000 })
    expect(await join.getAttribute('aria-busy')).toBe('true')
    letCome()
    await page.getByRole('alert').waitFor()
    expect(await join.getAttribute('aria-busy')).toBeNull()
    expect(await field.inputValue()).toBe('NOBODY')
    expect(faults.filter((fault) => !/404/.test(fault))).toEqual([])
    await page.context().close()
  })

  it('a form whose script never comes says so, and its way out can be pressed', async () => {
    const { page } = await openPage(browser, PHONE)
    await page.route(JOIN, (route) => route.abort())
    await page.goto(`${site.address}/#/join`)
    const again = page.getByRole('button', { name: 'Load the page again' })
    await again.waitFor()
    await page.unroute(JOIN)
    await again.click()
    await page.getByLabel('Code', { exact: true }).fill('NOBODY')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('alert').waitFor()
    await page.context().close()
  })

  it('a home page with workshops behind it has its way in, and nothing moves when the page comes to life', async () => {
    const { page } = await openPage(browser, PHONE)
    const letCome = await heldBack(page)
    const shifts = await watchShifts(page)
    await page.goto(site.address, { waitUntil: 'commit' })
    const code = page.getByLabel('Code on the wall')
    await code.fill('NOBODY')
    letCome()
    await page.locator('.demo-shown').waitFor()
    expect(await shifts()).toBeLessThan(0.01)
    await code.press('Enter')
    await page.waitForURL(/#\/join\/NOBODY$/)
    await page.context().close()
  })

  it('the tutorial by its link has its guide, whose words stand where they will stand', async () => {
    const { page } = await openPage(browser, PHONE)
    const letCome = await heldBack(page)
    const shifts = await watchShifts(page)
    await page.goto(`${site.address}/#/table?scenario=share-the-pain&seat=acute&seed=first`, {
      waitUntil: 'commit',
    })
    const note = page.getByText(/^You lead one of four boards/)
    await note.waitFor()
    const before = await note.boundingBox()
    letCome()
    await page.getByRole('heading', { name: 'Share the pain' }).waitFor()
    expect(await note.boundingBox()).toEqual(before)
    expect(await shifts()).toBeLessThan(0.01)
    await page.context().close()
  })

  it('a table stands in its frame, and nothing moves when the rules come nor in the round that follows', async () => {
    const { page, faults } = await openPage(browser, PHONE)
    const letCome = await heldBack(page)
    const shifts = await watchShifts(page)
    await page.goto(`${site.address}/#/table?scenario=winter-beds&seat=council&seed=first`, {
      waitUntil: 'commit',
    })
    const before = await page.locator('.pw img').boundingBox()
    letCome()
    await page.getByRole('heading', { name: 'Winter beds' }).waitFor()
    expect(await page.locator('.pw img').boundingBox()).toEqual(before)
    // Drawn with this game's own people, in place of the place at rest.
    await page.locator('.pw img[src^="blob:"]').waitFor()
    for (const name of [/^ready to talk/i, /^ready to choose/i])
      await page.getByRole('button', { name }).click()
    await page.locator('label.choice').first().click()
    await page.getByRole('button', { name: /lock my choice/i }).click()
    await page.getByRole('button', { name: /skip to results/i }).click()
    await page.getByRole('heading', { name: /why trust moved/i }).waitFor()
    expect(await shifts()).toBeLessThan(0.02)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('in a language of its own choice', () => {
  it('nobody is shown another one first', async () => {
    const { page, faults } = await openPage(browser, PHONE)
    const letCome = await heldBack(page)
    await page.goto(`${site.address}/?lang=cy#/`, { waitUntil: 'commit' })
    await page.waitForTimeout(500)
    expect(await page.locator('#root').textContent()).toBe('')
    letCome()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy')
    expect(faults).toEqual([])
    await page.context().close()
  })
})
