import type { ServerResponse } from 'node:http'
import sirv from 'sirv'

/** The files of the built site, compressed ones where the build left them and the browser takes them. */
export const siteIn = (folder: string) =>
  sirv(folder, { etag: true, dotfiles: false, gzip: true, brotli: true, setHeaders: keepFor })

/** A name with a hash in it stands for its content for good. */
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/

/**
 * How long a browser may keep a file without asking: what is named by its content for a year; the page, the service worker
 * and everything else not at all, or a new version of the site would be found late.
 */
function keepFor(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
}
