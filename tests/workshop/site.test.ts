import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { siteIn } from '../../src/workshop/server/site.ts'

// The page of the built site as the server sends it: it says whether workshops are held here.
const folder = mkdtempSync(join(tmpdir(), 'swim-page-'))
const page = '<!doctype html>\n<html lang="en-GB"><body>a page</body></html>\n'
writeFileSync(join(folder, 'index.html'), page)
writeFileSync(join(folder, 'sw.js'), 'a worker')
const open: (() => void)[] = []
afterAll(() => {
  for (const close of open) close()
  rmSync(folder, { recursive: true, force: true })
})

async function served(hosts: boolean): Promise<string> {
  const site = siteIn(folder, { hosts })
  const server = createServer((request, response) =>
    site(request, response, () => response.writeHead(404).end()),
  )
  open.push(() => server.close())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a page with a workshop server behind it', () => {
  it('says so in its first line, at both of its names, and is otherwise what was built', async () => {
    const address = await served(true)
    for (const path of ['/', '/index.html', '/?lang=cy', '/index.html?__WB_REVISION__=1']) {
      const answer = await fetch(address + path)
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect((await answer.text()).replace(' data-hosted', '')).toBe(page)
    }
    expect(await (await fetch(`${address}/sw.js`)).text()).toBe('a worker')
    expect((await fetch(`${address}/nowhere.js`)).status).toBe(404)
  })

  it('is asked for anew each time, and not sent twice to whoever has it', async () => {
    const address = await served(true)
    const first = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(address, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-encoding')).toBe('br')
  })

  it('is the page as it was built where no workshops are held', async () => {
    expect(await (await fetch(await served(false))).text()).toBe(page)
  })

  it('keeps the site that it began with when another is built under it', async () => {
    const script = '/assets/join-aB3_-xyz.js'
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, script), 'what the page names')
    writeFileSync(join(folder, `${script}.br`), brotliCompressSync('what the page names'))
    const address = await served(true)
    rmSync(join(folder, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), page.replace('a page', 'another page'))
    writeFileSync(join(folder, 'sw.js'), 'another worker')
    for (const coding of ['br', 'identity']) {
      const kept = await fetch(address + script, { headers: { 'accept-encoding': coding } })
      expect(await kept.text()).toBe('what the page names')
      expect(kept.headers.get('content-encoding')).toBe(coding === 'br' ? 'br' : null)
      expect(kept.headers.get('content-type')).toBe('text/javascript')
      expect(kept.headers.get('cache-control')).toContain('immutable')
    }
    expect(await (await fetch(address)).text()).toContain('a page')
    expect(await (await fetch(`${address}/sw.js`)).text()).toBe('a worker')
    // The next server begins with what is there by then.
    const next = await served(true)
    expect(await (await fetch(next)).text()).toContain('another page')
    expect(await (await fetch(`${next}/sw.js`)).text()).toBe('another worker')
    expect((await fetch(next + script)).status).toBe(404)
    writeFileSync(join(folder, 'index.html'), page)
    writeFileSync(join(folder, 'sw.js'), 'a worker')
  })

  it('outlives that a file without such a name is gone: one answer is lost, not the room', async () => {
    writeFileSync(join(folder, 'gone.js'), 'a script')
    const address = await served(true)
    rmSync(join(folder, 'gone.js'))
    const lost = await fetch(`${address}/gone.js`).then(
      (answer) => answer.text(),
      () => 'no answer',
    )
    expect(lost).toBe('no answer')
    expect(await (await fetch(`${address}/sw.js`)).text()).toBe('a worker')
  })
})
