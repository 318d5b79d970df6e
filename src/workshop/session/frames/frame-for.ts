import type { Frame } from '../../protocol/index.ts'
import type { Principal } from '../../roles/index.ts'
import { stageOf } from '../ask.ts'
import type { Session } from '../state.ts'
import { consoleFrame } from './console.ts'
import { deviceFrame, deviceOrGone } from './device.ts'
import type { Now } from './now.ts'
import { projectorFrame } from './projector.ts'

/** Everything this principal's screen needs and may know. */
export function frameFor(session: Session, principal: Principal, now: Now): Frame {
  const stranger: Frame = { kind: 'stranger', stage: stageOf(session) }
  switch (principal.kind) {
    case 'facilitator': {
      const isHere = session.room.facilitators.some(({ device }) => device === principal.device)
      return isHere ? consoleFrame(session, principal.device, now) : { kind: 'gone', why: 'removed' }
    }
    case 'device': {
      const device = deviceOrGone(session.room, principal.device)
      if (device === null) return stranger
      return typeof device === 'string' ? { kind: 'gone', why: device } : deviceFrame(session, device, now)
    }
    case 'projector':
    case 'observer':
      return projectorFrame(session, now.now)
    case 'stranger':
    case 'clock':
      return stranger
  }
}
