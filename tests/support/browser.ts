import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { programNamed } from './programs.ts'

const root = resolve(import.meta.dirname, '../..')
// Evaluated through the debugger: the site's content security policy lets no foreign script in.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']

/** Opens a real Chromium: an installed one, else the one that ships inside a package. */
export async function openBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
  const path = programNamed(NAMES, process.env.CHROME_PATH)
  if (path) return chromium.launch({ executablePath: path, args })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...args] })
}

export interface Site {
  readonly address: string
  /** The folder in which it keeps workshops. */
  readonly data: string
  readonly stop: () => void
}

/** The built site, served by the program that `npm start` runs, on a free port. */
export async function serveSite(host = '127.0.0.1'): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), 'swim-site-'))
  const child: ChildProcess = spawn(
    process.execPath,
    ['src/cli/bin.mjs', 'serve', '--port', '0', '--host', host, '--quiet', '--data', data],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const address = await new Promise<string>((found, lost) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const match = /http:\/\/[^\s/]+:\d+/.exec(said)
      if (match) found(match[0])
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('exit', () => lost(new Error(`the server stopped: ${said}`)))
  })
  const stop = (): void => {
    child.once('exit', () => rmSync(data, { recursive: true, force: true }))
    child.kill()
  }
  return { address, data, stop }
}

/** The page of the built site, and every script that it names. */
export function firstLoad(): string {
  const page = readFileSync('dist/site/index.html', 'utf8')
  const files = [...page.matchAll(/<(?:script|link)[^>]*"\.(\/assets\/[\w-]+\.js)"/g)].map(([, file]) => file)
  return [page, ...files.map((file) => readFileSync(`dist/site${file}`, 'utf8'))].join('\n')
}

/** A fresh page that keeps what went wrong in it. It keeps no site for later but where a test is about that. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { page, faults }
}

/** Waits until cards that turn and strips that fade in stand; what moves without end is not waited for. */
export async function stands(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  )
}

/** What axe finds on the page as it stands: one line a violation, empty when clean (WCAG 2.2 A and AA). */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const checker = (window as unknown as { axe: typeof import('axe-core') }).axe
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(
      (one) =>
        `${one.id}: ${one.help} (${one.nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join('; ')})`,
    )
  })
}
