import type { DayPicture, Forecast } from '../../engine/index.ts'
import type { Focus, Frame, Reply, WireMessage } from '../protocol/index.ts'
import type { Answer, Entry, Look, Seen, Trouble } from '../wire.ts'
import { haveOf, joinFrames, type Kept, NOTHING } from './join-frames.ts'
import type { Carrier, Link } from './link.ts'
import { newMessageId } from './message-id.ts'

type Unsent<M> = M extends WireMessage ? Omit<M, 'id'> : never
/** A message before it has its id. */
export type Saying = Unsent<WireMessage>

export interface RoomState {
  /** `opening` before the first frame; `away`: the line is lost; `elsewhere`: a newer place holds this seat; `shut`: not let in. */
  readonly line: 'opening' | 'open' | 'away' | 'elsewhere' | 'shut'
  readonly frame: Frame | null
  /** The steady timer when the frame came. */
  readonly at: number
  /** Messages on their way: nothing of them counts until it is answered. */
  readonly pending: number
  /** The newest answer, and how many there were: a repeated answer is a new one. `at`: the steady timer when it came. */
  readonly answered: { readonly turn: number; readonly reply: Reply; readonly at: number } | null
  /** Why nobody was let in, or why nothing can be kept at the moment. */
  readonly trouble: Trouble | null
  readonly carrier: Carrier | null
}

export const BEFORE_ROOM: RoomState = {
  line: 'opening',
  frame: null,
  at: 0,
  pending: 0,
  answered: null,
  trouble: null,
  carrier: null,
}

/** A device's place in a workshop, whatever the network does. */
export interface Room {
  readonly state: () => RoomState
  readonly subscribe: (listener: () => void) => () => void
  /** Resolves with the room's answer, however often it has to be sent; null once the room is closed here. */
  readonly send: (saying: Saying) => Promise<Reply | null>
  readonly days: (round: number) => Promise<readonly DayPicture[]>
  readonly forecast: () => Promise<Forecast | null>
  /** Turns a console to one table, and to a seat for which it records choices; null: to the whole room. */
  readonly focus: (focus: Focus | null) => void
  /** Somebody looks at the page again, or the network is back. */
  readonly wake: () => void
  readonly close: () => void
}

/** Who this is: somebody with a token of a workshop, or somebody who has its join code. */
export type Pass =
  | { readonly by: 'token'; readonly workshop: string; readonly token: string }
  /** `token`: what this device had there before. */
  | { readonly by: 'code'; readonly code: string; readonly token?: string }

export interface Holding {
  readonly pass: Pass
  /** The room gave this device a token of its own. */
  readonly onToken: (pass: Extract<Pass, { readonly by: 'token' }>) => void
  /** Milliseconds that never go back. */
  readonly now: () => number
}

interface Waiting {
  readonly message: WireMessage
  readonly answer: (reply: Reply | null) => void
  onWay: boolean
}

/** Troubles that pass: nothing was kept, and the same message may be said again. */
const PASSING: readonly Trouble[] = [
  'disk-full',
  'store-gone',
  'busy',
  'too-fast',
  'not-entered',
  'server-full',
  'server-stops',
]
const AGAIN_MS = 700
/** How often a picture is asked for before it is left out. */
const MOST_LOOKS = 8

