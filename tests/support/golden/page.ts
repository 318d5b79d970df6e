import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Golden games</title><body></body></html>'

/** A page that plays the golden games as soon as it opens and sends back what it found. */
const REPORTING = `${PAGE}<script type="module">
const report = (body) => fetch('/report', { method: 'POST', body: JSON.stringify(body) })
try {
  const { playAll } = await import('/golden.mjs')
  await report({ rows: playAll(), agent: navigator.userAgent })
} catch (thrown) {
  await report({ error: String(thrown), agent: navigator.userAgent })
}
</script>`

export interface GoldenPage {
  /** An empty page beside `/golden.mjs`, for a browser that can be asked. */
  readonly empty: string
  /** The page that reports by itself, for a browser that can only be opened. */
  readonly reporting: string
  /** What the reporting page sent. */
  readonly report: Promise<string>
  readonly stop: () => void
}

/** Serves the bundle to browsers of this machine. */
export async function serveGolden(bundle: string): Promise<GoldenPage> {
  let arrived: (text: string) => void = () => undefined
  const report = new Promise<string>((resolve) => {
    arrived = resolve
  })
  const server = createServer((request, response) => {
    const send = (type: string, body: string): void => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
    }
    if (request.url === '/report') {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        send('text/plain', '')
        arrived(Buffer.concat(parts).toString('utf8'))
      })
    } else if (request.url === '/golden.mjs') send('text/javascript', bundle)
    else send('text/html', request.url === '/reporting' ? REPORTING : PAGE)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { empty: `${address}/`, reporting: `${address}/reporting`, report, stop: () => server.close() }
}
