import type { Principal } from '../roles/index.ts'
import { isSame } from './codes.ts'
import type { Session } from './state.ts'

/**
 * Who holds a token, given its SHA-256: a facilitator, a device, the projector or the observers' link. Null: nobody here.
 * A device that was removed is still found, so that its screen can say so.
 */
export function principalOf({ room }: Session, token: string): Principal | null {
  const facilitator = room.facilitators.find((one) => isSame(token, one.token))
  if (facilitator) return { kind: 'facilitator', device: facilitator.device }
  if (isSame(token, room.keys.projector)) return { kind: 'projector' }
  if (isSame(token, room.keys.observer)) return { kind: 'observer' }
  const link = room.links.find((one) => isSame(token, one.token))
  if (link) return { kind: link.of }
  const device = [...room.devices.values()].find((one) => isSame(token, one.token))
  return device ? { kind: 'device', device: device.id } : null
}
