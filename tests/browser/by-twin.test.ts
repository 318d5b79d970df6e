import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, openPage, serveSite } from '../support/browser.ts'

// Somebody who sees nothing of the picture plays a whole game: all that is decided is read from the twin, as the browser's
// accessibility tree gives it to a screen reader. The rest of the page is used only to press what the twin speaks of.
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

const button = (page: Page, name: RegExp) => page.getByRole('button', { name })

/** Rows of the twin: what stands at their head, and all that they say. */
async function readTwin(page: Page): Promise<ReadonlyMap<string, string>> {
  const twin = page.locator('details.twin').first()
  await twin.waitFor({ state: 'attached' })
  const heard = await twin.ariaSnapshot()
  const quoted = (kind: string) => new RegExp(`\\b${kind} "((?:[^"\\\\]|\\\\.)*)"`, 'g')
  return new Map(
    heard.split(/\n\s*- '?row /).map((part) => {
      const [head = ''] = [...part.matchAll(quoted('rowheader'))].map(([, name = '']) => name)
      const cells = [...part.matchAll(quoted('cell'))].map(([, said = '']) => said)
      return [head, cells.join(' · ')]
    }),
  )
}

const row = (twin: ReadonlyMap<string, string>, head: string): string => {
  const said = twin.get(head)
  if (said === undefined)
    throw new Error(`the twin has no row “${head}”; it has ${[...twin.keys()].join(' · ')}`)
  return said
}

const pounds = (text: string): number => {
  const [, sign = '', amount = '', unit = ''] = /([−-]?)£([\d,.]+)(m|k)?/.exec(text) ?? []
  if (amount === '') throw new Error(`no amount in “${text}”`)
  const size = Number(amount.replaceAll(',', '')) * (unit === 'm' ? 1e6 : unit === 'k' ? 1e3 : 1)
  return sign === '' ? size : -size
}

/** What the others think of the acute trust, from the halves of its three bridges. */
function trustInMe(twin: ReadonlyMap<string, string>): readonly number[] {
  const bridges = [...twin].filter(([head]) => /^Acute trust and /i.test(head))
  return bridges.map(([, said]) => {
    const match = /of (?:the )?acute trust: (?:solid|frayed|broken), (\d+) of 100/i.exec(said)
    if (match === null) throw new Error(`no half of a bridge towards me in “${said}”`)
    return Number(match[1])
  })
}

interface Read {
  readonly round: string
  readonly standing: string
  readonly above: number
  readonly price: number
  readonly trust: readonly number[]
}

/** Pools while it can well afford the price and has trust to win; holds back with money short, or trust won: by what was heard. */
const wouldPool = ({ standing, above, price, trust }: Read): boolean =>
  /afloat/i.test(standing) &&
  above > 12 * price &&
  trust.reduce((sum, one) => sum + one, 0) / trust.length < 60

it('Winter beds is played to its end from the words of the twin alone', async () => {
  const { page, faults } = await openPage(browser, {
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  await page.goto(`${site.address}/#/table?scenario=winter-beds&seat=acute&seed=by-twin`)
  const read: Read[] = []
  const chosen: string[] = []
  for (let round = 1; round <= 8; round++) {
    await expect
      .poll(async () => row(await readTwin(page), 'Round'), { timeout: 60_000 })
      .toBe(`Round ${round} of 8`)
    expect(row(await readTwin(page), 'Phase')).toMatch(/brief/i)
    await button(page, /^ready to talk/i).click()
    await button(page, /^ready to choose/i).click()
    await expect.poll(async () => row(await readTwin(page), 'Phase'), { timeout: 30_000 }).toMatch(/decide/i)
    const twin = await readTwin(page)
    const money = row(twin, 'Your money')
    const now: Read = {
      round: row(twin, 'Round'),
      standing: money,
      above: pounds(money.slice(money.indexOf('so '))) * (/below it/.test(money) ? -1 : 1),
      price: pounds(row(twin, 'If you pool')),
      trust: trustInMe(twin),
    }
    read.push(now)
    expect(row(twin, 'Your choice so far')).toBe('none yet')
    const pools = wouldPool(now)
    const name = pools ? /^pool/i : /^hold back/i
    await page.getByRole('radio', { name }).first().press('Space')
    await expect
      .poll(async () => row(await readTwin(page), 'Your choice so far'))
      .toBe(pools ? 'pool' : 'hold back')
    await button(page, /lock my choice/i).click()
    // What the others did is in the twin of the reveal.
    await button(page, /skip to results/i).waitFor({ timeout: 30_000 })
    const revealed = await readTwin(page)
    expect(row(revealed, 'Acute trust (you)')).toMatch(pools ? /pools/ : /holds back/)
    chosen.push(pools ? 'pool' : 'hold')
    await button(page, /skip to results/i).click()
    await button(
      page,
      round < 8 ? new RegExp(`ready for round ${round + 1}`, 'i') : /see how it ended/i,
    ).click()
  }
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForURL(/#\/over\//)
  // The twin gave real figures, that moved, and the choices followed them.
  expect(new Set(read.map(({ above }) => above)).size).toBeGreaterThan(4)
  expect(new Set(read.map(({ trust }) => trust.join())).size).toBeGreaterThan(4)
  expect(read.every(({ price, trust }) => price > 0 && trust.length === 3)).toBe(true)
  expect(new Set(chosen)).toEqual(new Set(['pool', 'hold']))
  expect(chosen).toHaveLength(8)
  expect(faults).toEqual([])
  await page.context().close()
})
