import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Seat } from '../../src/engine/index.ts'
import type { ConsoleGame } from '../../src/workshop/protocol/index.ts'
import type { Device } from '../workshop/server/support/device.ts'
import { makesWorkshop } from '../workshop/server/support/make.ts'
import { until } from '../workshop/server/support/program.ts'
import { facilitates } from '../workshop/server/support/table.ts'
import { openPage } from './browser.ts'

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  reducedMotion: 'reduce',
}
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
export const WALL: BrowserContextOptions = { viewport: { width: 1024, height: 768 } }

/** A screen of the workshop and what went wrong in it. */
export interface Screen {
  readonly name: string
  readonly page: Page
  readonly faults: readonly string[]
}

export async function openScreen(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
): Promise<Screen> {
  const { page, faults } = await openPage(browser, options)
  return { name, page, faults }
}

/** Opens a room of so many tables through the set-up page, and returns its join code. */
export async function openTheRoom(
  { page }: Screen,
  site: string,
  wanted: { readonly scenario: string; readonly tables: number; readonly pace: string },
): Promise<string> {
  await page.goto(`${site}/#/workshop`)
  await page.locator('#plan').selectOption('')
  await page.locator('#scenario').selectOption(wanted.scenario)
  await page.locator('#pace').selectOption(wanted.pace)
  await page.locator('#tables').fill(String(wanted.tables))
  await page.getByRole('button', { name: 'Open the room' }).click()
  await page.getByRole('heading', { name: 'Table 1' }).waitFor()
  return page.locator('.desk-code').innerText()
}

/** Compressed bytes of all script that a page fetches from now on. */
export function scriptBytes(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    // The thread of the first figure (70 bytes) may be over before its text can be asked for.
    if (/\.js(\?|$)/.test(response.url()) && !/figures-worker/.test(response.url()))
      bodies.push(response.body())
  })
  return async () => (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0)
}

/** Joins by typing the code, and takes a seat of a table. */
export async function sitDown(
  { page }: Screen,
  site: string,
  place: { readonly code: string; readonly table: number; readonly seat: number },
): Promise<void> {
  await page.goto(`${site}/#/join`)
  await page.locator('.code-input').first().fill(place.code)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  const table = page.locator('.lobby-table').nth(place.table - 1)
  await table.locator('button').nth(place.seat).click()
  await page.getByRole('heading', { name: /^You are the/ }).waitFor()
}

export const press = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()

/** Chooses in the round's screen as a thumb does: on the card, not on the hidden radio. */
export async function choose(page: Page, name: RegExp): Promise<void> {
  const radio = page.getByRole('radio', { name }).first()
  const id = await radio.getAttribute('id')
  await (id ? page.locator(`label[for="${id}"]`) : page.locator('label', { has: radio })).first().click()
}

/** The smallest text that can be seen on a page, in CSS pixels. */
export const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let least = Number.POSITIVE_INFINITY
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || (node.textContent ?? '').trim() === '') continue
      const { width, height } = element.getBoundingClientRect()
      if (width < 2 || height < 2 || element.closest('.skip') !== null) continue
      least = Math.min(least, Number.parseFloat(getComputedStyle(element).fontSize))
    }
    return least
  })

/** Buttons and fields that are smaller than a thumb, as words; empty when none is. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, summary, .btn, input:not([type=radio], [type=checkbox])')]
      .filter((one) => !one.classList.contains('skip'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(({ one, box }) => `${one.textContent} ${Math.round(box.width)}×${Math.round(box.height)}`),
  )

/** A room that was made without its set-up page, and the person who facilitates it, without a browser. */
export interface MadeRoom {
  readonly made: Awaited<ReturnType<typeof makesWorkshop>>
  readonly facilitator: Device
  /** Where a table stands, as the console has it now. */
  readonly game: (table?: number) => ConsoleGame
  readonly start: () => Promise<void>
  /** Closes the phase that a table is in. */
  readonly closes: (table?: number) => Promise<void>
  /** Brings a table to a phase of this round, and waits until the console shows it. */
  readonly to: (phase: ConsoleGame['phase'], table?: number) => Promise<void>
}

/** Makes a room over HTTP; seats that nobody takes are played by bots. */
export async function madeRoom(
  site: string,
  settings: object = {},
  scenario = 'winter-beds',
): Promise<MadeRoom> {
  const made = await makesWorkshop(site, { tables: 1, emptySeats: 'bots', ...settings }, scenario)
  const facilitator = await facilitates(site, made.workshop, made.facilitator)
  const game = (table = 1): ConsoleGame => {
    const frame = facilitator.frame()
    const found = frame?.kind === 'console' ? frame.tables.find((one) => one.table === table)?.game : null
    if (!found) throw new Error(`no game at table ${table}`)
    return found
  }
  const hears = async (
    message: Parameters<Device['say']>[0],
    welcome: readonly string[] = ['received'],
  ): Promise<void> => {
    const answer = await facilitator.say(message)
    if (!welcome.includes(answer.kind)) throw new Error(JSON.stringify(answer))
  }
  const closes = async (table = 1): Promise<void> => {
    const { at } = game(table)
    // Stale: the table went on by itself while this was on its way, which is what was wanted.
    await hears({ type: 'closePhase', table, at }, ['received', 'stale'])
    await until(`table ${table} is past ${at.phase}`, () => game(table).at.phase !== at.phase)
  }
  return {
    made,
    facilitator,
    game,
    closes,
    start: () => hears({ type: 'startGame', table: 'all', practice: false }),
    to: async (phase, table = 1) => {
      await until(
        'the game has begun',
        () => facilitator.frame()?.kind === 'console' && hasGame(facilitator, table),
      )
      while (game(table).phase !== phase) await closes(table)
    },
  }
}

const hasGame = (facilitator: Device, table: number): boolean => {
  const frame = facilitator.frame()
  return frame?.kind === 'console' && (frame.tables.find((one) => one.table === table)?.game ?? null) !== null
}

/** Whole commands of one seat in a game's log, as they were kept. */
export function commandsKept(
  data: string,
  { made }: MadeRoom,
  { seat, table = 1 }: { readonly seat: Seat; readonly table?: number },
): readonly { readonly type: string; readonly [key: string]: unknown }[] {
  return readFileSync(join(data, made.workshop, `t${table}.1.swim.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ command, actor }) => command?.seat === seat && actor === 'human')
    .map(({ command }) => command)
}
