// A line without a network: the client's own port over the real core, with losses on demand.
import type { Link, LinkEvents } from '../../../src/workshop/client/link.ts'
import type { Focus, Frame, Reply, WireMessage } from '../../../src/workshop/protocol/index.ts'
import type { Principal } from '../../../src/workshop/roles/index.ts'
import type { Answer, Entry, Have } from '../../../src/workshop/wire.ts'
import { phone, type TestRoom } from '../room.ts'

export interface MemoryLink extends Link {
  /** The network goes, and comes back. */
  readonly cut: () => void
  readonly mend: () => void
  /** The next answer is lost after the room has done what was asked. */
  readonly loseAnswer: () => void
  /** What was sent over it, in order. */
  readonly sent: readonly WireMessage[]
  readonly entries: readonly Entry[]
}

/** A device's line to a room; every message is answered by the session itself, and a frame follows. */
export function memoryLink(room: TestRoom, device: string, who: Principal = phone(device)): MemoryLink {
  const sent: WireMessage[] = []
  const entries: Entry[] = []
  let events: LinkEvents | null = null
  let up = false
  let open = false
  let have: Have | null = null
  let focus: Focus | null = null
  let losing = false
  const show = (): void => {
    const frame: Frame = room.frame(who, have, focus)
    have = events?.frame(JSON.parse(JSON.stringify(frame)) as Frame) ?? have
  }
  const rise = (): void => {
    if (!open || up) return
    up = true
    events?.up()
  }
  const fall = (): void => {
    if (!up) return
    up = false
    events?.down()
  }
  let isThere = true
  const mustStand = (): void => {
    if (!up) throw new Error('the line is down')
  }
  return {
    sent,
    entries,
    open: (given) => {
      events = given
      open = true
      if (isThere) rise()
    },
    renew: () => {
      fall()
      if (isThere) rise()
    },
    enter: async (entry) => {
      mustStand()
      entries.push(entry)
      have = entry.by === 'token' ? entry.have : null
      queueMicrotask(show)
      return { kind: 'entered', workshop: 'w1' }
    },
    say: async (message): Promise<Answer> => {
      mustStand()
      sent.push(message)
      const reply: Reply | null = room.send(who, message)
      if (losing) {
        losing = false
        throw new Error('the answer was lost')
      }
      if (reply === null || reply.kind === 'joined') throw new Error('no device gets that')
      queueMicrotask(show)
      return reply
    },
    look: async (asked) => {
      mustStand()
      if (asked.what === 'frame') {
        focus = asked.focus
        queueMicrotask(show)
        return { kind: 'frame' }
      }
      return asked.what === 'days' ? { kind: 'days', days: [] } : { kind: 'forecast', forecast: null }
    },
    carrier: () => (up ? 'memory' : null),
    close: () => {
      open = false
      up = false
    },
    cut: () => {
      isThere = false
      fall()
    },
    mend: () => {
      isThere = true
      rise()
    },
    loseAnswer: () => {
      losing = true
    },
  }
}
