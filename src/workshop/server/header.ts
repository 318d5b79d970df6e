import type { IncomingMessage, ServerResponse } from 'node:http'

/** The site asks for nothing from elsewhere, runs no script but its own, and is shown in nobody's frame. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
}

export function setHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
}

/**
 * Whether a request comes from our own pages, or from no page at all. A browser names the page's origin on every socket and
 * every request that could change something; nothing here rests on cookies, so a program without origin gains nothing.
 * `allowed`: the public origins behind a proxy; where none is named, the origin must be the very host that was asked.
 */
export function isOwnOrigin(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (origin === undefined) return site !== 'cross-site' || isNavigation(request)
  if (allowed.length > 0) return allowed.includes(origin)
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

/** A link from elsewhere to a page of ours is welcome. */
const isNavigation = (request: IncomingMessage): boolean =>
  request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate'
