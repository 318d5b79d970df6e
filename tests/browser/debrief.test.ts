import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Options } from '../../src/engine/index.ts'
import { playOut } from '../../src/table/index.ts'
import { axeFindings, openBrowser, openPage, serveSite } from '../support/browser.ts'
import { bot, seated, shipped } from '../support/games.ts'

// A finished game is talked over in the page: feelings before figures, a prediction before every branch, notes beside the log.
let browser: Browser
let site: { readonly address: string; readonly stop: () => void }
const folder = mkdtempSync(join(tmpdir(), 'swim-debrief-'))

beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  site?.stop()
})

/** A log in a file: a game of bots that pledge and predict. */
function logFile(
  name: string,
  {
    id,
    seed,
    rules,
    options,
  }: { id: string; seed: string; rules: readonly string[]; options?: Partial<Options> },
): string {
  const scenario = shipped(id)
  const { text } = playOut({
    scenario,
    seed,
    sitters: seated(scenario, ...rules.map((rule) => bot(rule, 'candid'))),
    options: { ...scenario.options, ...options },
  })
  const path = join(folder, `${name}.swim.jsonl`)
  writeFileSync(path, text)
  return path
}

const winter = () =>
  logFile('winter', {
    id: 'winter-beds',
    seed: 'talk-it-over',
    rules: ['tit-for-tat', 'suspicious-tit-for-tat', 'win-stay-lose-shift', 'alternator'],
  })
const again = () =>
  logFile('again', {
    id: 'winter-beds',
    seed: 'talk-it-over',
    rules: ['tit-for-tat', 'tit-for-2-tats', 'grudger', 'cooperator'],
    options: { fog: 0.05 },
  })
const pain = () =>
  logFile('pain', {
    id: 'share-the-pain',
    seed: 'talk-it-over',
    rules: ['tit-for-tat', 'alternator', 'grudger', 'cooperator'],
  })

