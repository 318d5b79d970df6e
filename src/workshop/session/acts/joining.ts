import { codeTyped, MOST_DEVICES } from '../../protocol/index.ts'
import type { Principal } from '../../roles/index.ts'
import { isSame, opensConsole } from '../codes.ts'
import { type Act, done, type Outcome, refused } from '../outcome.ts'
import { leave } from '../sitting.ts'
import { note, type Work } from '../work.ts'

/** Lets a device into the lobby: the join code opens that door and no other. */
export const join: Act<'join'> = (work, { code }, from) => {
  if (from.kind !== 'stranger') return refused('not-here')
  const { room } = work.session
  if (!isSame(codeTyped(code), room.code)) return refused('wrong-code')
  const { device, token } = from
  const known = room.devices.get(device)
  if (known) return known.token === token ? { kind: 'joined', work, device } : refused('not-here')
  if (room.devices.size >= MOST_DEVICES) return refused('room-full')
  return { kind: 'joined', work: note(work, { type: 'deviceJoined', device, token }), device }
}

/** Hands the console over: a device with the PIN is a facilitator's from now on. */
export const enterPin: Act<'enterPin'> = (work, { pin }, from) => {
  const { room } = work.session
  const token = tokenOf(work, from)
  if (token === null || (from.kind !== 'stranger' && from.kind !== 'device')) return refused('not-here')
  if (!opensConsole(room, pin, work.now)) return missed(work)
  const left = leave(work, from.device)
  const added = note(left, { type: 'facilitatorAdded', device: from.device, token })
  return { kind: 'joined', work: added, device: from.device }
}

const tokenOf = ({ session }: Work, from: Principal): string | null => {
  if (from.kind === 'stranger') return from.token
  return from.kind === 'device' ? (session.room.devices.get(from.device)?.token ?? null) : null
}

/** A wrong PIN counts against the PIN, which dies of the fifth; where there is none, nothing is written. */
function missed(work: Work): Outcome {
  const { pin } = work.session.room
  const isAlive = pin !== null && pin.missed < 5 && work.now < pin.expires
  return refused('wrong-code', isAlive ? note(work, { type: 'codeMissed', what: 'pin' }) : null)
}

/** A device goes back to the lobby. */
export const leaveSeat: Act<'leaveSeat'> = (work, _message, from) =>
  from.kind === 'device' ? done(leave(work, from.device)) : refused('not-here')
