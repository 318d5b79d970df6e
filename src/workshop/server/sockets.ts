import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { ClientEvents, ServerEvents } from '../wire.ts'
import { connection, type Wire } from './connection.ts'
import { isOwnOrigin } from './header.ts'
import { type Bucket, bucket, PER_DEVICE, WRONG_AT_NODE } from './limit.ts'
import type { Log } from './log.ts'
import type { Rooms } from './rooms.ts'

/** The largest packet that is taken in at all: settings with a scenario of one's own. Each message is measured again. */
const MOST_BYTES = 1_100_000
/** Connections of one node. */
const MOST_CONNECTIONS = 6000
/** Somebody who connects and never enters. */
const ENTER_MS = 60_000
/** So long a screen may take to say that it has a frame, before the next is sent all the same. */
const ANSWER_MS = 30_000
/** Packets beyond the limit after which a connection is cut. */
const MOST_REFUSED = 300

export interface Sockets {
  readonly count: () => number
  readonly close: () => Promise<void>
}

/** Live connections: WebSocket, and plain HTTP where a network lets no socket through. */
export function sockets(
  http: HttpServer,
  { rooms, log, origins }: { readonly rooms: Rooms; readonly log: Log; readonly origins: readonly string[] },
): Sockets {
  const io = new Server<ClientEvents, ServerEvents>(http, {
    serveClient: false,
    maxHttpBufferSize: MOST_BYTES,
    pingInterval: 10_000,
    pingTimeout: 8000,
    connectTimeout: 10_000,
    perMessageDeflate: false,
    allowRequest: (request, answer) => {
      const isWelcome = isOwnOrigin(request, origins) && io.engine.clientsCount < MOST_CONNECTIONS
      answer(null, isWelcome)
    },
  })
  const wrongCodes: Bucket = bucket(WRONG_AT_NODE)

  io.on('connection', (socket) => {
    const own = bucket(PER_DEVICE)
    let refused = 0
    socket.use(([name, ...rest], next) => {
      if (own.take()) return next()
      refused += 1
      if (refused > MOST_REFUSED) return void socket.disconnect(true)
      const answer = rest.at(-1)
      const trouble = { kind: 'trouble', id: null, code: 'too-fast' }
      if (typeof answer === 'function' && typeof name === 'string') answer(trouble)
    })
    const wire: Wire = {
      id: socket.id,
      show: (frame, got) => {
        // A lost client is found by the heartbeat; until then nothing more is queued for it.
        const timer = setTimeout(() => got(null), ANSWER_MS).unref()
        socket.emit('frame', frame, (have: unknown) => {
          clearTimeout(timer)
          got(have)
        })
      },
      elsewhere: () => {
        socket.emit('elsewhere')
        socket.disconnect(true)
      },
    }
    const here = connection(wire, { rooms, log, wrongCodes })
    const enterTimer = setTimeout(() => {
      if (!here.hasEntered()) socket.disconnect(true)
    }, ENTER_MS).unref()
    const heard =
      <Sent, Said>(what: (sent: Sent) => Promise<Said>) =>
      (sent: Sent, answer: (said: Said) => void): void => {
        if (typeof answer !== 'function') return
        what(sent).then(answer, (problem) => {
          log.trouble('message-failed', {}, problem)
          ;(answer as (said: unknown) => void)({ kind: 'trouble', id: null, code: 'busy' })
        })
      }
    socket.on('enter', heard(here.enter))
    socket.on('say', heard(here.say))
    socket.on('look', heard(here.look))
    socket.on('disconnect', () => {
      clearTimeout(enterTimer)
      here.leave()
    })
  })

  return {
    count: () => io.engine.clientsCount,
    close: async () => {
      // Clients come back by themselves, here or at another node.
      io.disconnectSockets(true)
      await io.close()
    },
  }
}
