import { canonical } from '../../lib/index.ts'
import { ROOM_EVENTS, type RoomLine } from './event.ts'

/** The one text of a line of the room's stream. */
export const lineOf = (line: RoomLine): string => `${canonical(line)}\n`

/**
 * A line of the room's stream as it was written, or null where it is not one: broken off, changed, or of an event that
 * this version does not know. The stream is the server's own; what is inside an event was checked before it was written.
 */
export function readRoomLine(text: string): RoomLine | null {
  if (!text.endsWith('\n')) return null
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  return isRoomLine(parsed) ? parsed : null
}

function isRoomLine(parsed: unknown): parsed is RoomLine {
  if (typeof parsed !== 'object' || parsed === null) return false
  if (!('seq' in parsed && 'at' in parsed && 'event' in parsed)) return false
  const { seq, at, event } = parsed
  if (typeof seq !== 'number' || typeof at !== 'number') return false
  if (typeof event !== 'object' || event === null || !('type' in event)) return false
  return ROOM_EVENTS.some((type) => type === event.type)
}
