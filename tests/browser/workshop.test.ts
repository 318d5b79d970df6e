import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openBrowser, serveSite } from '../support/browser.ts'
import {
  choose,
  DESK,
  openScreen,
  openTheRoom,
  PHONE,
  press,
  type Screen,
  scriptBytes,
  sitDown,
  smallestText,
  smallTargets,
  WALL,
} from '../support/workshop.ts'

// A whole workshop in real browsers over the real server: two tables, eight phones, the console, the big screen.
let browser: Browser
let site: { readonly address: string; readonly stop: () => void }
let desk: Screen
let wall: Screen
let phones: Screen[] = []
let code = ''

const SEATS = 4
/** 20 pt. */
const LEAST_TEXT = 20 * (96 / 72)
/** The silent phone sits at table 2 in the last seat. */
const SILENT = 7

const screens = (): readonly Screen[] => [desk, wall, ...phones]
const look = async (...some: readonly Screen[]): Promise<void> => {
  for (const { name, page } of some)
    expect({ name, found: await axeFindings(page) }).toEqual({ name, found: [] })
}

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
  desk = await openScreen(browser, 'console', DESK)
  wall = await openScreen(browser, 'big screen', WALL)
  phones = []
  for (let phone = 0; phone < 2 * SEATS; phone++)
    phones.push(await openScreen(browser, `phone ${phone}`, PHONE))
})

afterAll(async () => {
  await browser?.close()
  site?.stop()
})

const phone = (at: number): Screen => {
  const found = phones[at]
  if (found === undefined) throw new Error(`no phone ${at}`)
  return found
}

