// A device as a browser holds one: a real Socket.IO client, a token, the newest frame.
import { io, type Socket } from 'socket.io-client'
import type { Frame, WireMessage } from '../../../../src/workshop/protocol/index.ts'
import type {
  Answer,
  ClientEvents,
  Entered,
  Entry,
  Have,
  ServerEvents,
} from '../../../../src/workshop/wire.ts'
import { until } from './program.ts'

type Sent<M> = M extends { readonly id: string } ? Omit<M, 'id'> & { readonly id?: string } : never

export interface Device {
  readonly socket: Socket<ServerEvents, ClientEvents>
  readonly frame: () => Frame | null
  /** Frames that came so far, and when the newest did. */
  readonly frames: () => number
  readonly frameAt: () => number
  readonly token: () => string | null
  readonly isElsewhere: () => boolean
  readonly enter: (entry: Entry) => Promise<Entered>
  readonly say: (message: Sent<WireMessage>) => Promise<Answer>
  /** Comes back with its token after every loss of the connection, to whichever address is named then. */
  readonly staysIn: (workshop: string, token: string) => Promise<Entered>
  readonly close: () => void
}

export interface DeviceOptions {
  readonly transports?: readonly ('polling' | 'websocket')[]
  readonly origin?: string
  /** Hears every packet that arrives, as it was sent. */
  readonly hears?: (packet: string) => void
}

let ids = 0
const WAIT_MS = 15_000

export function device(address: string, options: DeviceOptions = {}): Device {
  const socket: Socket<ServerEvents, ClientEvents> = io(address, {
    transports: [...(options.transports ?? ['websocket'])],
    forceNew: true,
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
    ...(options.origin === undefined ? {} : { extraHeaders: { origin: options.origin } }),
  })
  let frame: Frame | null = null
  let frames = 0
  let frameAt = 0
  let have: Have | null = null
  let token: string | null = null
  let elsewhere = false
  let home: { readonly workshop: string; readonly token: string } | null = null
  if (options.hears) {
    const { hears } = options
    socket.io.on('open', () => {
      socket.io.engine.on('packet', ({ data }) => hears(String(data)))
    })
  }
  socket.on('frame', (next, got) => {
    const table = 'table' in next && next.kind === 'device' ? next.table : null
    if (next.kind === 'device')
      have = {
        game: table?.resultsKey ?? '',
        results: table ? table.resultsBefore + table.view.results.length : 0,
        scenario: next.scenarioKey ?? '',
      }
    frame = next
    frames += 1
    frameAt = performance.now()
    got(have)
  })
  socket.on('elsewhere', () => {
    elsewhere = true
  })

  const ask = <Said>(send: (answer: (said: Said) => void) => void): Promise<Said> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no answer')), WAIT_MS)
      const lost = (): void => {
        clearTimeout(timer)
        reject(new Error('lost'))
      }
      socket.once('disconnect', lost)
      send((said) => {
        clearTimeout(timer)
        socket.off('disconnect', lost)
        resolve(said)
      })
    })
  const enter = (entry: Entry): Promise<Entered> => ask((answer) => socket.emit('enter', entry, answer))
  socket.on('connect', () => {
    if (home) enter({ by: 'token', ...home, have: null }).catch(() => undefined)
  })

  return {
    socket,
    frame: () => frame,
    frames: () => frames,
    frameAt: () => frameAt,
    token: () => token,
    isElsewhere: () => elsewhere,
    enter,
    say: async (message) => {
      const id = message.id ?? `m${process.pid}-${++ids}`
      const answer: Answer = await ask((done) => socket.emit('say', { ...message, id } as WireMessage, done))
      if (answer.kind === 'joined' && answer.token !== null) token = answer.token
      return answer
    },
    staysIn: async (workshop, with_) => {
      const entered = await enter({ by: 'token', workshop, token: with_, have: null })
      home = { workshop, token: with_ }
      return entered
    },
    close: () => socket.disconnect(),
  }
}

/** Waits for a frame that is so. */
export async function sees(
  who: Device,
  what: string,
  isSo: (frame: Frame) => boolean,
  ms?: number,
): Promise<Frame> {
  await until(
    what,
    () => {
      const frame = who.frame()
      return frame !== null && isSo(frame)
    },
    ms,
  )
  const frame = who.frame()
  if (!frame) throw new Error('no frame')
  return frame
}
