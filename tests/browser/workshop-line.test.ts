import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BadNetwork, badNetwork } from '../support/bad-network.ts'
import { openBrowser, type Site, serveSite } from '../support/browser.ts'
import { choose, commandsKept, madeRoom, openScreen, PHONE, press, sitDown } from '../support/workshop.ts'
import { pause, until } from '../workshop/server/support/program.ts'

// Phones on bad networks, in real browsers. Each has a room of its own; bots play the other seats, so that one phone is a table.
// SWIM_AWAY_SECONDS=90 keeps them away for longer.
const AWAY_MS = 1000 * Number(process.env.SWIM_AWAY_SECONDS ?? 20)
/** How soon a phone that has its network again is where its table is. */
const BACK_MS = 3000
/** How soon a phone sits where no WebSocket gets through. */
const FALLBACK_MS = 12_000

let browser: Browser
let site: Site
const networks: BadNetwork[] = []

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  for (const network of networks) await network.stop()
  site?.stop()
})

async function through(manners: Parameters<typeof badNetwork>[1]): Promise<BadNetwork> {
  const network = await badNetwork(site.address, manners)
  networks.push(network)
  return network
}
const CLOCKS = { brief: 600, talk: 600, decide: 600, reveal: 600, quarter: 600, reflect: 600 }

/** A phone at the acute trust's seat of a room of its own, before the game. */
async function phoneAt(address: string, clocks: object = CLOCKS) {
  const room = await madeRoom(site.address, { options: { clocks } })
  const screen = await openScreen(browser, 'phone', PHONE)
  const { page } = screen
  await page.goto(address)
  await sitDown(screen, address, { code: room.made.code, table: 1, seat: 0 })
  return { room, page, faults: screen.faults }
}
const lockButton = (page: Page) => page.getByRole('button', { name: /lock my choice/i })
const watchButton = (page: Page) => page.getByRole('button', { name: /watch the quarter/i })

const tellHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    },
    hidden ? 'hidden' : 'visible',
  )

/** Plays from the brief to the next round as a thumb does. */
async function playsARound(page: Page): Promise<void> {
  await press(page, /^ready to talk/i)
  await press(page, /^ready to choose/i)
  await lockButton(page).waitFor()
  await choose(page, /^pool/i)
  await lockButton(page).click()
  await watchButton(page).waitFor({ timeout: 20_000 })
  await press(page, /skip to results/i)
  await press(page, /^ready for round 2/i)
  await page.getByText('Round 2').first().waitFor()
}
describe('a network without WebSockets', () => {
  for (const sockets of ['swallow', 'refuse'] as const)
    it(`carries a whole round by plain requests (${sockets})`, async () => {
      const network = await through({ sockets })
      const room = await madeRoom(site.address, { options: { clocks: CLOCKS } })
      const { page, faults } = await openScreen(browser, 'phone', PHONE)
      await page.goto(`${network.address}/#/join/${room.made.code}`)
      const since = performance.now()
      await press(page, /^Join$/)
      await page.locator('.lobby-table').first().waitFor({ timeout: 20_000 })
      const joined = performance.now() - since
      await page.locator('.lobby-table button').first().click()
      await page.getByRole('heading', { name: /^You are the/ }).waitFor()
      await room.start()
      await playsARound(page)
      const seen = network.asked()
      expect(seen.sockets).toBeGreaterThan(0)
      expect(seen.requests).toBeGreaterThan(10)
      console.info(`${sockets}: in the lobby after ${Math.round(joined)} ms, ${seen.requests} requests`)
      expect(joined).toBeLessThan(FALLBACK_MS)
      const kept = () => commandsKept(site.data, room, { seat: 'acute' }).map(({ type }) => type)
      // The last tap may still be on its way.
      await until('the round is kept', () => kept().length >= 7)
      // Ready for talk and for the choice; ready after the reveal, the quarter and the results.
      expect(kept()).toEqual(['ready', 'ready', 'choose', 'lock', 'ready', 'ready', 'ready'])
      expect(faults.filter((fault) => !/WebSocket/.test(fault))).toEqual([])
      room.facilitator.close()
      await page.context().close()
    })
})