describe('a workshop', () => {
  it('is opened from the home page; no secret stays in an address', async () => {
    const { page } = desk
    await page.goto(site.address)
    await page.getByRole('link', { name: 'Run a workshop' }).click()
    await page.locator('#plan').waitFor()
    await look(desk)
    code = await openTheRoom(desk, site.address, { scenario: 'winter-beds', tables: 2, pace: 'fast' })
    expect(page.url()).toMatch(/#\/console\/[a-z0-9]{16}$/)
    await page.getByRole('button', { name: 'Check this network' }).click()
    await page.getByText('Live connections get through').waitFor()
    await look(desk)
    const link = await page.getByRole('link', { name: /Projector/ }).getAttribute('href')
    await wall.page.goto(`${site.address}/${link}`)
    await wall.page.getByText('No app, no name, no account.').waitFor()
    expect(wall.page.url()).toMatch(/#\/projector\/[a-z0-9]{16}$/)
    await look(wall)
  })

  it('a link takes no seat, and the join page is light', async () => {
    const { page } = phone(0)
    const bytes = scriptBytes(page)
    await page.goto(`${site.address}/#/join/${code.replaceAll(' ', '').toLowerCase()}`)
    await page.getByRole('button', { name: 'Join', exact: true }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await bytes()).toBeLessThan(120_000)
    await look(phone(0))
    expect(await smallTargets(page)).toEqual([])
    await desk.page.getByText('0 of 8 seats taken').waitFor()
  })

  it('a wrong code is told from a right one, and loses nothing', async () => {
    const { page } = phone(0)
    await page.locator('.code-input').first().fill('222 222')
    await press(page, /^Join$/)
    await page.getByText('No workshop has this code').waitFor()
    expect(await page.locator('.code-input').first().inputValue()).toBe('222 222')
  })

  it('eight people sit down by code, with blanks and small letters', async () => {
    for (const [at, screen] of phones.entries()) {
      const typed = at % 2 === 0 ? code.toLowerCase() : ` ${[...code].join(' ')}`
      await sitDown(screen, site.address, { code: typed, table: at < SEATS ? 1 : 2, seat: at % SEATS })
    }
    await desk.page.getByText('8 of 8 seats taken').waitFor()
    await wall.page.getByText('8 of 8').waitFor()
    await look(phone(0), desk, wall)
    expect(await smallTargets(phone(0).page)).toEqual([])
    expect(await smallestText(wall.page)).toBeGreaterThanOrEqual(LEAST_TEXT)
  })

  it('a ninth finds every seat taken, needs a seat code and a yes, and can watch instead', async () => {
    const ninth = await openScreen(browser, 'ninth', PHONE)
    const { page } = ninth
    await page.goto(`${site.address}/#/join/${code.replaceAll(' ', '')}`)
    await press(page, /^Join$/)
    await page.getByRole('heading', { name: 'Choose a table and a seat' }).waitFor()
    await look(ninth)
    await press(page, /Acute trust/)
    await page.getByLabel('Seat code').fill('2222 2222')
    await press(page, /^Ask to share$/)
    await page.getByText('not this seat’s code').waitFor()
    const seatCode = await phone(0).page.locator('.code-word').first().innerText()
    await page.getByLabel('Seat code').fill(seatCode.toLowerCase())
    await press(page, /^Ask to share$/)
    await page.getByRole('heading', { name: 'Waiting for a yes' }).waitFor()
    await press(phone(0).page, /^Let it in$/)
    await page.getByRole('heading', { name: /^You are the/ }).waitFor()
    await press(page, /^Seat$/)
    await page.getByText('Device 2: this one').waitFor()
    await press(page, /^Leave this seat$/)
    await press(page, /^Leave it$/)
    await page.getByText('Watch instead').first().click()
    await press(page, /^Watch$/)
    await page.getByRole('heading', { name: 'Watching the room' }).waitFor()
    await look(ninth)
    expect(ninth.faults).toEqual([])
    await page.context().close()
  })

  it('starts on every screen at once', async () => {
    await press(desk.page, /^Start the game$/)
    await desk.page.getByRole('radio', { name: 'The room now' }).click()
    for (const { page } of phones) await page.getByText('Round 1').first().waitFor()
    await wall.page.getByText('Read your board’s letter').waitFor()
    await look(phone(4))
    for (const { page } of phones) await press(page, /^ready to talk/i)
    for (const { page } of phones) await press(page, /^ready to choose/i)
    for (const { page } of phones) await page.getByRole('button', { name: /lock my choice/i }).waitFor()
    // Table 1 gets time; at table 2 the clock runs out.
    await desk.page.getByRole('button', { name: 'Open table 1' }).click()
    await desk.page
      .getByRole('dialog')
      .getByRole('button', { name: /1 minute/ })
      .click()
    await press(desk.page, /^Close$/)
  })

  const decides = async (at: number): Promise<void> => {
    const { page } = phone(at)
    if (at !== 1) await choose(page, at % 2 === 1 ? /^pool/i : /^hold back/i)
    await press(page, /lock my choice/i)
  }
  const turned = async (at: number): Promise<void> =>
    phone(at)
      .page.getByRole('button', { name: /watch the quarter/i })
      .waitFor({ timeout: 120_000 })
  let withoutTheSilent: Promise<unknown> = Promise.resolve()

  it('shows who has decided and never what', async () => {
    for (const at of [4, 5, 6]) await decides(at)
    withoutTheSilent = Promise.allSettled([4, 5, 6, SILENT].map(turned))
    await desk.page.getByRole('article', { name: 'Table 2' }).getByText('3 of 4').waitFor()
    await wall.page.getByText('3 of 8').waitFor()
    const told = (await desk.page.locator('.desk-tables').textContent()) ?? ''
    expect(told).not.toMatch(/hold|held|pooled/i)
  })

  it('a tap without network waits, is said to wait, and arrives by itself', async () => {
    const { page } = phone(1)
    await page.context().setOffline(true)
    await choose(page, /^pool/i)
    await page.getByText('Your last tap has not arrived yet').waitFor()
    await page.context().setOffline(false)
    const start = performance.now()
    await page.getByText('Your last tap has not arrived yet').waitFor({ state: 'detached' })
    expect(performance.now() - start).toBeLessThan(3_000)
    await expect.poll(() => page.getByRole('radio', { name: /^pool/i }).first().isChecked()).toBe(true)
  })

  it('a phone that is refreshed is back in its seat with its draft', async () => {
    const { page } = phone(1)
    await page.reload()
    await page.getByRole('button', { name: /lock my choice/i }).waitFor({ timeout: 10_000 })
    await expect.poll(() => page.getByRole('radio', { name: /^pool/i }).first().isChecked()).toBe(true)
  })

  it('turns the cards of a table at once when its last seat has decided', async () => {
    for (const at of [0, 1, 2, 3]) await decides(at)
    for (const at of [0, 1, 2, 3]) await turned(at)
    await look(desk, wall)
  })

  it('a quiet call for help reaches the console, and a message reaches every phone', async () => {
    await press(phone(2).page, /^Seat$/)
    await press(phone(2).page, /^Ask for help, quietly$/)
    await desk.page.getByText('asked for help').first().waitFor()
    await press(desk.page, /^Help is there$/)
    await desk.page.getByText('Nobody needs you').waitFor()
    await phone(2).page.keyboard.press('Escape')
    await press(desk.page, /^Message$/)
    await desk.page.locator('textarea').fill('Tea at the next break.')
    await press(desk.page, /^Send$/)
    for (const { page } of phones) await page.getByText('Tea at the next break.').first().waitFor()
  })

  it('a second console opens by PIN and sees the same room', async () => {
    await press(desk.page, /^Make a PIN$/)
    const pin = await desk.page.locator('.desk-pin').innerText()
    const remote = await openScreen(browser, 'remote', PHONE)
    const { page } = remote
    await page.goto(`${site.address}/#/join/${code.replaceAll(' ', '')}`)
    await page.getByText('I help to run this workshop').click()
    await page.getByLabel('Facilitator’s PIN').fill(pin)
    await press(page, /^Join$/)
    await page.getByRole('heading', { name: 'Table 2' }).waitFor()
    await look(remote)
    expect(await smallTargets(page)).toEqual([])
    await press(page, /^Pause all$/)
    await desk.page.getByRole('button', { name: 'Go on, all' }).waitFor()
    await phone(3).page.getByText('Paused by the facilitator').waitFor()
    await press(desk.page, /^Go on, all$/)
    expect(remote.faults).toEqual([])
    await page.context().close()
  })

  it('a silent seat is dealt with when time is up', async () => {
    // Its table turned its cards when the clock of “decide” was through, for all four.
    const seen = (await withoutTheSilent) as readonly PromiseSettledResult<void>[]
    expect(seen.map(({ status }) => status)).toEqual(Array.from({ length: SEATS }, () => 'fulfilled'))
    await look(phone(SILENT))
  })

  it('a bot stands in, says so, and gives the seat back at one tap', async () => {
    await desk.page.getByRole('button', { name: 'Open table 2' }).click()
    await press(desk.page, /^Seat a bot: CCG$/)
    await phone(5).page.getByText('A bot is playing your seat').waitFor()
    await phone(4)
      .page.getByText(/A bot stands in for/)
      .waitFor()
    await press(phone(5).page, /^Take the seat back$/)
    await phone(5).page.getByText('A bot is playing your seat').waitFor({ state: 'detached' })
    await press(desk.page, /^Close$/)
  })

  it('goes to the debrief on every screen; tables are shown side by side only where they said yes', async () => {
    await press(desk.page, /^Open the debrief$/)
    await press(desk.page, /^Yes, do it$/)
    for (const { page } of phones) await page.getByRole('heading', { name: 'Debrief' }).waitFor()
    await press(phone(0).page, /^Yes, show it$/)
    await phone(3).page.getByText('Your table said yes').waitFor()
    await look(phone(0))
    for (const page of ['The quarter', 'Half-time', 'Debrief', 'Tables side by side']) {
      // Figures stay closed while feelings are on.
      if (page === 'Tables side by side') await press(desk.page, /On to “What happened”/)
      await desk.page.getByRole('radio', { name: page, exact: true }).click()
      await expect
        .poll(() => desk.page.getByRole('radio', { name: page, exact: true }).isChecked())
        .toBe(true)
      await wall.page.waitForTimeout(400)
      await look(wall)
      expect(await smallestText(wall.page)).toBeGreaterThanOrEqual(LEAST_TEXT)
      expect(await wall.page.locator('.pj-strip').innerText()).toContain(code)
    }
    await wall.page.getByRole('heading', { name: 'Table 1' }).waitFor()
    expect(await wall.page.getByRole('heading', { name: 'Table 2' }).count()).toBe(0)
  })

  it('nothing went wrong in any page', () => {
    const offline = /ERR_INTERNET_DISCONNECTED|net::ERR|WebSocket connection/
    for (const { name, faults } of screens())
      expect({ name, faults: faults.filter((fault) => !offline.test(fault)) }).toEqual({ name, faults: [] })
  })
})
