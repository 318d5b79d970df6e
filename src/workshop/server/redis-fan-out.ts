import { Redis } from 'ioredis'
import * as z from 'zod/mini'
import type { Ear, FanOut } from './fan-out.ts'

const CHANNEL = 'swim-together'

const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changed'), node: z.string(), workshop: z.string() }),
  z.strictObject({
    kind: z.literal('presence'),
    node: z.string(),
    workshop: z.string(),
    devices: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('taken'), node: z.string(), workshop: z.string(), device: z.string() }),
  z.strictObject({ kind: z.literal('asked'), node: z.string() }),
])
type Hint = z.infer<typeof shape>

/**
 * Hints between nodes over Redis. Nothing in Redis is ever read back, so that losing it loses nothing: nodes then look at
 * the store every so often until it is there again. `trouble` hears of the connection coming and going.
 */
export function redisFanOut(url: string, node: string, trouble: (isOpen: boolean) => void): FanOut {
  const options = {
    maxRetriesPerRequest: null,
    enableOfflineQueue: false,
    retryStrategy: (tries: number) => Math.min(100 * tries, 2000),
  }
  const speaker = new Redis(url, options)
  const listener = new Redis(url, { ...options, autoResubscribe: false })
  let ear: Ear | null = null
  let isHearing = false

  const say = (hint: Hint): void => {
    if (speaker.status === 'ready') void speaker.publish(CHANNEL, JSON.stringify(hint)).catch(() => undefined)
  }
  for (const connection of [speaker, listener]) connection.on('error', () => undefined)
  listener.on('ready', () => {
    listener.subscribe(CHANNEL).then(
      () => {
        isHearing = true
        trouble(true)
        say({ kind: 'asked', node })
      },
      () => undefined,
    )
  })
  listener.on('close', () => {
    if (isHearing) trouble(false)
    isHearing = false
  })
  listener.on('message', (_channel: string, text: string) => {
    const hint = hintOf(text)
    if (!ear || !hint || hint.node === node) return
    if (hint.kind === 'changed') ear.changed(hint.workshop)
    else if (hint.kind === 'presence') ear.presence(hint.workshop, hint.node, hint.devices)
    else if (hint.kind === 'taken') ear.taken(hint.workshop, hint.device)
    else ear.asked()
  })

  return {
    listen: (listening) => {
      ear = listening
    },
    changed: (workshop) => say({ kind: 'changed', node, workshop }),
    presence: (workshop, devices) => say({ kind: 'presence', node, workshop, devices: [...devices] }),
    taken: (workshop, device) => say({ kind: 'taken', node, workshop, device }),
    isOpen: () => isHearing && speaker.status === 'ready',
    close: () => {
      speaker.disconnect()
      listener.disconnect()
      return Promise.resolve()
    },
  }
}

function hintOf(text: string): Hint | null {
  try {
    const read = shape.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
