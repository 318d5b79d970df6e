import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A file in memory, as it may be sent. */
export interface Kept {
  readonly type: string
  readonly plain: Buffer
  /** The same in other codings, the one that is liked best first. */
  readonly packed: readonly (readonly ['br' | 'gzip', Buffer])[]
  readonly tag: string
}

export const tagOf = (plain: Buffer): string =>
  createHash('sha256').update(plain).digest('base64url').slice(0, 27)

/** Sends it in a coding that the browser takes, and not at all where the browser has it. */
export function sendKept(
  { type, plain, packed, tag }: Kept,
  { headers, method }: IncomingMessage,
  response: ServerResponse,
): void {
  const taken = String(headers['accept-encoding'] ?? '')
  const [coding, body] = packed.find(([name]) => taken.includes(name)) ?? [null, plain]
  response.setHeader('vary', 'Accept-Encoding')
  response.setHeader('etag', `W/"${tag}"`)
  if (headers['if-none-match']?.includes(tag)) {
    response.writeHead(304).end()
    return
  }
  if (coding !== null) response.setHeader('content-encoding', coding)
  response.writeHead(200, { 'content-type': type, 'content-length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}
