import type { Message, Reply, WireMessage } from '../protocol/index.ts'
import { maySend, type Principal } from '../roles/index.ts'
import { perform } from './acts/index.ts'
import { recovered, tick } from './acts/timing.ts'
import { deviceOf, stageOf } from './ask.ts'
import { type Outcome, refused } from './outcome.ts'
import type { Heard, Session } from './state.ts'
import type { Append } from './stream.ts'
import { EVERYBODY, NOBODY, type Touched, together } from './touched.ts'
import type { Work } from './work.ts'

/** Somebody's message, when it came, and chance to use. */
export interface Incoming {
  readonly from: Principal
  readonly message: Message
  /** The store's time, milliseconds since 1970. */
  readonly now: number
  /** Random whole numbers ≥ 0 from the server, at least eight: a PIN is made of them. */
  readonly entropy: readonly number[]
}

/** What a message leads to. */
export interface Received {
  /** The session after all appends: take it only when all were kept. */
  readonly session: Session
  /** Null for the clock, which waits for no answer. */
  readonly reply: Reply | null
  /** Appends in the order in which they must be kept, each to one stream; empty where nothing changes. */
  readonly appends: readonly Append[]
  readonly touched: Touched
}

/**
 * The whole server as a function. Keep the appends, then answer and send frames. Where an append conflicts, read what is
 * new, `fold` it into the session that went in and call `receive` again with the same message: every act is idempotent.
 * If an earlier append of the same act was kept, the answer is *received* whatever the second call replies.
 */
export function receive(session: Session, { from, message, now, entropy }: Incoming): Received {
  const work: Work = { session, appends: [], now, entropy, touched: NOBODY }
  if (message.type === 'tick' || message.type === 'recovered') {
    if (!maySend(from.kind, message.type) || session.room.endedAt !== null) return unchanged(session, null)
    return changed(session, message.type === 'tick' ? tick(work) : recovered(work, message), null)
  }
  const before = heardBefore(session, from, message.id)
  if (before) return unchanged(session, before)
  const outcome = permitted(work, from, message)
  const reply = replyOf(outcome, message.id)
  const after = 'work' in outcome ? (outcome.work ?? work) : work
  return changed(session, { ...after, session: remembered(after.session, from, reply) }, reply)
}

/** Nobody does what their role may not, nor after they were removed, nor once the workshop has ended. */
function permitted(work: Work, from: Principal, message: WireMessage): Outcome {
  const { room } = work.session
  if (!maySend(from.kind, message.type) || !isHere(work.session, from)) return refused('not-here')
  if (room.endedAt !== null) return refused('workshop-ended')
  return perform(work, message, from)
}

function isHere({ room }: Session, from: Principal): boolean {
  if (from.kind === 'device') return deviceOf(room, from.device) !== null
  if (from.kind !== 'facilitator') return true
  return room.facilitators.some(({ device }) => device === from.device)
}

function replyOf(outcome: Outcome, id: string): Reply {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'received', id }
    case 'joined':
      return { kind: 'joined', id, device: outcome.device }
    case 'pin':
      return { kind: 'pin', id, pin: outcome.pin, expires: outcome.expires }
    case 'link':
      return { kind: 'link', id, of: outcome.of, token: outcome.token }
    case 'stale':
      return { kind: 'stale', id }
    case 'against-rules':
      return { kind: 'against-rules', id, refusal: outcome.refusal }
    case 'bad-settings':
      return { kind: 'bad-settings', id, issues: outcome.issues }
    case 'refused':
      return { kind: 'refused', id, code: outcome.code }
  }
}

/** Answers remembered for each sender: enough for a screen that repeats itself after a bad minute. */
const MOST_HEARD = 20

const heardKey = (from: Principal): string | null =>
  from.kind === 'device' || from.kind === 'facilitator' ? `${from.kind} ${from.device}` : null

function heardBefore({ heard }: Session, from: Principal, id: string): Reply | null {
  const key = heardKey(from)
  const known = key === null ? undefined : heard.get(key)
  return known?.find((one) => one.id === id)?.reply ?? null
}

function remembered(session: Session, from: Principal, reply: Reply): Session {
  const key = heardKey(from)
  // What came too late or from nobody may come again.
  if (key === null || reply.kind === 'stale') return session
  const one: Heard = { id: reply.id, reply }
  const known = [...(session.heard.get(key) ?? []), one].slice(-MOST_HEARD)
  return { ...session, heard: new Map(session.heard).set(key, known) }
}

const unchanged = (session: Session, reply: Reply | null): Received => ({
  session,
  reply,
  appends: [],
  touched: NOBODY,
})

/** Where the whole workshop enters another stage, every screen says so. */
function changed(before: Session, { session, appends, touched }: Work, reply: Reply | null): Received {
  const isNewStage = stageOf(before) !== stageOf(session)
  return { session, reply, appends, touched: isNewStage ? together(touched, EVERYBODY) : touched }
}
