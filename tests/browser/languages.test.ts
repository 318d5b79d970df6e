import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings, firstLoad, openBrowser, openPage, serveSite } from '../support/browser.ts'

// The page in Welsh on the built site: chosen at its foot, kept, carried by the address, and no weight on the first screen.
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

it('the first script carries no Welsh, and an English page asks for none', async () => {
  expect(firstLoad()).toContain('Four boards. One place.')
  expect(firstLoad()).not.toMatch(/cleifion|gweithdy/)
  const { page } = await openPage(browser, {})
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.goto(site.address)
  await page.getByRole('button', { name: 'Cymraeg' }).waitFor()
  await page.goto(`${site.address}/#/scenarios`)
  await page.locator('.shelf-item').first().waitFor()
  expect(asked.filter((url) => url.includes('/cy/'))).toEqual([])
  await page.context().close()
})

it('it is chosen at the foot of the page, stays chosen, and is left again', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } })
  const lang = () => page.evaluate(() => document.documentElement.lang)
  await page.goto(`${site.address}/#/scenarios`)
  await page.getByRole('heading', { name: 'Scenarios' }).waitFor()
  await page.getByRole('button', { name: 'Cymraeg' }).click()
  await page.getByRole('heading', { name: 'Senarios' }).waitFor()
  expect(await lang()).toBe('cy')
  expect(await page.title()).toMatch(/^Senarios/)
  expect(page.url()).toContain('?lang=cy#/scenarios')
  expect(await page.locator('footer').textContent()).toMatch(/chymorth peiriant/)
  expect(await page.getByRole('heading', { name: 'Winter beds' }).getAttribute('lang')).toBe('en-GB')
  expect(await axeFindings(page)).toEqual([])

  await page.goto(`${site.address}/#/play?scenario=winter-beds`)
  await page.getByRole('heading', { name: 'Paratoi gêm' }).waitFor()
  await page.getByText('Ymddiriedolaeth aciwt').first().waitFor()
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Set up a game' }).waitFor()
  expect(await lang()).toBe('en-GB')
  expect(page.url()).not.toContain('lang=')
  expect(faults).toEqual([])
  await page.context().close()
})

it('a link that names it opens in it; where its words cannot be fetched, the page opens in English', async () => {
  const { page } = await openPage(browser, {})
  await page.goto(`${site.address}/?lang=cy`)
  await page.getByRole('heading', { name: 'Pedwar bwrdd. Un lle.' }).waitFor()
  await page.context().close()

  const { page: cut } = await openPage(browser, {})
  await cut.route('**/cy/**', (route) => route.abort())
  await cut.goto(`${site.address}/?lang=cy`)
  await cut.getByRole('heading', { name: 'Four boards. One place.' }).waitFor()
  expect(await cut.evaluate(() => document.documentElement.lang)).toBe('en-GB')
  await cut.context().close()
})
