// Other JavaScript engines than Node's: a program that runs a file, and a browser that can only be opened.
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { inFile } from '../bundle.ts'
import { programNamed } from '../programs.ts'
import type * as Golden from './run.ts'

/** SpiderMonkey. */
export const firefox = programNamed(['firefox-esr', 'firefox'], process.env.FIREFOX_PATH)

/** JavaScriptCore: the program of the package `bun`, if it came for this machine and starts. */
export async function javaScriptCore(): Promise<string | null> {
  try {
    const program = join(
      dirname(createRequire(import.meta.url).resolve('bun/package.json')),
      'bin',
      'bun.exe',
    )
    await promisify(execFile)(program, ['--version'])
    return program
  } catch {
    return null
  }
}

/** Calls a function of the golden bundle in a program that runs files, as Node does. */
export function runIn<Call extends keyof typeof Golden>(
  program: string,
  { bundle, call }: { readonly bundle: string; readonly call: Call },
): Promise<ReturnType<(typeof Golden)[Call]>> {
  return inFile(bundle, async (file) => {
    const start = join(dirname(file), 'start.mjs')
    writeFileSync(start, `import { ${call} } from './bundle.mjs'\nconsole.log(JSON.stringify(${call}()))\n`)
    const { stdout } = await promisify(execFile)(program, [start], { maxBuffer: 1e8 })
    return JSON.parse(stdout)
  })
}

/** Opens an address in Firefox, with a fresh profile and no window, until `done` is settled. */
export async function whileFirefoxShows<T>(
  { program, address }: { readonly program: string; readonly address: string },
  done: Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'swim-firefox-'))
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, address], {
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const lost = ended.then((): T => {
    throw new Error('Firefox stopped before it answered')
  })
  try {
    return await Promise.race([done, lost])
  } finally {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
