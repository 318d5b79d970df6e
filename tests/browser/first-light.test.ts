import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openBrowser, openPage, serveSite, stands } from '../support/browser.ts'

// A learner plays Winter beds from the home page to the end, on the site that `npm start` serves.
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

const ROUNDS = 8

/** How a person acts on the page: by mouse or by keyboard. */
interface Hand {
  readonly press: (page: Page, name: RegExp) => Promise<void>
  readonly pick: (page: Page, name: RegExp) => Promise<void>
}

const mouse: Hand = {
  press: (page, name) =>
    page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click(),
  pick: async (page, name) => {
    const radio = page.getByRole('radio', { name }).first()
    const id = await radio.getAttribute('id')
    const label = id
      ? page.locator(`label[for="${id}"]`).first()
      : page.locator('label', { has: radio }).first()
    await ((await label.count()) > 0 ? label : radio).click()
  },
}

/** Tabs until the wanted control has the focus, as somebody without a mouse must; fails when it is out of reach. */
async function tabTo(page: Page, wanted: (role: string, name: string) => boolean): Promise<void> {
  for (let step = 0; step < 120; step++) {
    const { role, name } = await page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement)) return { role: '', name: '' }
      const labels =
        focused instanceof HTMLInputElement
          ? [...(focused.labels ?? [])].map((label) => label.innerText).join(' ')
          : ''
      const role = focused instanceof HTMLInputElement ? focused.type : focused.tagName.toLowerCase()
      return {
        role,
        name: `${focused.getAttribute('aria-label') ?? ''} ${labels} ${focused.innerText ?? ''}`.trim(),
      }
    })
    if (wanted(role, name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('no control of that name can be reached with Tab')
}

const keyboard: Hand = {
  press: async (page, name) => {
    await tabTo(
      page,
      (role, text) => (role === 'button' || role === 'a' || role === 'submit') && name.test(text),
    )
    await page.keyboard.press('Enter')
  },
  pick: async (page, name) => {
    await tabTo(page, (role) => role === 'radio')
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press(step === 0 ? 'Space' : 'ArrowRight')
      if (await page.getByRole('radio', { name }).first().isChecked()) return
    }
    throw new Error('the arrow keys do not reach that choice')
  },
}

interface Played {
  readonly log: string
  readonly end: string
  readonly findings: readonly string[]
}

/** Plays the whole game; pools in odd rounds and holds back in even ones; axe looks at each new kind of screen. */
async function playThrough(page: Page, hand: Hand): Promise<Played> {
  const findings: string[] = []
  const seen = new Set<string>()
  /** Looks once the screen is there, told by the control that leads on from it. */
  const look = async (screen: string, onward: RegExp | null): Promise<void> => {
    if (seen.has(screen)) return
    seen.add(screen)
    if (onward !== null)
      await page
        .getByRole('button', { name: onward })
        .or(page.getByRole('link', { name: onward }))
        .first()
        .waitFor()
    await page.locator('h1').first().waitFor({ state: 'attached' })
    await stands(page)
    findings.push(...(await axeFindings(page)).map((finding) => `${screen}: ${finding}`))
  }
  await page.goto(site.address)
  await look('home', /choose a scenario/i)
  await hand.press(page, /choose a scenario/i)
  await look('library', /^play winter beds/i)
  await page.getByRole('heading', { name: 'Winter beds' }).waitFor()
  await hand.press(page, /^play winter beds/i)
  await look('set-up', /start the game/i)
  await hand.press(page, /start the game/i)
  for (let round = 1; round <= ROUNDS; round++) {
    await page.getByText(`Round ${round}`).first().waitFor()
    await look('brief', /^ready to talk/i)
    await hand.press(page, /^ready to talk/i)
    await look('talk', /^ready to choose/i)
    await hand.press(page, /^ready to choose/i)
    await hand.pick(page, round % 2 === 1 ? /^pool/i : /^hold back/i)
    await look('decide', /lock my choice/i)
    await hand.press(page, /lock my choice/i)
    await page.getByRole('button', { name: /watch the quarter/i }).waitFor({ timeout: 15_000 })
    // Trust comes last, after a moment in which nothing moves.
    await page.locator('.stage-settled').first().waitFor()
    await look('reveal', /watch the quarter/i)
    if (round === 1) {
      await hand.press(page, /watch the quarter/i)
      await look('quarter', /see the results/i)
      await hand.press(page, /see the results/i)
    } else await hand.press(page, /skip to results/i)
    await page.getByRole('heading', { name: /why trust moved/i }).waitFor()
    await look('reflect', /ready for round|see how it ended/i)
    await hand.press(
      page,
      round < ROUNDS ? new RegExp(`ready for round ${round + 1}`, 'i') : /see how it ended/i,
    )
  }
  await page
    .getByRole('button', { name: /save the log/i })
    .or(page.getByRole('link', { name: /save the log/i }))
    .first()
    .waitFor()
  await look('end', /save the log/i)
  const coming = page.waitForEvent('download')
  await hand.press(page, /save the log/i)
  const download = await coming
  const file = join(tmpdir(), `swim-${process.pid}-${Date.now()}.swim.jsonl`)
  await download.saveAs(file)
  const end = await courseOf(page)
  await hand.press(page, /open a log/i)
  await page.locator('input[type=file]').setInputFiles(file)
  await page
    .getByText(/every round came out the same/i)
    .first()
    .waitFor()
  await look('opened log', null)
  expect(await courseOf(page)).toBe(end)
  return { log: readFileSync(file, 'utf8'), end, findings }
}

/** The course of the game as the page tells it in its table: choices and reserves of every seat and round. */
async function courseOf(page: Page): Promise<string> {
  const tables = page.locator('main table')
  await tables.first().waitFor({ state: 'attached' })
  return (await tables.evaluateAll((all) => all.map((table) => table.textContent ?? ''))).join('\n')
}

// Both at once: most of a game is waiting for the picture.
describe.concurrent('Winter beds, from the home page to the end', () => {
  it('is played by mouse; its log opens again with the same result; axe finds nothing', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width: 1280, height: 800 } })
    const played = await playThrough(page, mouse)
    expect(played.findings).toEqual([])
    expect(faults).toEqual([])
    expect(played.log.trimEnd().split('\n').length).toBeGreaterThan(ROUNDS * 5)
    expect(played.end).toContain('£')
    await page.context().close()
  })

  it('is played by keyboard alone on a phone-sized page', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const played = await playThrough(page, keyboard)
    expect(played.findings).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})
