import { newest, PAUSE_MS } from './codes.ts'
import type { RoomEvent } from './event.ts'
import type { Device, Room, Seated } from './state.ts'

const LOBBY: Seated = { kind: 'lobby' }

/** The room after an event about people and their devices; null where the event is about something else. */
export function withPeople(room: Room, event: RoomEvent, at: number): Room | null {
  switch (event.type) {
    case 'deviceJoined':
      return withDevice(room, { id: event.device, token: event.token, place: LOBBY, gone: null })
    case 'seatTaken': {
      const { table, seat, slot } = event
      return placed(room, event.device, { kind: 'seat', table, seat, slot })
    }
    case 'observerSeated':
      return placed(room, event.device, { kind: 'observer', table: event.table, panel: event.panel })
    case 'seatAsked':
      return placed(room, event.device, { kind: 'asking', table: event.table, seat: event.seat })
    case 'seatLeft':
    case 'askRefused':
      return placed(room, event.device, LOBBY)
    case 'deviceRemoved': {
      const device = room.devices.get(event.device)
      if (!device) return room
      return withDevice(room, { ...device, place: LOBBY, gone: event.banned ? 'banned' : 'removed' })
    }
    case 'codeMissed':
      return event.what === 'seat'
        ? { ...room, missed: [...newest(room.missed, at - PAUSE_MS), at] }
        : { ...room, pin: room.pin && { ...room.pin, missed: room.pin.missed + 1 } }
    case 'pinMade':
      return { ...room, pin: { hash: event.pin, expires: event.expires, missed: 0 } }
    case 'facilitatorAdded': {
      const { device, token } = event
      return { ...room, pin: null, facilitators: [...room.facilitators, { device, token }] }
    }
    case 'facilitatorDropped':
      return {
        ...room,
        facilitators: room.facilitators.filter(({ device }) => device !== event.device),
      }
    default:
      return null
  }
}

function placed(room: Room, id: string, place: Seated): Room {
  const device = room.devices.get(id)
  return device ? withDevice(room, { ...device, place }) : room
}

const withDevice = (room: Room, device: Device): Room => ({
  ...room,
  devices: new Map(room.devices).set(device.id, device),
})
