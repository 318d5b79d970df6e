import type { IncomingMessage } from 'node:http'
import { networkInterfaces } from 'node:os'

/** IPv4 addresses of this machine in its networks, private ones first: those are where phones in the room are. */
export function networkAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .map(({ address }) => address)
  return [...new Set(all)].sort((a, b) => rank(a) - rank(b))
}

const rank = (address: string): number =>
  address.startsWith('192.168.')
    ? 0
    : address.startsWith('10.')
      ? 1
      : /^172\.(1[6-9]|2\d|3[01])\./.test(address)
        ? 2
        : 3

const HERE = ['localhost', '127.0.0.1', '[::1]', '::1']
const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

const EVERYWHERE = ['0.0.0.0', '::']

/** What a server knows of where it stands. */
export interface Standing {
  /** The host it listens at. */
  readonly host: string
  /** Public origins where a proxy stands before it. */
  readonly origins: readonly string[]
}

/**
 * Where phones find this site: its public origins; else this machine's own addresses, which are told to the machine itself
 * alone, because whoever came by another address has one that works.
 */
export function addressesFor(
  { headers, socket }: IncomingMessage,
  { host, origins }: Standing,
): readonly string[] {
  if (origins.length > 0) return origins
  const asked = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(headers.host ?? '')?.[1] ?? ''
  if (!HERE.includes(asked) || !LOOPBACK.includes(socket.remoteAddress ?? '')) return []
  const found = EVERYWHERE.includes(host) ? networkAddresses() : HERE.includes(host) ? [] : [host]
  return found.map((address) => `http://${address}:${socket.localPort}`)
}
