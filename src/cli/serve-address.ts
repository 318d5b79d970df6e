import { renderUnicodeCompact } from 'uqr'
import { say } from '../i18n/index.ts'
import { networkAddresses } from '../workshop/server/room-address.ts'

const EVERYWHERE = ['0.0.0.0', '::']
const NAMED_LOCALHOST = ['127.0.0.1', '::1', ...EVERYWHERE]
const LOCAL = ['localhost', '127.0.0.1', '::1']

export const addressOf = (host: string, port: number): string => {
  const name = NAMED_LOCALHOST.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/`
}

/** The page on which people type the room's code. */
const joinPage = (host: string, port: number): string => `${addressOf(host, port)}#/join`

/** What the facilitator shows the room: the address to join at, and the same as a QR code. */
export function inviteLines(host: string, port: number, isTerminal: boolean): readonly string[] {
  if (LOCAL.includes(host)) return [say('cli.serve.only-here')]
  const [first, ...others] = EVERYWHERE.includes(host) ? networkAddresses() : [host]
  if (first === undefined) return [say('cli.serve.no-network')]
  const address = joinPage(first, port)
  return [
    say('cli.serve.room', { address }),
    '',
    ...qrLines(address, isTerminal),
    '',
    ...others.map((other) => say('cli.serve.other-address', { address: joinPage(other, port) })),
  ]
}

/** Light squares are drawn; colours are set on a terminal, so that the code is right side up on a light one as well. */
function qrLines(text: string, isTerminal: boolean): readonly string[] {
  const lines = renderUnicodeCompact(text, { ecc: 'M', border: 2 }).split('\n')
  return isTerminal ? lines.map((line) => `\u001b[97;40m${line}\u001b[0m`) : lines
}
