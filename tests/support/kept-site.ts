import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { startServer } from '../../src/workshop/server/index.ts'

// A built site served as a workshop's machine serves it, kept by a browser, and a game of the tutorial played on it.

/** Serves a folder as `swim serve` does, at the same address each time, so that a server can go and come back. */
export async function serveFolder(site: string, port = 0) {
  const server = await startServer({
    port,
    host: '127.0.0.1',
    site,
    store: null,
    scenario: () => null,
    log: { note: () => {}, trouble: () => {} },
    notHere: 'nothing here',
  })
  if ('code' in server) throw new Error(server.code)
  return { ...server, port: server.address.port, url: `http://127.0.0.1:${server.address.port}/` }
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** The worker has everything and answers for this page. */
export async function siteIsKept(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return navigator.serviceWorker.controller === null ? 'no worker' : registration?.active?.state
    })
  await expect.poll(state, { timeout: 90_000, interval: 500 }).toBe('activated')
}

/** One round of the tutorial, from the brief to the next. */
export async function playRound(page: Page, round: number): Promise<void> {
  await page.getByText(`Round ${round}`).first().waitFor()
  await button(page, /^ready to/i).click()
  if (await button(page, 'Ready to choose').isVisible()) await button(page, 'Ready to choose').click()
  await page
    .locator('label.choice')
    .nth(round % 2)
    .click()
  await button(page, /lock my choice/i).click()
  await button(page, /see the results/i).click()
  await page.getByRole('heading', { name: 'Around the table' }).waitFor()
  await button(page, round < 5 ? `Ready for round ${round + 1}` : /see how it ended/i).click()
}

export const PHONE = {
  viewport: { width: 390, height: 844 },
  reducedMotion: 'reduce',
  serviceWorkers: 'allow',
} as const
