import { fail, ok, type Result } from '../../lib/index.ts'
import {
  type ConsoleMessage,
  consoleMessage,
  type DeviceMessage,
  deviceMessage,
  type StrangerMessage,
  strangerMessage,
  type WireMessage,
} from './message.ts'

/** The largest message that is read, in characters of JSON; settings with a scenario of one's own may be longer. */
export const MOST_CHARACTERS = 4_000
export const MOST_CHARACTERS_SETTINGS = 1_000_000

/** What one kind of sender may say. */
export interface Words {
  readonly stranger: StrangerMessage
  readonly device: DeviceMessage
  readonly facilitator: ConsoleMessage
}

const SHAPES = { stranger: strangerMessage, device: deviceMessage, facilitator: consoleMessage } as const

/** A message from a wire in its shape, or where it is not: a path, without repeating what was sent. */
export function readMessage<K extends keyof Words>(kind: K, sent: unknown): Result<Words[K], string>
export function readMessage(kind: keyof Words, sent: unknown): Result<WireMessage, string> {
  const read = SHAPES[kind].safeParse(sent)
  if (read.success) return ok(read.data)
  return fail((read.error.issues[0]?.path ?? []).map(String).join('.').slice(0, 100))
}
