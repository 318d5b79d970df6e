import { io, type Socket } from 'socket.io-client'
import type { ClientEvents, ServerEvents } from '../wire.ts'
import type { Link } from './link.ts'

/** How long the first try by WebSocket may take: where a proxy swallows it, plain requests carry the words instead. */
const SOCKET_MS = 2_000
const REQUESTS_MS = 8_000
const ANSWER_MS = 8_000
/** With the half that chance adds or takes, nobody is later than three seconds after a server that has come back. */
const SLOWEST_MS = 2_000

/** Remembered for as long as the tab: each new line would wait for the same swallowed WebSocket again. */
const PLAIN_FIRST = 'swim-line plain first'
const isPlainFirst = (): boolean => {
  try {
    return window.sessionStorage.getItem(PLAIN_FIRST) !== null
  } catch {
    return false
  }
}
function rememberPlainFirst(carrier: string): void {
  try {
    if (carrier === 'polling') window.sessionStorage.setItem(PLAIN_FIRST, '')
    else window.sessionStorage.removeItem(PLAIN_FIRST)
  } catch {}
}
const PLAIN: readonly ('polling' | 'websocket')[] = ['polling', 'websocket']

/** A line over Socket.IO to the server behind the page at `site`. */
export function socketLink(site: string): Link {
  const at = new URL('socket.io', site)
  const plainFirst = isPlainFirst()
  const socket: Socket<ServerEvents, ClientEvents> = io(at.origin, {
    path: at.pathname,
    autoConnect: false,
    transports: plainFirst ? [...PLAIN] : ['websocket', 'polling'],
    timeout: plainFirst ? REQUESTS_MS : SOCKET_MS,
    reconnectionDelay: 250,
    reconnectionDelayMax: SLOWEST_MS,
    reconnectionAttempts: Number.POSITIVE_INFINITY,
  })
  let closed = false
  const again = (ms: number): void => {
    setTimeout(() => {
      if (!closed) socket.connect()
    }, ms)
  }
  const patient = () => {
    if (!socket.connected) throw new Error('the line is down')
    return socket.timeout(ANSWER_MS)
  }
  return {
    open: (events) => {
      socket.on('connect', events.up)
      socket.io.on('open', () => {
        const { engine } = socket.io
        rememberPlainFirst(engine.transport.name)
        engine.once('upgrade', ({ name }) => rememberPlainFirst(name))
      })
      socket.on('disconnect', (why) => {
        events.down()
        // The library waits for a word where the server hung up; a room that restarts should find everybody back.
        if (why === 'io server disconnect') again(500)
      })
      socket.on('connect_error', () => {
        events.down()
        // Plain requests first from now on; a WebSocket is tried again from there once the line stands.
        socket.io.opts.transports = [...PLAIN]
        socket.io.timeout(REQUESTS_MS)
        if (!socket.active) again(SLOWEST_MS)
      })
      socket.on('frame', (frame, got) => got(events.frame(frame)))
      socket.on('elsewhere', events.elsewhere)
      socket.connect()
    },
    renew: () => {
      if (closed) return
      socket.disconnect()
      socket.connect()
    },
    enter: async (entry) => patient().emitWithAck('enter', entry),
    say: async (message) => patient().emitWithAck('say', message),
    look: async (asked) => patient().emitWithAck('look', asked),
    carrier: () => {
      const name = socket.connected ? socket.io.engine.transport.name : null
      return name === 'websocket' || name === 'polling' ? name : null
    },
    close: () => {
      closed = true
      socket.disconnect()
    },
  }
}
