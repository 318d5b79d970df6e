import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { swim } from './swim.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const isBuilt = existsSync(join(ROOT, 'dist', 'site', 'index.html'))

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill()
})

/** Starts a server and gives the address that it prints. */
function serve(...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'src', 'cli', 'bin.mjs'), 'serve', ...args])
    running.push(child)
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
      const address = /http:\/\/\S+/.exec(out)?.[0]
      if (address) resolve(address)
    })
    child.on('close', (code) => reject(new Error(`ended with ${code}`)))
  })
}

describe('swim serve', () => {
  it.skipIf(!isBuilt)('serves the page at the address it prints, and two servers share no port', async () => {
    const first = await serve()
    const second = await serve()
    expect(second).not.toBe(first)
    for (const address of [first, second]) {
      const page = await fetch(address)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<div id="')
      expect((await fetch(`${address}no-such-page`)).status).toBe(404)
    }
  })

  it.skipIf(!isBuilt)('says so where the port it was told to take is taken', async () => {
    const { port } = new URL(await serve('--port', '0'))
    const { code, err } = await swim(['serve', '--port', port])
    expect(code).toBe(2)
    expect(err).toContain(port)
  })

  it('refuses a port that is none', async () => {
    const { code, err } = await swim(['serve', '--port', 'eighty'])
    expect(code).toBe(2)
    expect(err).toMatch(/--port|not built/)
  })
})