async function openDebrief(page: Page, files: readonly string[]): Promise<void> {
  await page.goto(`${site.address}/#/debrief`)
  await page.locator('input[type=file]').setInputFiles([...files])
  await page.getByText('1 of 4').waitFor()
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const goOn = (page: Page): Promise<void> => button(page, /^Go on to/).click()
const panel = (page: Page, id: string) => page.locator(`[data-panel="${id}"]`)
const text = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll('\u2060', '')

async function saved(page: Page, press: () => Promise<void>, files = 1): Promise<readonly string[]> {
  const coming: Download[] = []
  const take = (download: Download): void => void coming.push(download)
  page.on('download', take)
  await press()
  await expect.poll(() => coming.length, { timeout: 30_000 }).toBe(files)
  page.off('download', take)
  return Promise.all(
    coming.map(async (download) => {
      const path = join(folder, download.suggestedFilename())
      await download.saveAs(path)
      return path
    }),
  )
}

describe('the debrief of a finished game', () => {
  it('unfolds from feelings to what next, keeps every branch behind a prediction, and can be taken along', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    })
    const file = winter()
    // From the log page, as somebody comes who has just opened it.
    await page.goto(`${site.address}/#/log`)
    await page.locator('input[type=file]').setInputFiles(file)
    await button(page, /talk it over/i).click()

    // Feelings: no figure is in the page, not even unseen.
    await page.getByText('1 of 4').waitFor()
    expect(await page.locator('main svg.timeline, main table').count()).toBe(0)
    expect(await text(page)).not.toMatch(/£|index|%/)
    await page.getByLabel('Council').fill('tired <b>& proud</b>')
    expect(await axeFindings(page)).toEqual([])

    // What happened.
    await goOn(page)
    await page
      .getByRole('heading', { name: 'Three moments worth talking about' })
      .waitFor({ timeout: 60_000 })
    expect(await page.locator('.moment').count()).toBe(3)
    await panel(page, 'reel').getByRole('button', { name: 'One round on' }).click()
    await expect.poll(() => page.url()).toContain('round=2')
    await panel(page, 'reel').getByRole('slider').press('End')
    await page.getByText('Round 8 of 8').first().waitFor()
    await panel(page, 'letters').getByText('Board letters of round 8').waitFor()
    expect(await page.locator('.letter-of').first().innerText()).not.toMatch(/£/)
    await button(page, 'Open our letter: Council').click()
    await button(page, 'Close it again: Council').waitFor()
    expect((await page.locator('.letter-of.of-council').innerText()).length).toBeGreaterThan(80)
    expect(await axeFindings(page)).toEqual([])

    // Why: a branch of round 3, hidden until a prediction is locked.
    await goOn(page)
    const maker = panel(page, 'maker')
    await maker.getByLabel('Round').selectOption('3')
    await maker.getByLabel('Seat').selectOption('council')
    await button(page, 'Make this branch').click()
    const own = page.locator('[data-panel^="branch:own-1"]')
    await own.getByRole('slider').waitFor()
    expect(await own.locator('svg').count()).toBe(0)
    expect(await own.getByRole('button', { name: /lock the prediction/i }).isDisabled()).toBe(true)
    await own.getByRole('slider').fill('70')
    await own.getByRole('button', { name: /lock the prediction/i }).click()
    await own.getByText('You expected').first().waitFor({ timeout: 30_000 })
    // Both lines, and the difference between them.
    expect(await own.locator('.lines-chart .played').count()).toBe(1)
    expect(await own.locator('.lines-chart .other').count()).toBe(1)
    await own.getByText('The same as a table').last().click()
    const row = own.getByRole('row', { name: /^Difference/ })
    expect((await row.innerText()).replaceAll('\u2060', '')).toMatch(/£0\s+£0\s+£0\s+[+−]£/)
    // A branch of that branch.
    await maker.getByLabel('It leaves').selectOption({ index: 1 })
    await maker.getByLabel('Round').selectOption('5')
    await button(page, 'Make this branch').click()
    const second = page.locator('[data-panel^="branch:own-2"]')
    await second.getByRole('slider').fill('30')
    await second.getByRole('button', { name: /lock the prediction/i }).click()
    await second.getByText('You expected').first().waitFor({ timeout: 30_000 })
    // Attribution is closed until it is opened, and stands in seat order.
    expect(await panel(page, 'attribution').locator('svg').count()).toBe(0)
    await button(page, 'Open what the choices added').click()
    expect(await panel(page, 'attribution').locator('.drawn .seat-label').allTextContents()).toEqual([
      ...['Acute trust', 'CCG', 'Council', 'Community partnership'],
      ...['Acute trust', 'CCG', 'Council', 'Community partnership'],
    ])
    expect(await axeFindings(page)).toEqual([])

    // What next: a note with markup and a formula in it is text, here and in the file.
    await goOn(page)
    const note = '=HYPERLINK("x") <img src=x onerror=alert(1)>'
    await page.getByLabel(/Own reflection: round 1/).fill(note)
    await expect.poll(() => page.locator('.written').innerText()).toContain(note)
    expect(await page.locator('main img[src=x]').count()).toBe(0)
    const [notes = ''] = await saved(page, () => button(page, /save the notes/i).click())
    expect(notes).toMatch(/\.notes\.json$/)
    expect(JSON.parse(readFileSync(notes, 'utf8')).shared).toContainEqual({
      round: 1,
      seat: 'acute',
      text: note,
    })
    expect(await axeFindings(page)).toEqual([])

    // Everything can be taken along; the log is as it was.
    const sheets = await saved(page, () => button(page, /CSV.*codebook/i).click(), 4)
    const named = (part: string) => sheets.find((path) => path.includes(part)) ?? ''
    expect(readFileSync(named('rounds.csv'), 'utf8').trim().split('\n')).toHaveLength(33)
    expect(readFileSync(named('codebook.csv'), 'utf8')).toContain('four_hour')
    const [json = ''] = await saved(page, () => button(page, /^JSON$/).click())
    expect(JSON.parse(readFileSync(json, 'utf8')).debrief.moments).toHaveLength(3)
    const [pairs = ''] = await saved(page, () => button(page, /^Interactions/).click())
    expect(readFileSync(pairs, 'utf8')).toMatch(/^Interaction index,Player index/)
    const [xapi = ''] = await saved(page, () => button(page, 'xAPI statements').click())
    expect(JSON.parse(readFileSync(xapi, 'utf8')).length).toBeGreaterThan(8)
    const [html = ''] = await saved(page, () => button(page, /page to print/i).click())
    expect(readFileSync(html, 'utf8')).toContain('&lt;img src=x onerror=alert(1)&gt;')
    const [log = ''] = await saved(page, () => button(page, 'Save the log').click())
    expect(readFileSync(log, 'utf8')).toBe(readFileSync(file, 'utf8'))
    await panel(page, 'reel').getByText('The same as a table').click()
    const [svg = ''] = await saved(page, () =>
      panel(page, 'reel').getByRole('button', { name: 'Save as SVG' }).click(),
    )
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg[^>]*viewBox/)
    const [png = ''] = await saved(page, () =>
      panel(page, 'reel').getByRole('button', { name: 'Save as PNG' }).click(),
    )
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG')

    const pdf = await page.pdf({ format: 'A4' })
    writeFileSync(join(folder, 'debrief.pdf'), pdf)
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0).toBeGreaterThan(3)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('lays three logs side by side, says what differed before any figure, and ranks nobody', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const broken = join(folder, 'broken.swim.jsonl')
    writeFileSync(broken, readFileSync(pain(), 'utf8').replace('"round":2', '"round":3'))
    await openDebrief(page, [winter(), again(), pain(), broken])
    // A damaged one is named, and does not keep the others away.
    expect(await page.getByRole('alert').innerText()).toMatch(/One game could not be opened.*broken/s)

    await goOn(page)
    await page.getByText('What you could not know while you played').waitFor()
    expect(await text(page)).toMatch(/Table 2: Now and then others saw your choice wrongly/)
    expect(await page.locator('main svg.timeline').count()).toBe(0)
    expect(await button(page, /^Go on to/).count()).toBe(0)
    await button(page, /read out: go on/).click()

    await page.locator('.reckoning').waitFor({ state: 'detached', timeout: 90_000 })
    const compare = panel(page, 'compare')
    const said = await compare.innerText()
    expect(said).toMatch(/Table 1 and Table 2 had the very same chance/)
    expect(said).toMatch(/Differed by design, fog/)
    expect(said).toMatch(/Table 3 is the only table of its scenario/)
    expect(said).not.toMatch(/best|worst|first place|rank(ed|s)/i)
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('is led to its end by keyboard alone, and steers a wall', async () => {
    const { page, faults } = await openPage(browser, {
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
    })
    await openDebrief(page, [pain()])
    const [wall] = await Promise.all([
      page.context().waitForEvent('page'),
      press(page, 'Open a projector window'),
    ])
    await wall.getByText('The facilitator will show something').waitFor()
    await press(page, 'Show on the wall')
    await wall.getByText('Before any figure').waitFor()
    await press(page, 'Go on to: What happened')
    await page
      .getByRole('heading', { name: 'Three moments worth talking about' })
      .waitFor({ timeout: 60_000 })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What happened?')
    // What the facilitator has not put up is not on the wall.
    expect(await wall.locator('svg.timeline').count()).toBe(0)
    await press(page, 'Open our letter: Acute trust')
    await press(page, 'Go on to: Why')
    const slider = page.locator('.predict input').first()
    await tabTo(page, (element) => element.matches('.predict input'))
    await slider.press('ArrowRight')
    await press(page, 'Lock the prediction and show the branch')
    await page.getByText('You expected').first().waitFor({ timeout: 30_000 })
    await press(page, 'Go on to: What next')
    await page.getByRole('heading', { name: 'One promise' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})

/** Tabs on until the focus stands on something. */
async function tabTo(page: Page, isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    const found = await page.evaluate(
      (source) =>
        new Function('element', `return (${source})(element)`)(document.activeElement ?? document.body),
      isThere.toString(),
    )
    if (found) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way there by keyboard: ${isThere}`)
}

/** Reaches a button by the tab key and presses it. */
async function press(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const isThere = await page.evaluate(
      (wanted) =>
        document.activeElement?.tagName === 'BUTTON' && document.activeElement.textContent?.trim() === wanted,
      name,
    )
    if (isThere) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`no button “${name}” by keyboard`)
}
