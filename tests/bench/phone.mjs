// How soon a slow phone on a slow line sees a page and can use it: npm run bench:phone [-- place …]
// Chromium slows itself down: four times on the processor, 1.6 Mbit/s with 150 ms a round trip on the line. The built site is
// served as by `npm start`. Medians count, and the machine's load is printed beside them. CHROME_PATH names the browser.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const RUNS = Number(process.env.SWIM_RUNS ?? 5)
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const SLOWER = 4
/** Where people arrive, and what they reach for first there. */
const PLACES = {
  home: { address: '#/', first: '.hero .btn.big' },
  join: { address: '#/join', first: '.code-input' },
  table: { address: '#/table?scenario=share-the-pain&seat=acute&seed=phone', first: '.dock .btn' },
}
const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => PLACES[name] === undefined)
if (unknown !== undefined) {
  console.error(`There is no place called ${unknown}. Known: ${Object.keys(PLACES).join(', ')}.`)
  process.exit(2)
}

const data = mkdtempSync(join(tmpdir(), 'swim-phone-'))
const server = spawn(
  process.execPath,
  ['src/cli/bin.mjs', 'serve', '--port', '0', '--host', '127.0.0.1', '--quiet', '--data', data],
  { cwd: resolve(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'inherit'] },
)
const address = await new Promise((found, lost) => {
  let said = ''
  server.stdout.on('data', (chunk) => {
    said += chunk
    const match = /http:\/\/[^\s/]+:\d+/.exec(said)
    if (match) found(match[0])
  })
  server.on('exit', () => lost(new Error(`the server stopped: ${said}`)))
})
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(PLACES)) {
    const runs = []
    for (let run = 0; run < RUNS; run++) runs.push(await measure(PLACES[name]))
    const figures = Object.keys(runs[0]).map((key) => `${key} ${median(runs.map((run) => run[key]))}`)
    console.log(`${name}: ${figures.join(' · ')} · load ${loadavg()[0].toFixed(1)}`)
  }
} finally {
  await browser.close()
  server.removeAllListeners('exit')
  server.once('exit', () => rmSync(data, { recursive: true, force: true }))
  server.kill()
}

/** One visit by a phone that was never here, in milliseconds from the moment the address was opened. */
async function measure({ address: place, first }) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const debug = await context.newCDPSession(page)
  await debug.send('Network.enable')
  await debug.send('Network.emulateNetworkConditions', LINE)
  await debug.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watch, first)
  await page.goto(`${address}/${place}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.seen.usable > 0 && performance.now() > window.seen.last + 2_000)
  const seen = await page.evaluate(() => window.seen)
  await context.close()
  return {
    'first paint': Math.round(seen.paint),
    'largest paint': Math.round(seen.largest),
    'what one reaches for stands there': Math.round(seen.there),
    'and does what it says': Math.round(seen.usable),
    'longest wait': Math.round(seen.longest),
    shift: seen.shift.toFixed(3),
  }
}

/** Runs in the page. A control does what it says once React has brought it to life: it leaves a mark on the element. */
function watch(first) {
  const seen = { paint: 0, largest: 0, there: 0, usable: 0, longest: 0, shift: 0, last: 0 }
  window.seen = seen
  const on = (type, take) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry)
    }).observe({ type, buffered: true })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime
  })
  on('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  on('longtask', ({ startTime, duration }) => {
    if (seen.paint > 0 && startTime > seen.paint) seen.longest = Math.max(seen.longest, duration)
    seen.last = startTime + duration
  })
  on('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  const look = () => {
    const control = document.querySelector(first)
    const now = performance.now()
    if (control !== null && seen.there === 0) seen.there = now
    if (control !== null && Object.keys(control).some((key) => key.startsWith('__reactProps')))
      seen.usable = now
    else requestAnimationFrame(look)
  }
  look()
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