// Most of their time is waiting: they wait together.
describe.concurrent('a phone on a bad network', () => {
  it('loses nothing in twenty seconds without network in the middle of a choice, and sends it once', async () => {
    const { room, page } = await phoneAt(site.address)
    await room.start()
    await room.to('decide')
    await lockButton(page).waitFor()
    await page.context().setOffline(true)
    await choose(page, /^pool/i)
    await page.getByText('Your last tap has not arrived yet').waitFor()
    await pause(AWAY_MS)
    expect(commandsKept(site.data, room, { seat: 'acute' })).toEqual([])
    await page.context().setOffline(false)
    const since = performance.now()
    await page.getByText('Your last tap has not arrived yet').waitFor({ state: 'detached' })
    const back = performance.now() - since
    await until('the choice is shown', () => page.getByRole('radio', { name: /^pool/i }).first().isChecked())
    await lockButton(page).click()
    await watchButton(page).waitFor({ timeout: 20_000 })
    expect(commandsKept(site.data, room, { seat: 'acute' })).toEqual([
      { type: 'choose', seat: 'acute', level: 1 },
      { type: 'lock', seat: 'acute' },
    ])
    console.info(`offline: back after ${Math.round(back)} ms`)
    expect(back).toBeLessThan(BACK_MS)
    room.facilitator.close()
    await page.context().close()
  })

  it('loses nothing where the line goes silent and nobody is told', async () => {
    const network = await through({ sockets: 'pass' })
    const { room, page } = await phoneAt(network.address)
    await room.start()
    await room.to('decide')
    await lockButton(page).waitFor()
    network.silence()
    await choose(page, /^pool/i)
    await page.getByText('Your last tap has not arrived yet').waitFor()
    await pause(AWAY_MS)
    network.mend()
    await page.getByText('Your last tap has not arrived yet').waitFor({ state: 'detached', timeout: 20_000 })
    await lockButton(page).click()
    await watchButton(page).waitFor({ timeout: 20_000 })
    // What the radio held back arrives as well, late and twice: it counts once.
    expect(commandsKept(site.data, room, { seat: 'acute' }).map(({ type }) => type)).toEqual([
      'choose',
      'lock',
    ])
    room.facilitator.close()
    await page.context().close()
  })

  it('that was asleep for as long comes back to where its table is by then', async () => {
    const { room, page } = await phoneAt(site.address)
    await room.start()
    await room.to('talk')
    await page.getByRole('button', { name: /^ready to choose/i }).waitFor()
    const devtools = await page.context().newCDPSession(page)
    // A browser without a window has no other tab to hide behind: the page is told, and then really stands still.
    await tellHidden(page, true)
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
    await room.to('reveal')
    await pause(AWAY_MS)
    const since = performance.now()
    await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    await tellHidden(page, false)
    await watchButton(page).waitFor({ timeout: 20_000 })
    const back = performance.now() - since
    console.info(`asleep: back after ${Math.round(back)} ms`)
    expect(back).toBeLessThan(BACK_MS)
    expect(commandsKept(site.data, room, { seat: 'acute' })).toEqual([])
    room.facilitator.close()
    await page.context().close()
  })

  it('on a slow phone is where its table is all the same', async () => {
    const { room, page } = await phoneAt(site.address)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await room.start()
    await room.to('decide')
    await choose(page, /^hold back/i)
    await lockButton(page).click()
    await watchButton(page).waitFor()
    expect(commandsKept(site.data, room, { seat: 'acute' }).map(({ type }) => type)).toEqual([
      'choose',
      'lock',
    ])
    room.facilitator.close()
    await page.context().close()
  })

  for (const minutes of process.env.SWIM_LONG === '1' ? [-5, 5] : [5])
    it(`shows the room’s clock, not its own that is ${minutes} minutes off`, async () => {
      const room = await madeRoom(site.address, { options: { clocks: { ...CLOCKS, brief: 40 } } })
      const screen = await openScreen(browser, 'phone', PHONE)
      const { page } = screen
      await page.addInitScript((off) => {
        const Real = Date
        const shifted = class extends Real {
          constructor(...asked: ConstructorParameters<typeof Real> | []) {
            if (asked.length === 0) super(Real.now() + off)
            else super(...(asked as [number]))
          }
          static override now(): number {
            return Real.now() + off
          }
        }
        globalThis.Date = shifted as DateConstructor
      }, minutes * 60_000)
      await sitDown(screen, site.address, { code: room.made.code, table: 1, seat: 0 })
      await room.start()
      const clock = page.getByRole('timer')
      await clock.waitFor()
      const wrong: string[] = []
      let last = Number.POSITIVE_INFINITY
      const own = await page.evaluate(() => Date.now())
      expect(Math.abs(own - Date.now() - minutes * 60_000)).toBeLessThan(5000)
      for (let looks = 0; looks < 12; looks++) {
        const told = room.game().clock.remainingMs ?? 0
        const [, m, s] = /(\d+):(\d\d)/.exec(await clock.innerText()) ?? []
        const shown = Number(m) * 60 + Number(s)
        const left = (told - (performance.now() - room.facilitator.frameAt())) / 1000
        // A busy machine paints late; a phone's own clock would be off by minutes.
        if (Math.abs(shown - left) > 4 || shown > last + 1) wrong.push(`${shown} for ${left.toFixed(1)}`)
        last = shown
        await pause(400)
      }
      expect(wrong).toEqual([])
      // The phase closes by the room's clock, not by this one.
      await room.closes()
      await page.getByRole('button', { name: /^ready to choose/i }).waitFor()
      room.facilitator.close()
      await page.context().close()
    })
})
