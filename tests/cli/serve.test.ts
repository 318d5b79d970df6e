import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { device, sees } from '../workshop/server/support/device.ts'
import { makesWorkshop } from '../workshop/server/support/make.ts'
import { comes } from '../workshop/server/support/table.ts'
import { swim } from './swim.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const isBuilt = existsSync(join(ROOT, 'dist', 'site', 'index.html'))

const running: ChildProcess[] = []
const folders: string[] = []
afterEach(async () => {
  for (const child of running.splice(0)) await stopped(child)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Asks a server to stop and gives its exit code. */
const stopped = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve(child.exitCode)
    child.once('exit', resolve)
    child.kill('SIGTERM')
  })

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'swim-serve-'))
  folders.push(folder)
  return folder
}

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
    const first = await serve('--data', emptyFolder())
    const second = await serve('--data', emptyFolder())
    expect(second).not.toBe(first)
    for (const address of [first, second]) {
      const page = await fetch(address)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<div id="')
      expect((await fetch(`${address}no-such-page`)).status).toBe(404)
    }
  })

  it.skipIf(!isBuilt)('says so where the port it was told to take is taken', async () => {
    const { port } = new URL(await serve('--port', '0', '--data', emptyFolder()))
    const { code, err } = await swim(['serve', '--port', port, '--data', emptyFolder()])
    expect(code).toBe(2)
    expect(err).toContain(port)
  })

  it('refuses a port that is none', async () => {
    const { code, err } = await swim(['serve', '--port', 'eighty'])
    expect(code).toBe(2)
    expect(err).toMatch(/--port|not built/)
  })

  it.skipIf(!isBuilt)('holds a workshop, and when told to stop keeps it for the next start', async () => {
    const folder = emptyFolder()
    const address = (await serve('--data', folder)).replace(/\/$/, '')
    const made = await makesWorkshop(address)
    const person = await comes(address, made.code, { table: 1, seat: 'acute' })
    const token = person.device.token() ?? ''
    person.device.close()
    for (const child of running.splice(0)) expect(await stopped(child)).toBe(0)
    const again = device((await serve('--data', folder)).replace(/\/$/, ''))
    await again.staysIn(made.workshop, token)
    await sees(again, 'the seat', (frame) => frame.kind === 'device' && frame.place.kind === 'seat')
    again.close()
  })

  it.skipIf(!isBuilt)('leaves a folder to the server that has it', async () => {
    const folder = emptyFolder()
    await serve('--data', folder)
    const { code, err } = await swim(['serve', '--data', folder])
    expect(code).toBe(2)
    expect(err).toContain(folder)
  })

  it.skipIf(!isBuilt)('says that a database cannot be reached, without its password', async () => {
    const { code, err } = await swim(['serve', '--database', 'postgres://me:hush@127.0.0.1:1/swim'])
    expect(code).toBe(2)
    expect(err).toMatch(/database.*ECONNREFUSED/)
    expect(err).not.toContain('hush')
  })

  it.skipIf(!isBuilt)('refuses options that do not go together', async () => {
    const both = await swim(['serve', '--data', emptyFolder(), '--database', 'postgres://127.0.0.1:1/swim'])
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('--data')])
    const redis = await swim(['serve', '--redis', 'redis://127.0.0.1:1'])
    expect([redis.code, redis.err]).toEqual([2, expect.stringContaining('--database')])
  })

  it.skipIf(!isBuilt)('shows the room where to join, as an address and as a code for phones', async () => {
    let out = ''
    const child = spawn(process.execPath, [
      join(ROOT, 'src', 'cli', 'bin.mjs'),
      ...['serve', '--host', '0.0.0.0', '--port', '0', '--data', emptyFolder()],
    ])
    running.push(child)
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
    })
    await expect.poll(() => out, { timeout: 30_000 }).toMatch(/#\/join\n[\s\S]*█[\s\S]*▀|no network/)
  })
})
