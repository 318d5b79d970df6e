import { readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openBrowser, openPage, serveSite } from '../support/browser.ts'

// The handbook and the sheets for paper: read at any size, by day and night, and printed on A4.
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

const PARTS = ['facilitators', 'participants', 'authors', 'it', 'data', 'accessibility'] as const
const scenarios = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

const openPart = async (page: Page, part: string): Promise<void> => {
  await page.goto(`${site.address}/#/handbook/${part}`)
  await page.locator('.handbook-text').waitFor()
  if (part === 'facilitators') await page.getByRole('heading', { name: 'Ninety minutes' }).waitFor()
}

/** Pages of the PDF that printing gives. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length
}

const SEEN = [
  [320, 'dark'],
  [1280, 'light'],
  [390, 'light'],
  [1280, 'dark'],
] as const

// SWIM_LONG=1 looks at all four.
describe.each(process.env.SWIM_LONG === '1' ? SEEN : SEEN.slice(0, 2))(
  'at %i points, %s',
  (width, colorScheme) => {
    it('every part of the handbook is whole and axe finds nothing', async () => {
      const { page, faults } = await openPage(browser, { viewport: { width, height: 800 }, colorScheme })
      await page.goto(`${site.address}/#/handbook`)
      await page.getByRole('heading', { level: 1, name: 'Handbook' }).waitFor()
      const findings = [...(await axeFindings(page))]
      for (const part of PARTS) {
        await openPart(page, part)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        findings.push(...(await axeFindings(page)).map((finding) => `${part}: ${finding}`))
      }
      await page.goto(`${site.address}/#/sheets/winter-beds`)
      await page.locator('.script-paper').waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      findings.push(...(await axeFindings(page)).map((finding) => `sheets: ${finding}`))
      expect(findings).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    })
  },
)

describe('on paper', () => {
  it('participants get two pages, IT and data protection one each, all of them A4', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 800 } })
    const pages: Record<string, number> = {}
    for (const part of PARTS) {
      await openPart(page, part)
      pages[part] = await pagesOf(page)
    }
    expect(pages).toMatchObject({ participants: 2, it: 1, data: 1 })
    expect(pages.facilitators).toBeLessThanOrEqual(12)
    await page.context().close()
  })

  it('and as many in Welsh', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 800 } })
    const pages: Record<string, number> = {}
    for (const part of ['participants', 'it', 'data']) {
      await page.goto(`${site.address}/?lang=cy#/handbook/${part}`)
      await page.locator(`.handbook-${part}`).waitFor()
      pages[part] = await pagesOf(page)
    }
    expect(pages).toEqual({ participants: 2, it: 1, data: 1 })
    await page.context().close()
  })

  it('every scenario has its cards, letters and sheets, and what is left out is not printed', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width: 1280, height: 800 } })
    for (const id of scenarios) {
      await page.goto(`${site.address}/#/sheets/${id}`)
      await page.locator('.script-paper').waitFor()
      const seats = await page.locator('.role-paper').count()
      expect(seats).toBe(id === 'classic' ? 2 : 4)
      expect(await page.locator('.choice-paper').count()).toBe(seats * 2)
      expect(await page.locator('.booklet').count()).toBe(seats)
      expect(await page.locator('.score-paper').count()).toBe(seats)
      expect(await page.locator('.paper-sheets').innerText()).not.toMatch(/[{}]|undefined|null/)
    }
    const all = await pagesOf(page)
    await page.getByRole('checkbox', { name: 'Each board’s rounds and letters' }).uncheck()
    await page.getByRole('checkbox', { name: 'Score sheets' }).uncheck()
    expect(await pagesOf(page)).toBeLessThan(all)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('contents lead to a section by keyboard', async () => {
    const { page } = await openPage(browser, { viewport: { width: 390, height: 800 } })
    await openPart(page, 'facilitators')
    await page.getByRole('button', { name: 'When things go wrong' }).press('Enter')
    const heading = page.getByRole('heading', { name: 'When things go wrong' })
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true)
    expect((await heading.boundingBox())?.y).toBeLessThan(400)
    await page.context().close()
  })
})
