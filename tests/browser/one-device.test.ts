import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openBrowser, openPage, serveSite } from '../support/browser.ts'

// Several people, one device: the hot seat behind its curtain, and a facilitator who enters what a table on paper does.
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

const SEATS = {
  acute: 'acute trust',
  ccg: 'CCG',
  council: 'council',
  community: 'community partnership',
} as const
type SeatId = keyof typeof SEATS
const all = Object.keys(SEATS) as readonly SeatId[]

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const text = async (page: Page): Promise<string> => page.locator('body').innerText()
const fileOf = (id: string) => JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8'))

/** Pieces of a seat's letters and role card that stand in no other seat's. */
function secretsOf(id: string): Readonly<Record<string, readonly string[]>> {
  const { letters, handouts } = fileOf(id)
  const piecesOf = (seat: SeatId): readonly string[] =>
    [...letters[seat].map((letter: { text: string }) => letter.text), handouts[seat]].flatMap((one: string) =>
      one
        .split(/[.?!{}]/)
        .map((piece) => piece.trim())
        .filter((piece) => piece.length > 40),
    )
  const every = Object.fromEntries(all.map((seat) => [seat, piecesOf(seat)]))
  return Object.fromEntries(
    all.map((seat) => [
      seat,
      (every[seat] ?? []).filter((piece) =>
        all.every((other) => other === seat || !every[other]?.includes(piece)),
      ),
    ]),
  )
}

/** Reads the page and finds whose secrets are on it. */
async function secretsOn(
  page: Page,
  secrets: Readonly<Record<string, readonly string[]>>,
): Promise<readonly SeatId[]> {
  const shown = await page.locator('body').textContent()
  return all.filter((seat) => secrets[seat]?.some((piece) => shown?.includes(piece)))
}

