import { networkInterfaces } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type Site, serveSite } from '../support/browser.ts'
import {
  choose,
  commandsKept,
  DESK,
  type MadeRoom,
  madeRoom,
  openScreen,
  openTheRoom,
  PHONE,
  press,
  type Screen,
  sitDown,
} from '../support/workshop.ts'
import { until } from '../workshop/server/support/program.ts'

// Whose seat it is: tabs, second phones, late people, phones that are reloaded, and pages that are not secure.
let browser: Browser
let site: Site
const rooms: MadeRoom[] = []

beforeAll(async () => {
  // Every address of this machine, as `npm start` serves it.
  site = await serveSite('0.0.0.0')
  browser = await openBrowser()
})
afterAll(async () => {
  for (const { facilitator } of rooms) facilitator.close()
  await browser?.close()
  site?.stop()
})

const CLOCKS = { brief: 600, talk: 600, decide: 600, reveal: 600, quarter: 600, reflect: 600 }
async function room(settings: object = {}): Promise<MadeRoom> {
  const made = await madeRoom(site.address, { options: { clocks: CLOCKS }, ...settings })
  rooms.push(made)
  return made
}
const phone = (name = 'phone'): Promise<Screen> => openScreen(browser, name, PHONE)
const seated = async (one: Screen, { made }: MadeRoom, seat = 0): Promise<Page> => {
  await sitDown(one, site.address, { code: made.code, table: 1, seat })
  return one.page
}
const lockButton = (page: Page) => page.getByRole('button', { name: /lock my choice/i })
const isPool = (page: Page): Promise<boolean> =>
  page.getByRole('radio', { name: /^pool/i }).first().isChecked()

/** What a phone shows in each phase of a round. */
const SIGN: Readonly<Record<string, (page: Page) => ReturnType<Page['getByText']>>> = {
  brief: (page) => page.getByRole('button', { name: /^ready to talk/i }),
  talk: (page) => page.getByRole('button', { name: /^ready to choose/i }),
  decide: lockButton,
  reveal: (page) => page.getByRole('button', { name: /watch the quarter/i }),
  quarter: (page) => page.getByRole('button', { name: /see the results/i }),
  reflect: (page) => page.getByRole('button', { name: /^ready for round 2/i }),
}
const shows = (page: Page, phase: string): Promise<void> =>
  (SIGN[phase] ?? lockButton)(page).first().waitFor({ timeout: 15_000 })

