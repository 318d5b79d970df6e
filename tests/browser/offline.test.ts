import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openBrowser, openPage } from '../support/browser.ts'
import { button, PHONE, playRound, serveFolder, siteIsKept } from '../support/kept-site.ts'

// The network goes, and a new version comes: neither costs anybody a game. The real built site, its real service worker.
let browser: Browser
const folders: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A later build of the same site: every chunk has another name, as after a change that touches all, and the old ones are gone. */
function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'swim-later-'))
  folders.push(folder)
  cpSync('dist/site', folder, { recursive: true })
  const assets = join(folder, 'assets')
  const chunks = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /-[\w-]{8}\.(js|css)$/.test(name),
  )
  const later = (name: string): string =>
    name.replace(
      /-[\w-]{8}\.(js|css)$/,
      (end) => `-${[...end.slice(1, 9)].reverse().join('')}.${end.slice(10)}`,
    )
  const base = (name: string): string => name.split('/').at(-1) ?? name
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(br|gz)$/.test(name)) rmSync(join(folder, name))
  const renamed = new Map(chunks.map((name) => [base(name), base(later(name))]))
  const pattern = /[\w.-]+-[\w-]{8}\.(?:js|css)/g
  for (const name of [...chunks.map((chunk) => join('assets', chunk)), 'index.html', 'sw.js']) {
    const text = readFileSync(join(folder, name), 'utf8')
    writeFileSync(
      join(folder, name),
      text.replace(pattern, (found) => renamed.get(found) ?? found),
    )
  }
  for (const name of chunks) renameSync(join(assets, name), join(assets, later(name)))
  const worker = join(folder, 'sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/(index\.html",revision:")\w{8}/, '$1deadbeef'))
  return folder
}

describe('without network, after one visit', () => {
  it('a whole game is played and talked over; the page opens anew; with the network back nothing is lost', async () => {
    const server = await serveFolder('dist/site')
    const { page, faults } = await openPage(browser, PHONE)
    await page.goto(server.url)
    await siteIsKept(page)
    await page.context().setOffline(true)
    await server.stop()
    const note = page.getByRole('complementary', { name: 'Offline' })
    await note.getByText('go on as usual').waitFor()
    expect(await axeFindings(page)).toEqual([])

    await button(page, /play the tutorial/i).click()
    for (let round = 1; round <= 5; round++) {
      await playRound(page, round)
      if (round === 2) await page.reload()
    }
    await page
      .getByRole('link', { name: /talk it over|debrief/i })
      .first()
      .click()
    await page.getByText('1 of 4').waitFor()
    const other = await page.context().newPage()
    await other.goto(`${server.url}#/handbook/facilitators`)
    await other.getByRole('heading', { name: 'Ninety minutes' }).waitFor()
    for (const way of ['hot-seat', 'entry']) {
      await other.goto(`${server.url}#/play?scenario=winter-beds&how=${way}`)
      await other.getByRole('button', { name: 'Start the game' }).click()
      await other
        .locator(way === 'entry' ? 'main h1' : '.curtain')
        .first()
        .waitFor()
    }
    await other.goto(`${server.url}#/join`)
    await other.getByRole('complementary', { name: 'Offline' }).getByText('needs the network').waitFor()
    await other.close()

    const again = await serveFolder('dist/site', server.port)
    await page.context().setOffline(false)
    await page.goto(again.url)
    await page.reload()
    await page.getByText(/Played to the end, as the acute trust/).waitFor()
    expect(await page.getByRole('complementary', { name: 'Offline' }).count()).toBe(0)
    expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(fault))).toEqual(
      [],
    )
    await page.context().close()
    await again.stop()
  })

  it('answers of the server are never kept, and somebody who comes to join a room fetches nothing for later', async () => {
    const server = await serveFolder('dist/site')
    const { page } = await openPage(browser, PHONE)
    await page.goto(`${server.url}#/join`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(5_000)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await page.goto(`${server.url}#/`)
    await siteIsKept(page)
    await page.reload()
    await page.evaluate(() => Promise.all(['api/hosting', 'healthz', 'readyz'].map((path) => fetch(path))))
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return all.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(
      kept.filter(
        (path) => !/^\/(assets\/.+|index\.html|manifest\.webmanifest|[\w-]+\.(png|svg))$/.test(path),
      ),
    ).toEqual([])
    expect(kept.some((path) => path.includes('winter-beds'))).toBe(true)
    expect(kept.some((path) => path.endsWith('.woff2'))).toBe(true)
    await page.context().close()
    await server.stop()
  })
})

describe('a new version', () => {
  it('waits with a quiet note, and the game goes on in it at the very step where it was', async () => {
    const first = await serveFolder('dist/site')
    const { page, faults } = await openPage(browser, PHONE)
    await page.goto(first.url)
    await siteIsKept(page)
    await button(page, /play the tutorial/i).click()
    await playRound(page, 1)
    await button(page, 'Ready to choose').click()
    await page.locator('label.choice').first().click()
    await page.locator('label.choice.on').waitFor()
    const chosen = await page.locator('label.choice.on .choice-word').textContent()
    const address = page.url()
    const script = () => page.locator('script[type=module]').first().getAttribute('src')
    const before = await script()
    await first.stop()

    const second = await serveFolder(laterBuild(), first.port)
    await page.evaluate(() => Object.assign(window, { untouched: true }))
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    const note = page.getByRole('complementary', { name: 'New version' })
    await note.waitFor({ timeout: 90_000 })
    expect(await axeFindings(page)).toEqual([])
    // Nothing has been loaded anew, and the game goes on beside the note.
    await page.waitForTimeout(1_500)
    expect(await page.evaluate(() => 'untouched' in window)).toBe(true)
    await note.getByRole('button', { name: 'Use it now' }).click()
    await page.waitForFunction(() => !('untouched' in window), undefined, { timeout: 30_000 })
    await page.locator('label.choice.on .choice-word').waitFor()
    expect(await page.locator('label.choice.on .choice-word').textContent()).toBe(chosen)
    expect(page.url()).toBe(address)
    expect(await script()).not.toBe(before)
    await button(page, /lock my choice/i).click()
    await button(page, /see the results/i).waitFor()
    expect(await page.getByRole('complementary', { name: 'New version' }).count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
    await second.stop()
  })
})

describe('how long a browser keeps a file', () => {
  it('named by its content for good; the page and the worker are asked for each time; both come compressed', async () => {
    const server = await serveFolder('dist/site')
    const [script = ''] = readdirSync('dist/site/assets').filter((name) => /^start-.*\.js$/.test(name))
    const ask = (path: string) => fetch(new URL(path, server.url), { headers: { 'accept-encoding': 'gzip' } })
    for (const path of ['', 'index.html', 'sw.js', 'manifest.webmanifest']) {
      const { headers, status } = await ask(path)
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'no-cache'])
      expect(headers.get('content-security-policy')).toContain("worker-src 'self'")
    }
    const { headers } = await ask(`assets/${script}`)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(headers.get('content-type')).toContain('javascript')
    await server.stop()
  })
})