/** With Tab and Enter, as somebody without a mouse hands the device over. */
async function pressByKey(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    const here = await page.evaluate(() => {
      const focused = document.activeElement
      return focused instanceof HTMLButtonElement ? focused.innerText : ''
    })
    if (name.test(here.trim())) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached with Tab`)
}

describe('the hot seat', () => {
  it('is set up from the home page; a whole game of four goes round by keyboard, nobody sees another seat’s secrets, a reload returns to the curtain', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const secrets = secretsOf('share-the-pain')
    const findings: string[] = []
    const look = async (): Promise<void> => void findings.push(...(await axeFindings(page)))
    await page.goto(site.address)
    await page.getByRole('link', { name: 'Play in the hot seat' }).click()
    await button(page, 'Start the game').waitFor()
    await look()
    await button(page, 'Start the game').click()
    await page.waitForURL(/#\/table\/\w+\?.*how=hot-seat&with=ccg,council,community/)
    for (let round = 1; round <= 5; round++) {
      // Round 1 has role cards, round 5 a question for each alone; between them all read the brief together.
      if (round === 1 || round === 5) {
        for (const seat of all) {
          await page.locator('.curtain').waitFor()
          expect(await secretsOn(page, secrets)).toEqual([])
          await pressByKey(page, new RegExp(`I am the ${SEATS[seat]}`))
          await page.getByRole('heading', { name: 'From your board' }).first().waitFor()
          expect(await secretsOn(page, secrets)).toEqual([seat])
          await pressByKey(page, /^ready to/i)
        }
      } else {
        await button(page, 'We have read it').waitFor()
        expect(await secretsOn(page, secrets)).toEqual([])
        await pressByKey(page, /we have read it/i)
      }
      await button(page, 'Now the choices').waitFor()
      if (round === 3) {
        await page.getByText('Will pool', { exact: true }).first().click()
        await page.getByRole('listitem').filter({ hasText: 'Acute trust' }).getByText('Will pool').waitFor()
        await look()
      }
      expect(await secretsOn(page, secrets)).toEqual([])
      await pressByKey(page, /now the choices/i)
      for (const seat of all) {
        const curtain = page.locator('.curtain')
        await curtain.waitFor()
        if (round === 2 && seat === 'council') {
          await page.reload()
          await curtain.waitFor()
          await look()
        }
        // The curtain says who has locked, and not what.
        expect(await curtain.innerText()).not.toMatch(/\bpool\b|hold back|£/i)
        expect(await secretsOn(page, secrets)).toEqual([])
        await pressByKey(page, new RegExp(`I am the ${SEATS[seat]}`))
        await page.locator('.choices').waitFor()
        expect(await page.locator('label.choice.on').count()).toBe(0)
        expect(await secretsOn(page, secrets)).toEqual([seat])
        if (round === 2 && seat === 'ccg') {
          // Covered and lifted again: the choice that was made is still there, for this seat.
          await page.locator('label.choice').first().click()
          await pressByKey(page, /^cover$/i)
          await curtain.waitFor()
          await pressByKey(page, /I am the CCG/)
          await page.locator('label.choice.on').waitFor()
        }
        await page
          .locator('label.choice')
          .nth(seat === 'council' ? 1 : 0)
          .click()
        await pressByKey(page, /lock my choice/i)
      }
      await button(page, /see the results/i).waitFor()
      expect(await secretsOn(page, secrets)).toEqual([])
      await expect.poll(() => page.locator('h1').innerText()).toMatch(/three pooled/i)
      if (round === 1) await look()
      await pressByKey(page, /see the results/i)
      await page.getByRole('heading', { name: 'Around the table' }).waitFor()
      expect(await secretsOn(page, secrets)).toEqual([])
      if (round === 1) await look()
      await pressByKey(
        page,
        round < 5 ? new RegExp(`ready for round ${round + 1}`, 'i') : /see how it ended/i,
      )
    }
    await page.waitForURL(/#\/over\//)
    await page.getByRole('heading', { level: 1, name: /share the pain/i }).waitFor()
    expect(await text(page)).toContain('Play it again together')
    await page
      .getByRole('link', { name: /talk it over|debrief/i })
      .first()
      .click()
    await page.getByText('1 of 4').waitFor()
    await page.goto(`${site.address}/#/`)
    await page.getByText('Played to the end, hot seat').waitFor()
    expect(findings).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('a locked choice can be taken back while others still choose, and own results wait behind the curtain', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 1280, height: 860 },
      reducedMotion: 'reduce',
    })
    const secrets = secretsOf('winter-beds')
    await page.goto(
      `${site.address}/#/table?scenario=winter-beds&seat=ccg&how=hot-seat&with=council&seed=two`,
    )
    for (const seat of ['ccg', 'council'] as const) {
      await button(page, new RegExp(`I am the ${SEATS[seat]}`)).click()
      await button(page, /^ready to talk/i).click()
    }
    await button(page, 'Now the choices').click()
    await button(page, /I am the CCG/).click()
    await page.locator('label.choice').nth(1).click()
    await button(page, /lock my choice/i).click()
    await button(page, 'Let the CCG choose again').click()
    await button(page, /I am the CCG/).click()
    await page.locator('label.choice').nth(0).click()
    await button(page, /lock my choice/i).click()
    await button(page, /I am the council/).click()
    await page.locator('label.choice').nth(0).click()
    await button(page, /lock my choice/i).click()
    await button(page, 'Watch the quarter').click()
    await button(page, 'See the results').click()
    await button(page, 'For the council').click()
    expect(await secretsOn(page, secrets)).toEqual([])
    await button(page, /I am the council/).click()
    await page.getByRole('heading', { name: /why trust moved/i }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    // The way back stands at the foot, where a finger looks for what comes next.
    await page.locator('.dock').getByRole('button', { name: 'Back to all of you' }).click()
    await button(page, 'Ready for round 2').click()
    await button(page, 'We have read it').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

/** Rounds that are entered: the first four have all there is to enter. With SWIM_LONG=1 the whole game, else it runs on from there. */
const BY_HAND = process.env.SWIM_LONG === '1' ? 8 : 4

describe('facilitator entry', () => {
  const enter = (page: Page, seat: SeatId, choice: 'Pool' | 'Hold back') =>
    page.locator(`.slip label:has(input[name="entry-${seat}"])`).filter({ hasText: choice }).click()

  /** A round in which every board filled in its whole slip, on the number keys alone; one asks for more than it has room for. */
  const typeSlips = async (page: Page): Promise<void> => {
    await page.locator('input[name="feel-acute"]').first().focus()
    for (const seat of all) {
      // Trust 3, will pool, pool or hold back, the others, why, and a move.
      const keys = ['3', '1', seat === 'ccg' ? '2' : '1', '1', '1', '2', '1', seat === 'council' ? '3' : '0']
      for (const key of keys) {
        await page.keyboard.press(key)
        await page.keyboard.press('Enter')
      }
    }
    expect(await page.locator('[data-turn]').evaluate((turn) => turn === document.activeElement)).toBe(true)
    await page.locator('#moves-council').selectOption('learn-together')
    await page.locator('#moves-council').selectOption('eat-together')
    await page.getByText('This needs 3 points of headspace, and the council has 2.').waitFor()
    await button(page, 'Take away: Eat together of the council').click()
    await page.getByText('All entered.').waitFor()
  }

  it(`is reached from the home page; ${BY_HAND} rounds are entered, each well within a minute, and the game ends in the debrief`, async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    })
    const findings: string[] = []
    await page.goto(site.address)
    await page.getByRole('link', { name: 'Enter for a table' }).click()
    await page.getByLabel('Scenario').selectOption('winter-beds')
    await button(page, 'Start the game').waitFor()
    await page.getByRole('radio', { name: /A table on paper/ }).check()
    await button(page, 'Start the game').click()
    await page.waitForURL(/how=entry/)
    const seconds: number[] = []
    for (let round = 1; round <= BY_HAND; round++) {
      await page.getByRole('heading', { level: 1, name: new RegExp(`^Round ${round}`) }).waitFor()
      const began = Date.now()
      if (round === 2) await page.locator('#pledge-council').selectOption('Will pool')
      if (round === 4) await typeSlips(page)
      else
        for (const seat of all)
          await enter(page, seat, round % 2 === 0 && seat === 'ccg' ? 'Hold back' : 'Pool')
      if (round === 1) {
        // Undo takes back the last tap and no other; a reload brings back what was entered.
        await button(page, /^undo/i).click()
        expect(await page.locator('.dock').innerText()).toContain(
          'Still to enter: the community partnership.',
        )
        await page.reload()
        await page.getByText('Still to enter: the community partnership.').waitFor()
        findings.push(...(await axeFindings(page)))
        await enter(page, 'community', 'Hold back')
        await enter(page, 'community', 'Pool')
      }
      await button(page, 'Turn the cards').click()
      await button(page, 'Skip to results').waitFor()
      await expect
        .poll(() => page.locator('h1').innerText())
        .toMatch(round % 2 === 0 ? /three pooled/i : /all four pooled/i)
      if (round === 2) {
        expect(await text(page)).toMatch(/pledge kept/i)
        findings.push(...(await axeFindings(page)))
      }
      await button(page, 'Skip to results').click()
      const onward = button(page, round < 8 ? `Ready for round ${round + 1}` : /see how it ended/i)
      await onward.waitFor()
      if (round === 4) expect(await text(page)).toMatch(/Council\s*:\s*Open the books/)
      if (round === 1) findings.push(...(await axeFindings(page)))
      if (round < BY_HAND || round === 8) await onward.click()
      seconds.push((Date.now() - began) / 1000)
    }
    if (BY_HAND < 8) {
      await page.getByText('Short of time?').click()
      await button(page, 'Run on to the end').click()
      await page.getByRole('dialog').getByRole('button', { name: 'Run on to the end' }).click()
    }
    // The machine's time only; the taps are seven a round.
    expect(Math.max(...seconds)).toBeLessThan(30)
    await page.waitForURL(/#\/over\//)
    await page
      .getByRole('link', { name: /talk it over|debrief/i })
      .first()
      .click()
    await page.getByText('1 of 4').waitFor()
    await page.goto(`${site.address}/#/`)
    await page.getByText('Played to the end, a table on paper').waitFor()
    expect(findings).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('running on plays the rest without anybody’s choice, and only after a question', async () => {
    const { page } = await openPage(browser, {
      viewport: { width: 320, height: 700 },
      reducedMotion: 'reduce',
    })
    await page.goto(`${site.address}/#/table?scenario=share-the-pain&seat=acute&how=entry&seed=short`)
    for (const seat of all) await enter(page, seat, 'Hold back')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await button(page, 'Turn the cards').click()
    await button(page, /see the results/i).click()
    await page.getByText('Short of time?').click()
    await button(page, 'Run on to the end').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Not yet' }).click()
    await button(page, 'Ready for round 2').waitFor()
    await button(page, 'Run on to the end').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Run on to the end' }).click()
    await page.waitForURL(/#\/over\//)
    await page.getByRole('heading', { level: 1, name: /share the pain/i }).waitFor()
    await page.context().close()
  })
})
