import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import sirv from 'sirv'

type Next = () => void
type Serve = (request: IncomingMessage, response: ServerResponse, next: Next) => void

/**
 * The files of the built site, compressed ones where the build left them and the browser takes them. Where workshops are held,
 * the page says so in its first line: it has room for the way in from its first paint on, and so has the copy that a device keeps.
 */
export function siteIn(folder: string, { hosts }: { readonly hosts: boolean }): Serve {
  const files = sirv(folder, { etag: true, dotfiles: false, gzip: true, brotli: true, setHeaders: keepFor })
  const page = hosts ? hostedPage(join(folder, 'index.html')) : null
  return (request, response, next) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0]
    if (page !== null && (path === '/' || path === '/index.html')) {
      page(request, response)
      return
    }
    // A site that is built again under a running room takes its files away: that costs one answer, never the room.
    response.once('pipe', (file) => file.once('error', () => response.destroy()))
    files(request, response, next)
  }
}

/** The page with the mark that `src/ui/stores/hosted.ts` reads, made once; null where the folder has none. */
function hostedPage(file: string): ((request: IncomingMessage, response: ServerResponse) => void) | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  const plain = Buffer.from(text.replace(/<html(?=[\s>])/, '<html data-hosted'))
  const shapes = [
    ['br', brotliCompressSync(plain)],
    ['gzip', gzipSync(plain)],
  ] as const
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 27)
  return ({ headers, method }, response) => {
    const taken = String(headers['accept-encoding'] ?? '')
    const [coding, body] = shapes.find(([name]) => taken.includes(name)) ?? [null, plain]
    const etag = `W/"${tag}"`
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('vary', 'Accept-Encoding')
    response.setHeader('etag', etag)
    if (headers['if-none-match']?.includes(tag)) {
      response.writeHead(304).end()
      return
    }
    if (coding !== null) response.setHeader('content-encoding', coding)
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', 'content-length': body.length })
    response.end(method === 'HEAD' ? undefined : body)
  }
}

/** A name with a hash in it stands for its content for good. */
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/

/**
 * How long a browser may keep a file without asking: what is named by its content for a year; the page, the service worker
 * and everything else not at all, or a new version of the site would be found late.
 */
function keepFor(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
}
