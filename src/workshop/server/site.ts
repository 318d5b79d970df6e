import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import sirv from 'sirv'
import { announcedIn, HASHED } from './announced.ts'
import { type Kept, sendKept, tagOf } from './kept-file.ts'

type Next = () => void
type Serve = (request: IncomingMessage, response: ServerResponse, next: Next) => void

/**
 * The files of the built site, compressed ones where the build left them and the browser takes them. Where workshops are held,
 * the page says so in its first line: it has room for the way in from its first paint on, and so has the copy that a device keeps.
 *
 * A room that runs keeps the site it began with. Where another is built under it, the page, its worker and all that they name by
 * content come as they were: phones that join find every file, and phones that play go on with the rules of their server.
 */
export function siteIn(folder: string, { hosts }: { readonly hosts: boolean }): Serve {
  const files = sirv(folder, { etag: true, dotfiles: false, gzip: true, brotli: true, setHeaders: keepFor })
  const page = pageIn(folder, hosts)
  const announced = announcedIn(folder)
  return (request, response, next) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    const kept = path === '/' || path === '/index.html' ? page : announced(path)
    if (kept) {
      keepFor(response, path)
      sendKept(kept, request, response)
      return
    }
    // What nothing names by its content is read when it is asked for: where it is gone, that costs one answer, never the room.
    response.once('pipe', (file) => file.once('error', () => response.destroy()))
    files(request, response, next)
  }
}

/** The page, with the mark that `src/ui/stores/hosted.ts` reads where workshops are held; null where the folder has none. */
function pageIn(folder: string, hosts: boolean): Kept | null {
  let text: string
  try {
    text = readFileSync(join(folder, 'index.html'), 'utf8')
  } catch {
    return null
  }
  const plain = Buffer.from(hosts ? text.replace(/<html(?=[\s>])/, '<html data-hosted') : text)
  const packed = [['br', brotliCompressSync(plain)] as const, ['gzip', gzipSync(plain)] as const]
  return { type: 'text/html;charset=utf-8', plain, packed, tag: tagOf(plain) }
}

/**
 * How long a browser may keep a file without asking: what is named by its content for a year; the page, the service worker
 * and everything else not at all, or a new version of the site would be found late.
 */
function keepFor(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
}