/** Opens a room over a line; it lasts until it is closed. */
export function openRoom(link: Link, { pass: first, onToken, now }: Holding): Room {
  const listeners = new Set<() => void>()
  const waiting = new Map<string, Waiting>()
  let pass = first
  let workshop = ''
  let inside = false
  let kept: Kept = NOTHING
  let closed = false
  let focus: Focus | null = null
  let state = BEFORE_ROOM
  const set = (change: Partial<RoomState>): void => {
    if (closed) return
    state = { ...state, ...change }
    for (const listener of [...listeners]) listener()
  }
  const later = (what: () => void): void => {
    setTimeout(() => closed || what(), AGAIN_MS)
  }

  const enter = async (): Promise<void> => {
    const entry: Entry = pass.by === 'code' ? pass : { ...pass, have: haveOf(kept) }
    try {
      const entered = await link.enter(entry)
      if (entered.kind === 'trouble') return turnedAway(entered.code)
      workshop = entered.workshop
      inside = true
      set({ carrier: link.carrier(), trouble: null, line: state.frame === null ? 'opening' : 'open' })
      for (const entry of waiting.values()) void post(entry)
      if (focus !== null) turn()
    } catch {
      if (link.carrier() !== null) later(() => void enter())
    }
  }
  const turnedAway = (code: Trouble): void => {
    if (PASSING.includes(code)) {
      set({ trouble: code })
      later(() => void enter())
      return
    }
    set({ line: 'shut', trouble: code })
    for (const id of [...waiting.keys()]) settle(id, null)
  }

  const settle = (id: string, reply: Reply | null): void => {
    const asked = waiting.get(id)
    if (asked === undefined) return
    waiting.delete(id)
    const turn = (state.answered?.turn ?? 0) + 1
    set({
      pending: waiting.size,
      ...(reply !== null && { answered: { turn, reply, at: now() }, trouble: null }),
    })
    asked.answer(reply)
  }
  const hear = (entry: Waiting, answer: Answer): void => {
    const { id } = entry.message
    if (answer.kind === 'joined') {
      const { token, ...reply } = answer
      if (token !== null) {
        pass = { by: 'token', workshop, token }
        onToken(pass)
      }
      settle(id, reply)
    } else if (answer.kind !== 'trouble') {
      settle(id, answer)
    } else if (PASSING.includes(answer.code)) {
      set({ trouble: answer.code })
      entry.onWay = false
      later(() => void post(entry))
    } else {
      const code = answer.code === 'codes-paused' ? answer.code : 'unreadable'
      settle(id, { kind: 'refused', id, code })
    }
  }
  const post = async (entry: Waiting): Promise<void> => {
    if (entry.onWay || !inside || !waiting.has(entry.message.id)) return
    entry.onWay = true
    try {
      hear(entry, await link.say(entry.message))
    } catch {
      entry.onWay = false
      // Still connected, and no answer for long: the line may be dead. Over a new one the same message is said again.
      if (link.carrier() !== null) link.renew()
    }
  }
  link.open({
    up: () => void enter(),
    down: () => {
      inside = false
      set({ carrier: null, ...(state.line === 'open' && { line: 'away' as const }) })
      if (state.line === 'opening') set({ line: 'away' })
    },
    frame: (frame) => {
      const whole = joinFrames(kept, frame)
      // A part is missing: the answer says that nothing is here, and the next frame is whole.
      if (whole === null) {
        kept = NOTHING
        later(link.renew)
        return haveOf(kept)
      }
      kept = whole.kept
      set({ frame: whole.frame, at: now(), line: 'open', carrier: link.carrier() })
      return haveOf(kept)
    },
    elsewhere: () => {
      set({ line: 'elsewhere' })
      link.close()
    },
  })

  const turn = (): void => {
    const wanted = focus
    link.look({ what: 'frame', focus }).catch(() => later(() => inside && wanted === focus && turn()))
  }

  /** Looks wait for the line as messages do, but not for ever. */
  const look = async (asked: Look): Promise<Seen | null> => {
    for (let attempt = 0; attempt < MOST_LOOKS && !closed; attempt++) {
      const seen = inside ? await link.look(asked).catch(() => null) : null
      if (seen !== null && seen.kind !== 'trouble') return seen
      await new Promise((go) => setTimeout(go, AGAIN_MS))
    }
    return null
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (saying) =>
      new Promise((answer) => {
        if (closed || state.line === 'shut') return answer(null)
        const message = { ...saying, id: newMessageId() } as WireMessage
        const entry: Waiting = { message, answer, onWay: false }
        waiting.set(message.id, entry)
        set({ pending: waiting.size })
        void post(entry)
      }),
    days: async (round) => {
      const seen = await look({ what: 'days', round })
      return seen?.kind === 'days' ? seen.days : []
    },
    forecast: async () => {
      const seen = await look({ what: 'forecast' })
      return seen?.kind === 'forecast' ? seen.forecast : null
    },
    focus: (next) => {
      if (next?.table === focus?.table && next?.seat === focus?.seat) return
      focus = next
      if (inside) turn()
    },
    wake: () => {
      if (state.line !== 'elsewhere' && state.line !== 'shut') link.renew()
    },
    close: () => {
      for (const id of [...waiting.keys()]) settle(id, null)
      closed = true
      listeners.clear()
      link.close()
    },
  }
}
