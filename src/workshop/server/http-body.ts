import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request's JSON, or why it cannot be read. Never holds more than `most` bytes. */
export async function readJson(
  request: IncomingMessage,
  most: number,
): Promise<{ readonly json: unknown } | { readonly error: 'too-long' | 'unreadable' }> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return { error: 'unreadable' }
  if (Number(request.headers['content-length'] ?? 0) > most) return { error: 'too-long' }
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request) {
      length += chunk.length
      if (length > most) return { error: 'too-long' }
      chunks.push(chunk)
    }
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) }
  } catch {
    return { error: 'unreadable' }
  }
}

export function sendJson(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(json))
}

/** The token of `Authorization: Bearer …`; tokens never stand in an address. */
export const bearerOf = (request: IncomingMessage): string | null =>
  /^Bearer ([\w-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? null
