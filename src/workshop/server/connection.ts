import type { Frame } from '../protocol/index.ts'
import {
  MOST_CHARACTERS,
  MOST_CHARACTERS_SETTINGS,
  readMessage,
  type WireMessage,
} from '../protocol/index.ts'
import { daysFor, forecastOf, principalOf, type Session } from '../session/index.ts'
import type { Answer, Entered, Have, Joined, Seen, Trouble, Troubled } from '../wire.ts'
import type { Listener } from './audience.ts'
import { entryShape, haveShape, lookShape } from './entry.ts'
import { type Bucket, bucket, WRONG_PER_DEVICE } from './limit.ts'
import type { Log } from './log.ts'
import type { Place } from './place.ts'
import type { Rooms } from './rooms.ts'
import { hashOfToken, isToken, newToken, randomName } from './secret.ts'
import { isStoreError, isWorkshopId } from './store.ts'

/** One client's line, whatever carries it. */
export interface Wire {
  readonly id: string
  readonly show: (frame: Frame, got: (have: unknown) => void) => void
  readonly elsewhere: () => void
}

export interface Connection {
  readonly enter: (sent: unknown) => Promise<Entered>
  readonly say: (sent: unknown) => Promise<Answer>
  readonly look: (sent: unknown) => Promise<Seen>
  readonly leave: () => void
  readonly hasEntered: () => boolean
}

interface Ports {
  readonly rooms: Rooms
  readonly log: Log
  /** Wrong codes at this node, whoever sends them. */
  readonly wrongCodes: Bucket
}

interface Inside {
  readonly place: Place
  readonly listener: Listener
  /** For somebody who came by the code: the token that they will have once they join. */
  readonly newToken: string | null
}

const trouble = (code: Trouble, id: string | null = null): Troubled => ({ kind: 'trouble', id, code })

