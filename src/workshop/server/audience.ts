import type { Focus, Frame } from '../protocol/index.ts'
import type { Principal } from '../roles/index.ts'
import { frameFor, principalOf, type Session, type Touched } from '../session/index.ts'
import type { Have } from '../wire.ts'

/** One connection that has entered a workshop. */
export interface Listener {
  readonly id: string
  principal: Principal
  /** Hash of its token; null for somebody who came by the join code. */
  token: string | null
  have: Have | null
  /** What a console looks at. */
  focus: Focus | null
  /** Sends a frame; called back once with what the client has then, or null where no answer came. */
  readonly show: (frame: Frame, got: (have: Have | null) => void) => void
  /** Says that a newer tab of this device is open, and lets it be. */
  readonly elsewhere: () => void
}

/** Everybody of one workshop who is connected here, and the frames they get. */
export interface Audience {
  readonly add: (listener: Listener) => void
  readonly drop: (listener: Listener) => void
  readonly touched: (touched: Touched) => void
  readonly showNow: (listener: Listener) => void
  readonly showAll: (frame: Frame) => void
  readonly devices: () => readonly string[]
  /** These devices came or went, here or at another node. */
  readonly cameOrWent: (devices: readonly string[]) => void
  /** A newer tab of this device was opened, here (`except`) or at another node. */
  readonly replaced: (device: string, except: Listener | null) => void
  readonly size: () => number
  readonly close: () => void
}

export interface AudiencePorts {
  readonly session: () => Session
  readonly now: () => number
  /** Devices that are connected to other nodes. */
  readonly elsewhere: () => ReadonlySet<string>
  readonly report: (event: 'frame-failed', problem: unknown) => void
}

/** News of the room as a whole, and of who is here, are gathered for this long: three hundred people join at once. */
const SOON_MS = 250

export const deviceOf = (principal: Principal): string | null =>
  principal.kind === 'device' || principal.kind === 'facilitator' ? principal.device : null

export function audience(ports: AudiencePorts): Audience {
  const listeners = new Set<Listener>()
  const due = new Set<Listener>()
  const soon = new Set<Listener>()
  const inFlight = new Set<Listener>()
  let flushing: NodeJS.Immediate | null = null
  let later: NodeJS.Timeout | null = null

  const presence = (): ReadonlySet<string> => {
    const here = new Set(ports.elsewhere())
    for (const { principal } of listeners) {
      const device = deviceOf(principal)
      if (device !== null) here.add(device)
    }
    return here
  }

  function flush(): void {
    flushing = null
    const here = presence()
    for (const listener of due) {
      // One frame at a time: a phone that sleeps gets the newest when it wakes, not all that it missed.
      if (inFlight.has(listener)) continue
      due.delete(listener)
      send(listener, here)
    }
  }

  function send(listener: Listener, here: ReadonlySet<string>): void {
    try {
      const frame = make(listener, here)
      inFlight.add(listener)
      listener.show(frame, (have) => {
        inFlight.delete(listener)
        if (have) listener.have = have
        if (due.has(listener)) wake()
      })
    } catch (problem) {
      inFlight.delete(listener)
      ports.report('frame-failed', problem)
    }
  }

  function make(listener: Listener, here: ReadonlySet<string>): Frame {
    const session = ports.session()
    listener.principal = current(session, listener)
    return frameFor(session, listener.principal, {
      now: ports.now(),
      presence: here,
      have: listener.have,
      focus: listener.focus,
    })
  }

  const wake = (): void => {
    flushing ??= setImmediate(flush)
  }
  const showNow = (listener: Listener): void => {
    due.add(listener)
    wake()
  }
  const showSoon = (listener: Listener): void => {
    soon.add(listener)
    later ??= setTimeout(() => {
      later = null
      for (const one of soon) if (listeners.has(one)) due.add(one)
      soon.clear()
      wake()
    }, SOON_MS)
  }

  return {
    add: (listener) => {
      listeners.add(listener)
    },
    drop: (listener) => {
      for (const set of [listeners, due, soon, inFlight]) set.delete(listener)
    },
    touched: ({ room, lobby, tables }) => {
      const session = ports.session()
      for (const listener of listeners) {
        const { principal } = listener
        if (principal.kind === 'stranger') continue
        const table = tableOf(session, principal)
        if (table !== null && tables.includes(table)) showNow(listener)
        else if (room || principal.kind !== 'device' || (lobby && !isSeated(session, principal)))
          showSoon(listener)
      }
    },
    showNow,
    showAll: (frame) => {
      for (const listener of listeners) listener.show(frame, () => undefined)
    },
    devices: () => [...new Set([...listeners].flatMap(({ principal }) => deviceOf(principal) ?? []))].sort(),
    cameOrWent: (devices) => {
      const session = ports.session()
      const isAll = devices.some((device) => session.room.facilitators.some((one) => one.device === device))
      const tables = new Set(devices.map((device) => tableOf(session, { kind: 'device', device })))
      for (const listener of listeners) {
        const { principal } = listener
        if (principal.kind === 'stranger') continue
        const table = tableOf(session, principal)
        if (isAll || principal.kind !== 'device' || (table !== null && tables.has(table))) showSoon(listener)
      }
    },
    replaced: (device, except) => {
      for (const listener of listeners)
        if (listener !== except && deviceOf(listener.principal) === device) listener.elsewhere()
    },
    size: () => listeners.size,
    close: () => {
      if (flushing) clearImmediate(flushing)
      if (later) clearTimeout(later)
    },
  }
}

/** Who a listener is now: people become facilitators by a PIN, and cease to be. */
function current(session: Session, { principal, token }: Listener): Principal {
  if (token === null || principal.kind === 'projector' || principal.kind === 'observer') return principal
  return principalOf(session, token) ?? principal
}

function tableOf({ room }: Session, principal: Principal): number | null {
  if (principal.kind !== 'device') return null
  const place = room.devices.get(principal.device)?.place
  return place && 'table' in place ? place.table : null
}

function isSeated({ room }: Session, principal: Principal): boolean {
  const device = principal.kind === 'device' ? room.devices.get(principal.device) : undefined
  return device?.gone === null && device.place.kind === 'seat'
}