describe('a seat', () => {
  it('is held by the newest tab of a device; the other says so, does not fight, and can have it back', async () => {
    const here = await room()
    const one = await phone()
    const first = await seated(one, here)
    const second = await first.context().newPage()
    await second.goto(first.url())
    await second.getByRole('heading', { name: /^You are the/ }).waitFor()
    await first.getByRole('heading', { name: 'Your seat is open in another tab' }).waitFor()
    // For as long as a line that is lost would take to come back: nobody takes the seat by themselves.
    await first.waitForTimeout(2500)
    expect(await second.getByRole('heading', { name: /^You are the/ }).count()).toBe(1)
    await first.getByRole('button', { name: 'Use this tab instead' }).click()
    await first.getByRole('heading', { name: /^You are the/ }).waitFor()
    await second.getByRole('heading', { name: 'Your seat is open in another tab' }).waitFor()
    await here.start()
    await here.to('decide')
    await choose(first, /^pool/i)
    await until('the choice is kept', () => commandsKept(site.data, here, { seat: 'acute' }).length === 1)
    await second.getByRole('button', { name: 'Use this tab instead' }).click()
    await shows(second, 'decide')
    await until('the newer tab shows the same draft', () => isPool(second))
    expect(one.faults).toEqual([])
    await first.context().close()
  })

  it('is shared by a second phone with its code and a yes: one draft, and the last tap counts', async () => {
    const here = await room()
    const one = await phone()
    const other = await phone('second phone')
    const page = await seated(one, here)
    const code = await page.locator('.code-word').first().innerText()
    await here.start()
    await here.to('decide')
    await choose(page, /^pool/i)
    await other.page.goto(`${site.address}/#/join/${here.made.code}`)
    await press(other.page, /^Join$/)
    await press(other.page, /Acute trust/)
    await other.page.getByLabel('Seat code').fill(code)
    await press(other.page, /^Ask to share$/)
    await other.page.getByRole('heading', { name: 'Waiting for a yes' }).waitFor()
    await press(page, /^Let it in$/)
    await shows(other.page, 'decide')
    await until('both show the draft', () => isPool(other.page))
    await choose(other.page, /^hold back/i)
    await until('the first shows the last tap', async () => !(await isPool(page)))
    await lockButton(page).click()
    await shows(other.page, 'reveal')
    expect(commandsKept(site.data, here, { seat: 'acute' })).toEqual([
      { type: 'choose', seat: 'acute', level: 1 },
      { type: 'choose', seat: 'acute', level: 0 },
      { type: 'lock', seat: 'acute' },
    ])
    for (const { page: used, faults } of [one, other]) {
      expect(faults).toEqual([])
      await used.context().close()
    }
  })

  it('is found again by a phone that is reloaded, in every phase', async () => {
    const here = await room()
    const one = await phone()
    const page = await seated(one, here)
    await page.reload()
    await page.getByRole('heading', { name: /^You are the/ }).waitFor()
    await here.start()
    const took: string[] = []
    for (const phase of ['brief', 'talk', 'decide', 'reveal', 'quarter', 'reflect'] as const) {
      await here.to(phase)
      await shows(page, phase)
      if (phase === 'decide') {
        await choose(page, /^pool/i)
        await until('the draft is kept', () => commandsKept(site.data, here, { seat: 'acute' }).length > 0)
      }
      const since = performance.now()
      await page.reload()
      await shows(page, phase)
      took.push(`${phase} ${Math.round(performance.now() - since)} ms`)
      if (phase === 'decide') await until('the draft is shown', () => isPool(page))
    }
    console.info(`back after a reload: ${took.join(', ')}`)
    await here.facilitator.say({ type: 'endWorkshop' })
    const after = page.getByRole('heading', { name: 'Debrief' })
    await after.waitFor()
    await page.reload()
    await after.waitFor()
    expect(one.faults).toEqual([])
    await page.context().close()
  })

  it('is taken over from a bot by somebody who comes late, in any phase, and holds nobody up', async () => {
    const here = await room()
    const early = await phone()
    const page = await seated(early, here)
    await here.start()
    const comes = async (phase: string, sits: ((late: Page) => Promise<void>) | null): Promise<Screen> => {
      await here.to(phase as 'decide')
      const late = await phone(`late in ${phase}`)
      await late.page.goto(`${site.address}/#/join/${here.made.code}`)
      await press(late.page, /^Join$/)
      await sits?.(late.page)
      return late
    }
    const takes = (seat: number) => (late: Page) => late.locator('.lobby-table button').nth(seat).click()
    // The bot that sat there has chosen by then; that counts unless the newcomer changes it.
    const second = await comes('decide', takes(1))
    await second.page.getByRole('button', { name: /change my mind/i }).waitFor()
    await shows(page, 'decide')
    await choose(page, /^pool/i)
    await lockButton(page).click()
    await shows(page, 'reveal')
    await shows(second.page, 'reveal')
    const third = await comes('quarter', takes(2))
    await shows(third.page, 'quarter')
    const fourth = await comes('reflect', takes(3))
    await shows(fourth.page, 'reflect')
    // A fifth finds every seat taken, and watches.
    const fifth = await comes('reflect', async (late) => {
      await late.getByText('Watch instead').first().click()
      await press(late, /^Watch$/)
    })
    await fifth.page.getByRole('heading', { name: /^Watching/ }).waitFor()
    const all = [early, second, third, fourth]
    for (const one of all) await press(one.page, /^ready for round 2/i)
    for (const one of all) await shows(one.page, 'brief')
    for (const one of all) await press(one.page, /^ready to talk/i)
    for (const one of all) await shows(one.page, 'talk')
    for (const { name, faults } of [...all, fifth]) expect({ name, faults }).toEqual({ name, faults: [] })
    for (const one of [second, third, fourth, fifth]) await one.page.context().close()
    await page.context().close()
  })
})

/** An address of this machine that is not its own alone: what a phone in the room would type. */
const lan = Object.values(networkInterfaces())
  .flatMap((found) => found ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

describe.skipIf(lan === undefined)('a page over plain HTTP from the room’s network', () => {
  it('plays without what only secure pages have: screen lock, clipboard, workers for later', async () => {
    const there = `http://${lan}:${new URL(site.address).port}`
    const desk = await openScreen(browser, 'console', DESK)
    const code = await openTheRoom(desk, there, { scenario: 'winter-beds', tables: 1, pace: 'fast' })
    const one = await phone()
    const { page } = one
    await sitDown(one, there, { code, table: 1, seat: 2 })
    expect(
      await page.evaluate(() => [
        window.isSecureContext,
        'wakeLock' in navigator,
        'clipboard' in navigator,
        'serviceWorker' in navigator,
      ]),
    ).toEqual([false, false, false, false])
    await press(desk.page, /^Start the game$/)
    await press(page, /^Seat$/)
    await page.getByRole('dialog').getByText('This browser lets the screen sleep').waitFor()
    await page.keyboard.press('Escape')
    await press(page, /^ready to talk/i)
    await press(page, /^ready to choose/i)
    await choose(page, /^pool/i)
    await lockButton(page).click()
    await shows(page, 'reveal')
    await page.reload()
    await shows(page, 'reveal')
    for (const { page: used, faults } of [desk, one]) {
      // The browser remarks that it does not heed one header here.
      expect(faults.filter((fault) => !fault.includes('Cross-Origin-Opener-Policy'))).toEqual([])
      await used.context().close()
    }
  })
})
