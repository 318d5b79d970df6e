import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openBrowser, openPage, serveSite } from '../support/browser.ts'

// Somebody who has never been here: from the home page to a first valid choice, with a guide that stops nobody, and words that explain themselves.
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
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** The choice that the table itself has kept, read after a reload. */
async function keptChoice(page: Page): Promise<string> {
  await page.reload()
  const chosen = page.locator('label.choice.on .choice-word')
  await chosen.waitFor()
  return chosen.innerText()
}

/** Tabs to a control of this name, as somebody without a mouse must; fails when it is out of reach. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const here = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null
      if (!focused?.matches('a, button, input')) return ''
      const labels = [...(focused.labels ?? [])].map((label) => label.innerText).join(' ')
      return `${focused.getAttribute('aria-label') ?? ''}${labels}${focused.innerText ?? ''}`
    })
    if (name.test(here.trim())) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached with Tab`)
}

describe('the first minutes', () => {
  it('lead from the home page to a valid first choice in three taps', async () => {
    const { page, faults } = await openPage(browser, PHONE)
    let taps = 0
    await page.exposeFunction('tapped', () => {
      taps += 1
    })
    await page.addInitScript(() =>
      addEventListener('pointerup', () => (window as unknown as { tapped: () => void }).tapped(), true),
    )
    await page.goto(site.address)
    await button(page, /play the tutorial/i).click()
    await button(page, 'Ready to choose').click()
    await page.locator('label.choice', { hasText: 'Hold back' }).click()
    await page.locator('label.choice.on').waitFor()
    await expect.poll(() => taps).toBe(3)
    expect(await keptChoice(page)).toBe('Hold back')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('take three keys to act on, beside those that move the focus, and every word is in the page for a screen reader', async () => {
    const { page } = await openPage(browser, PHONE)
    await page.goto(site.address)
    let acts = 0
    const act = async (name: RegExp, key: string): Promise<void> => {
      await tabTo(page, name)
      await page.keyboard.press(key)
      acts += 1
    }
    await act(/play the tutorial/i, 'Enter')
    await page.locator('.guide').waitFor()
    await act(/ready to choose/i, 'Enter')
    await page.locator('.choices').waitFor()
    await act(/^pool/i, 'Space')
    await page.locator('label.choice.on').waitFor()
    expect(acts).toBe(3)
    const guide = page.getByRole('complementary', { name: 'Guide' })
    expect(await guide.innerText()).toContain('valid choice')
    await expect
      .poll(() => page.locator('[role=status]').last().innerText(), { timeout: 5000 })
      .toMatch(/^Guide:/)
    await page.context().close()
  })

  it('are over at the debrief, and somebody who never touches a note is not stopped by one', async () => {
    const { page, faults } = await openPage(browser, PHONE)
    await page.goto(site.address)
    await button(page, /play the tutorial/i).click()
    const findings: string[] = []
    for (let round = 1; round <= 5; round++) {
      await page.getByText(`Round ${round}`).first().waitFor()
      await button(page, /^ready to/i).click()
      if (await button(page, 'Ready to choose').isVisible()) await button(page, 'Ready to choose').click()
      await page.locator('label.choice').first().click()
      await button(page, /lock my choice/i).click()
      await button(page, /see the results/i).waitFor()
      if (round === 1) findings.push(...(await axeFindings(page)))
      await button(page, /see the results/i).click()
      await page.getByRole('heading', { name: 'Around the table' }).waitFor()
      if (round === 1 || round === 5) expect(await page.locator('.guide').count()).toBe(1)
      if (round === 1) findings.push(...(await axeFindings(page)))
      await button(page, round < 5 ? `Ready for round ${round + 1}` : /see how it ended/i).click()
    }
    await page
      .getByRole('link', { name: /talk it over|debrief/i })
      .first()
      .click()
    await page.getByText('1 of 4').waitFor()
    expect(findings).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('the guide goes for good when asked to, on this device, and comes back from Help', async () => {
    const { page } = await openPage(browser, PHONE)
    await page.goto(site.address)
    await button(page, /play the tutorial/i).click()
    const guide = page.locator('.guide')
    await guide.waitFor()
    const first = await guide.innerText()
    await button(page, 'Got it').click()
    expect(await guide.innerText()).not.toBe(first)
    expect(await guide.count()).toBe(1)
    await button(page, 'No more notes').click()
    expect(await guide.count()).toBe(0)
    await page.reload()
    await button(page, 'Ready to choose').click()
    await page.locator('.choices').waitFor()
    expect(await guide.count()).toBe(0)
    await page.goto(site.address)
    await button(page, /play the tutorial/i).click()
    await page.getByRole('heading', { name: 'Share the pain' }).waitFor()
    expect(await guide.count()).toBe(0)
    await button(page, 'Help').click()
    expect(await axeFindings(page)).toEqual([])
    await button(page, /guide’s notes again/i).click()
    await guide.waitFor()
    await page.context().close()
  })
})

describe('a term in running text', () => {
  it('opens its note at 320 points by keyboard, inside the window, and Escape gives the focus back', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    })
    await page.goto(`${site.address}/#/table?scenario=winter-beds&seat=council&seed=words`)
    const term = page.locator('.term-word').first()
    await term.waitFor()
    await term.focus()
    await page.keyboard.press('Enter')
    const note = page.getByRole('note')
    await note.waitFor()
    const box = await note.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(640)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await note.count()).toBe(0)
    expect(await term.evaluate((word) => word === document.activeElement)).toBe(true)
    // Another tap elsewhere puts it away as well.
    await term.click()
    await note.waitFor()
    await page.locator('h1').click()
    expect(await note.count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it.each([320, 1280])('leads to the glossary, which shows it first, at %i points', async (width) => {
    const { page } = await openPage(browser, {
      viewport: { width, height: 800 },
      colorScheme: width === 320 ? 'dark' : 'light',
    })
    await page.goto(`${site.address}/#/glossary/control-total`)
    const entry = page.locator('#term-control-total')
    await entry.waitFor()
    expect(await entry.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('Find a word').fill('headspace')
    expect(await page.locator('.glossary-list dt').allInnerTexts()).toContain('Headspace')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.context().close()
  })
})
