import type { Session, Touched } from '../session/index.ts'
import { type Audience, audience, deviceOf, type Listener } from './audience.ts'
import type { FanOut } from './fan-out.ts'
import { liveRoom } from './live-room.ts'
import type { LiveRoom, RoomPorts } from './room-port.ts'
import type { Store } from './store.ts'

/** One workshop at this node: its room and who is connected to it. */
export interface Place {
  readonly room: LiveRoom
  readonly audience: Audience
  readonly enter: (listener: Listener) => void
  readonly leave: (listener: Listener) => void
  /** Somebody's connection became a device, or a facilitator's device. */
  readonly becameDevice: (listener: Listener) => void
  /** Devices at another node; forgotten when nothing is heard of it for long. */
  readonly heardPresence: (node: string, devices: readonly string[]) => void
  readonly forgetSilent: () => void
  readonly tellPresence: () => void
  readonly idleSince: () => number | null
  readonly close: () => Promise<void>
}

export interface PlacePorts {
  readonly store: Store
  readonly fanOut: FanOut
  readonly report: (event: 'room-broken' | 'act-failed' | 'frame-failed', problem: unknown) => void
  readonly gone: () => void
  readonly slept: RoomPorts['slept']
}

/** A node that says nothing for so long is gone, and its devices with it. */
const SILENT_MS = 15_000
const PRESENCE_MS = 100

export function place(session: Session, { store, fanOut, report, gone, slept }: PlacePorts): Place {
  const { workshop } = session
  const elsewhere = new Map<string, { readonly devices: readonly string[]; readonly at: number }>()
  let idleSince: number | null = Date.now()
  let telling: NodeJS.Timeout | null = null
  const ports: RoomPorts = {
    store,
    report,
    gone,
    slept,
    touched: (touched: Touched) => people.touched(touched),
    appended: () => fanOut.changed(workshop),
  }
  const room = liveRoom(session, ports)
  const people = audience({
    session: room.session,
    now: store.now,
    elsewhere: () => new Set([...elsewhere.values()].flatMap(({ devices }) => devices)),
    report,
  })

  const tellPresence = (): void => {
    telling ??= setTimeout(() => {
      telling = null
      fanOut.presence(workshop, people.devices())
    }, PRESENCE_MS).unref()
  }
  const moved = (listener: Listener): void => {
    const device = deviceOf(listener.principal)
    if (device === null) return
    people.cameOrWent([device])
    tellPresence()
  }

  return {
    room,
    audience: people,
    tellPresence,
    enter: (listener) => {
      idleSince = null
      people.add(listener)
      const device = deviceOf(listener.principal)
      if (device !== null) {
        people.replaced(device, listener)
        fanOut.taken(workshop, device)
      }
      people.showNow(listener)
      moved(listener)
    },
    becameDevice: (listener) => {
      people.showNow(listener)
      moved(listener)
    },
    leave: (listener) => {
      people.drop(listener)
      if (people.size() === 0) idleSince = Date.now()
      moved(listener)
    },
    heardPresence: (node, devices) => {
      const before = elsewhere.get(node)?.devices ?? []
      if (devices.length === 0) elsewhere.delete(node)
      else elsewhere.set(node, { devices, at: Date.now() })
      const changed = [
        ...devices.filter((one) => !before.includes(one)),
        ...before.filter((one) => !devices.includes(one)),
      ]
      if (changed.length > 0) people.cameOrWent(changed)
    },
    forgetSilent: () => {
      // While nothing can be heard, silence says nothing.
      if (!fanOut.isOpen()) return
      for (const [node, { devices, at }] of elsewhere)
        if (Date.now() - at > SILENT_MS) {
          elsewhere.delete(node)
          people.cameOrWent(devices)
        }
    },
    idleSince: () => idleSince,
    close: async () => {
      if (telling) clearTimeout(telling)
      await room.close()
      people.close()
    },
  }
}