/** Everything that one connection may do. What is sent is unknown until it is read, and answered without being repeated. */
export function connection(wire: Wire, { rooms, wrongCodes }: Ports): Connection {
  let inside: Inside | null = null
  let joined: Joined | null = null
  let isGone = false
  const wrong = bucket(WRONG_PER_DEVICE)

  function leave(): void {
    inside?.place.leave(inside.listener)
    inside = null
    joined = null
  }
  function goIn(
    place: Place,
    one: Omit<Listener, 'id' | 'focus' | 'show' | 'elsewhere'>,
    token: string | null,
  ): Entered {
    leave()
    const listener: Listener = {
      ...one,
      id: wire.id,
      focus: null,
      show: (frame, got) => wire.show(frame, (have) => got(haveOf(have))),
      elsewhere: () => {
        leave()
        wire.elsewhere()
      },
    }
    inside = { place, listener, newToken: token }
    place.enter(listener)
    return { kind: 'entered', workshop: place.room.workshop }
  }
  /** A guess that failed is counted here and for the whole node; play goes on whatever is counted. */
  function missed(code: Trouble): Troubled {
    wrong.take()
    wrongCodes.take()
    return trouble(code)
  }

  return {
    hasEntered: () => inside !== null,
    leave: () => {
      isGone = true
      leave()
    },
    enter: async (sent) => {
      const entry = entryShape.safeParse(sent)
      if (!entry.success) return trouble('unreadable')
      if (wrong.isEmpty()) return trouble('codes-paused')
      try {
        if (entry.data.by === 'code') {
          if (wrongCodes.isEmpty()) return trouble('codes-paused')
          const place = await rooms.behind(entry.data.code)
          if (!place) return missed('wrong-code')
          if (isGone) return trouble('not-entered')
          const banned = bannedBy(place.room.session(), entry.data.token)
          if (banned) return goIn(place, { ...banned, have: null }, null)
          const token = newToken()
          const principal = { kind: 'stranger', device: randomName(12), token: hashOfToken(token) } as const
          return goIn(place, { principal, token: null, have: null }, token)
        }
        const { workshop, token, have } = entry.data
        const place = isWorkshopId(workshop) && isToken(token) ? await rooms.open(workshop) : null
        const hash = hashOfToken(token)
        const principal = place && principalOf(place.room.session(), hash)
        // A wrong token and a workshop that is gone are answered alike.
        if (!place || !principal) return missed('no-such-workshop')
        if (isGone) return trouble('not-entered')
        return goIn(place, { principal, token: hash, have }, null)
      } catch (problem) {
        if (isStoreError(problem)) return trouble(problem.trouble)
        throw problem
      }
    },
    say: async (sent) => {
      const id = idOf(sent)
      if (!inside) return trouble('not-entered', id)
      const { place, listener } = inside
      const { principal } = listener
      if (joined && joined.id === id) return joined
      const kind = principal.kind
      if (kind === 'projector' || kind === 'observer' || kind === 'clock')
        return { kind: 'refused', id: id ?? '', code: 'not-here' }
      const most = kind === 'facilitator' ? MOST_CHARACTERS_SETTINGS : MOST_CHARACTERS
      if (lengthOf(sent, most) > most) return trouble('too-long', id)
      const read = readMessage(kind, sent)
      if (!read.ok) return trouble('unreadable', id)
      const message: WireMessage = read.value
      const answered = await place.room.act({ from: principal, message })
      if ('trouble' in answered) return trouble(answered.trouble, id)
      const { reply } = answered
      if (reply === null) return trouble('busy', id)
      if (reply.kind === 'refused' && (reply.code === 'wrong-code' || reply.code === 'not-let-in'))
        wrong.take()
      if (inside?.listener !== listener) return reply.kind === 'joined' ? { ...reply, token: null } : reply
      if (reply.kind !== 'joined') {
        if (reply.kind === 'stale' || reply.kind === 'received') place.audience.showNow(listener)
        return reply
      }
      const token = principal.kind === 'stranger' ? inside.newToken : null
      if (token !== null) listener.token = hashOfToken(token)
      if (listener.token !== null)
        listener.principal = principalOf(place.room.session(), listener.token) ?? listener.principal
      joined = { ...reply, token }
      place.becameDevice(listener)
      return joined
    },
    look: async (sent) => {
      const asked = lookShape.safeParse(sent)
      if (!asked.success) return trouble('unreadable')
      if (!inside) return trouble('not-entered')
      const session = inside.place.room.session()
      const { principal, focus } = inside.listener
      if (asked.data.what === 'frame') {
        inside.listener.focus = asked.data.focus
        inside.place.audience.showNow(inside.listener)
        return { kind: 'frame' }
      }
      if (asked.data.what === 'days')
        return { kind: 'days', days: daysFor(session, { from: principal, focus }, asked.data.round) }
      return { kind: 'forecast', forecast: forecastOf(session, { from: principal, focus }) }
    },
  }
}

/** The device of an earlier token where it was taken out for good: its screen says so, and it may do nothing. */
function bannedBy(session: Session, token: string | undefined): Pick<Listener, 'principal' | 'token'> | null {
  if (token === undefined || !isToken(token)) return null
  const hash = hashOfToken(token)
  const principal = principalOf(session, hash)
  const isBanned =
    principal?.kind === 'device' && session.room.devices.get(principal.device)?.gone === 'banned'
  return isBanned ? { principal, token: hash } : null
}

const haveOf = (sent: unknown): Have | null => {
  const read = haveShape.safeParse(sent)
  return read.success ? read.data : null
}

function idOf(sent: unknown): string | null {
  const id = sent !== null && typeof sent === 'object' && 'id' in sent ? sent.id : null
  return typeof id === 'string' && /^[A-Za-z0-9_-]{1,40}$/.test(id) ? id : null
}

/** Characters of what was sent; more than is allowed where it cannot be written down. */
function lengthOf(sent: unknown, most: number): number {
  try {
    return (JSON.stringify(sent) ?? '').length
  } catch {
    return most + 1
  }
}
