import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '../../src/strategies/index.ts'
import { axeFindings, openBrowser, openPage, serveSite, stands } from '../support/browser.ts'

// The lab in the page, with its threads, on the built site. How smoothly the page went on is printed; with `SWIM_FIGURES=1` over ten seconds more, and at rest.
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

const THIRTY = RULES.slice(0, 30).map(({ id }) => id)
const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true }).click()
const done = (page: Page) =>
  page
    .locator('main')
    .getByText(/^Done in/)
    .waitFor({ timeout: 120_000 })

/** Counts the frames that the page draws, and keeps the longest time without one. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const frames = { count: 0, longest: 0, since: performance.now(), last: performance.now() }
    const next = (): void => {
      const now = performance.now()
      frames.longest = Math.max(frames.longest, now - frames.last)
      frames.last = now
      frames.count++
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    Object.assign(window, { frames })
  })

async function tellFrames(page: Page, what: string): Promise<void> {
  const { count, longest, since, last } = await page.evaluate(
    () =>
      (window as unknown as { frames: { count: number; longest: number; since: number; last: number } })
        .frames,
  )
  const seconds = (last - since) / 1000
  console.log(
    `${what}: ${(count / seconds).toFixed(1)} frames a second over ${seconds.toFixed(1)} s, at most ${longest.toFixed(0)} ms without one`,
  )
}

/** Waits longer for the file than for the button: a button that cannot be pressed then says so itself. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

function swim(command: string, more: readonly string[]): { readonly out: string; readonly moves: string } {
  const folder = mkdtempSync(join(tmpdir(), 'swim-lab-'))
  const [out, moves] = [join(folder, 'out.json'), join(folder, 'moves.csv')]
  const files = more.includes('--moves') ? ['--interactions', moves] : []
  const args = more.filter((one) => one !== '--moves')
  execFileSync(process.execPath, ['src/cli/bin.mjs', command, ...args, '--out', out, ...files], {
    stdio: 'ignore',
  })
  return { out: readFileSync(out, 'utf8'), moves: files.length > 0 ? readFileSync(moves, 'utf8') : '' }
}

it('thirty strategies, 200 turns, 10 times, come to the bytes of the command line, and the page goes on', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  const words = `question=best&scenario=classic&players=${THIRTY.join(',')}&repetitions=10&seed=tide&workers=2&turns=200&noise=0.05`
  await page.goto(`${site.address}/#/lab?${words}`)
  await page.getByText('30 ways of choosing play.').waitFor()
  if (process.env.SWIM_FIGURES) {
    await watchFrames(page)
    await page.waitForTimeout(1500)
    await tellFrames(page, 'at rest, for comparison')
  }
  await watchFrames(page)
  await start(page)
  await done(page)
  await tellFrames(page, 'thirty strategies')
  expect(await page.locator('.lab-chart').count()).toBe(2)
  const { out, moves } = swim('tournament', [
    '--strategies',
    THIRTY.join(','),
    ...['--repetitions', '10', '--turns', '200', '--noise', '0.05', '--seed', 'tide', '--moves'],
  ])
  expect(await download(page, 'Result as JSON')).toBe(out)
  expect(await download(page, 'Every move as CSV')).toBe(moves)
  expect(await page.locator('#lab-link').inputValue()).toBe(`${site.address}/#/lab?${words}`)
  const drawn = await download(page, 'Save as SVG: Each way of choosing')
  expect(drawn).toContain('<svg')
  expect(drawn).toContain('Tit For Tat')
  expect(faults).toEqual([])
  await page.context().close()
})

it('a long tournament answers clicks while it runs, stops when told, keeps what was played, and goes on', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  await page.goto(`${site.address}/#/lab?players=${THIRTY.join(',')}&repetitions=30000&noise=0.05&workers=2`)
  await page.getByText('30 ways of choosing play.').waitFor()
  await start(page)
  await page.getByText(/^Playing: \d+%/).waitFor()
  await page.getByText(/^So far, from/).waitFor()
  expect(page.workers().length).toBe(3)
  await watchFrames(page)
  const before = await page.getByText(/^So far, from/).textContent()
  // A click is answered while the threads are at work, and the charts grow.
  await page.getByText('See and edit the list as text').click()
  expect(await page.locator('textarea').isVisible()).toBe(true)
  await expect.poll(() => page.getByText(/^So far, from/).textContent(), { timeout: 60_000 }).not.toBe(before)
  if (process.env.SWIM_FIGURES) await page.waitForTimeout(10_000)
  await tellFrames(page, 'a long tournament')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page
    .locator('main')
    .getByText(/^Stopped with [1-9][\d,]* of [\d,]+ parts done/)
    .waitFor()
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0)
  await page.getByText(/^From the [\d,]+ games played before it was stopped/).waitFor()
  const part = JSON.parse(await download(page, 'Result as JSON'))
  expect(part.games).toBeGreaterThan(0)
  expect(part.games).toBeLessThan(465 * 30_000)
  const kept = Number(
    /with ([\d,]+) of/.exec((await page.locator('main').textContent()) ?? '')?.[1]?.replaceAll(',', ''),
  )
  await page.getByRole('button', { name: 'Go on from there' }).click()
  await page.getByText(/^Playing: \d+%/).waitFor()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  const again = page.locator('main').getByText(/^Stopped with/)
  await again.waitFor()
  const more = Number(/with ([\d,]+) of/.exec((await again.textContent()) ?? '')?.[1]?.replaceAll(',', ''))
  expect(more).toBeGreaterThanOrEqual(kept)
  const partial = await download(page, 'Unfinished games')
  expect(JSON.parse(partial).items).toHaveLength(more)
  await page.getByText('Go on from a file').click()
  await page
    .getByLabel('File of unfinished games')
    .setInputFiles({ name: 'kept.partial', mimeType: 'application/json', buffer: Buffer.from(partial) })
  await page.getByText(/^Playing: \d+%/).waitFor()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await again.waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

it('what spreads comes to the bytes of the command line too', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  for (const [dynamics, more, options] of [
    ['replicator', 'generations=100&mutation=0.01', ['--generations', '100', '--mutation', '0.01']],
    ['moran', 'runs=20&each=5', ['--runs', '20', '--each', '5']],
    [
      'spatial',
      'grid=20x10&neighbourhood=von-neumann&update=fermi',
      ['--grid', '20x10', '--neighbourhood', 'von-neumann', '--update', 'fermi'],
    ],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(
      `${site.address}/#/lab?question=spreads&dynamics=${dynamics}&players=tit-for-tat,defector,cooperator&noise=0.02&${more}`,
    )
    await start(page)
    await done(page)
    const { out } = swim('evolve', [
      ...['--strategies', 'tit-for-tat,defector,cooperator', '--noise', '0.02', '--dynamics', dynamics],
      ...options,
    ])
    expect(await download(page, 'Result as JSON')).toBe(out)
  }
  await page.goto('about:blank')
  const game = 'scenario=share-the-pain&players=tit-for-tat,defector&repetitions=2'
  await page.goto(`${site.address}/#/lab?question=spreads&dynamics=replicator&${game}`)
  await start(page)
  await done(page)
  const { out } = swim('evolve', [
    ...['--scenario', 'share-the-pain', '--strategies', 'tit-for-tat,defector', '--repetitions', '2'],
  ])
  expect(await download(page, 'Result as JSON')).toBe(out)
  expect(faults).toEqual([])
  await page.context().close()
})

it('if everybody plays alike, patients and solvency are those of the command line', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  await page.goto(
    `${site.address}/#/lab?question=everybody&scenario=share-the-pain&players=cooperator,human-mix&repetitions=3`,
  )
  await start(page)
  await done(page)
  const results = JSON.parse(await download(page, 'Result as JSON'))
  for (const [at, strategy] of ['cooperator', 'human-mix'].entries()) {
    const { out } = swim('tournament', [
      ...['--strategies', strategy, '--scenario', 'share-the-pain', '--repetitions', '3'],
    ])
    expect(results[at]).toEqual(JSON.parse(out))
  }
  expect(faults).toEqual([])
  await page.context().close()
})

describe('what cannot be played is said, and nothing is lost', () => {
  it('an unknown strategy, no turns and impossible payoffs, each with its sentence', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } })
    await page.goto(`${site.address}/#/lab?players=tit-for-tatt,defector&turns=0&payoffs=1,2,3,4`)
    await page.getByText('There is no strategy called “tit-for-tatt”. Did you mean tit-for-tat').waitFor()
    await page.getByText('The number of turns is a whole number from 1 to 1,000,000, and not 0.').waitFor()
    await page.getByText(/These payoffs are no prisoners’ dilemma: R = 1/).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Take Tit For Tat instead' }).click()
    await page.getByRole('textbox', { name: 'Horizon: turns a game: exact figure' }).fill('20')
    await page.getByText('More settings').click()
    expect(await page.getByLabel('Points: R, S, T, P').inputValue()).toBe('1,2,3,4')
    await page.getByLabel('Points: R, S, T, P').fill('')
    await start(page)
    await done(page)
    await expect.poll(() => page.url()).toContain('players=tit-for-tat,defector&turns=20')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('an unknown scenario, and a question that this game cannot answer', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } })
    await page.goto(`${site.address}/#/lab?scenario=winter-bed`)
    await page.getByText('There is no scenario called “winter-bed”. There are: winter-beds.').waitFor()
    await page.getByRole('button', { name: 'Take the classic game' }).click()
    await page.getByRole('radio', { name: /What happens if everybody/ }).check()
    await page.getByText('The classic game has points, and neither patients nor money.').waitFor()
    await page.getByRole('button', { name: 'Take Winter beds' }).click()
    await page.getByRole('button', { name: 'Nobody' }).click()
    await page.getByText('Nobody plays. Press one of the sets').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})

// Each page is played once and looked at in two shapes.
it('axe finds nothing in the form, the families and the charts, and nothing sticks out', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  for (const [at, words] of [
    '',
    '?question=spreads&dynamics=spatial',
    '?question=best&scenario=winter-beds&repetitions=1&players=human-mix,chief-nurse,defector',
    '?question=fingerprint&strategy=win-stay-lose-shift&points=21',
  ].entries()) {
    await page.goto('about:blank')
    await page.goto(`${site.address}/#/lab${words}`)
    await start(page)
    await done(page)
    // The families are the same each time: they are opened once.
    const more = at === 0 ? 'main summary' : 'main details:not(.lab-group) > summary'
    for (const summary of await page.locator(more).all()) if (await summary.isVisible()) await summary.click()
    for (const [width, colorScheme] of [
      [390, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await stands(page)
      expect({ words, width, found: await axeFindings(page) }).toEqual({ words, width, found: [] })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  }
  expect(faults).toEqual([])
  await page.context().close()
})
