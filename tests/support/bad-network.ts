// What stands between a phone and the server in some buildings: a proxy that knows no WebSockets, a line that goes silent.
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Duplex, PassThrough } from 'node:stream'

export interface BadNetwork {
  /** The site as it is seen through this network. */
  readonly address: string
  /** From now on nothing gets through and nobody is told, as where a wall stands between a phone and its access point. */
  readonly silence: () => void
  readonly mend: () => void
  /** Every line ends at once and without a goodbye; new ones are let through. */
  readonly cut: () => void
  /** WebSockets that somebody asked for, and requests that went through. */
  readonly asked: () => { readonly sockets: number; readonly requests: number }
  readonly stop: () => Promise<void>
}

interface Manners {
  /** `pass`: as they are; `refuse`: answered with an error; `swallow`: never answered, which takes longest to notice. */
  readonly sockets: 'pass' | 'refuse' | 'swallow'
}

/** A real network in front of `site`, with bad manners. */
export async function badNetwork(site: string, { sockets }: Manners): Promise<BadNetwork> {
  const { hostname, port } = new URL(site)
  const held: (() => void)[] = []
  const lines = new Set<Duplex>()
  let isSilent = false
  let asked = 0
  let requests = 0
  /** Now, or when the network is mended. */
  const whenMended = (go: () => void): void => {
    if (isSilent) held.push(go)
    else go()
  }
  const onward = ({ method, url, headers }: IncomingMessage) =>
    request({ hostname, port, method, path: url, headers })

  const proxy = createServer((coming, answer) => {
    whenMended(() => {
      requests += 1
      const going = onward(coming)
      going.on('response', (response) => {
        whenMended(() => {
          answer.writeHead(response.statusCode ?? 502, response.headers)
          response.pipe(answer)
        })
      })
      going.on('error', () => answer.destroy())
      answer.on('close', () => going.destroy())
      coming.pipe(going)
    })
  })
  proxy.on('connection', (line) => {
    lines.add(line)
    line.on('close', () => lines.delete(line))
  })
  proxy.on('upgrade', (coming: IncomingMessage, line: Duplex) => {
    asked += 1
    line.on('error', () => line.destroy())
    if (sockets === 'swallow') return
    if (sockets === 'refuse') return void line.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
    whenMended(() => {
      const going = onward(coming)
      going.on('error', () => line.destroy())
      going.on('upgrade', (response, far) => {
        const head = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`)
        line.write(['HTTP/1.1 101 Switching Protocols', ...head, '', ''].join('\r\n'))
        far.on('error', () => line.destroy())
        join(line, far)
        join(far, line)
      })
      going.end()
    })
  })
  /** Carries bytes over while the network lets them; a silent one keeps what was sent, as a radio does, and delivers late. */
  function join(from: Duplex, to: Duplex): void {
    const late = new PassThrough()
    from.on('data', (bytes) => whenMended(() => late.write(bytes)))
    from.on('close', () => to.destroy())
    late.pipe(to)
  }
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    silence: () => {
      isSilent = true
    },
    mend: () => {
      isSilent = false
      for (const go of held.splice(0)) go()
    },
    cut: () => {
      for (const line of lines) line.destroy()
    },
    asked: () => ({ sockets: asked, requests }),
    stop: () =>
      new Promise((done) => {
        for (const line of lines) line.destroy()
        proxy.close(() => done())
      }),
  }
}
