import {
  type Append,
  fold,
  NOBODY,
  nextDeadline,
  type Received,
  ROOM_STREAM,
  receive,
  type Session,
  type Touched,
} from '../session/index.ts'
import type { Trouble } from '../wire.ts'
import type { Act, Answered, LiveRoom, RoomPorts } from './room-port.ts'
import { entropy } from './secret.ts'
import { isStoreError } from './store.ts'
import { ticker } from './ticker.ts'

interface Waiting extends Act {
  readonly answer: (answered: Answered) => void
  /** Tries that were lost to a faster writer. */
  readonly tries: number
  /** Part of this act is kept already. */
  readonly begun: boolean
}

interface Flight {
  readonly waiting: Waiting
  readonly got: Received
  readonly end: Promise<Landing>
}
type Landing = { readonly kind: 'kept' } | { readonly kind: 'conflict' | Trouble; readonly begun: boolean }

const MOST_TRIES = 8
/** Messages that wait for one room; more are turned away rather than answered late. */
const MOST_WAITING = 5000

export function liveRoom(first: Session, ports: RoomPorts): LiveRoom {
  const { store } = ports
  const { workshop } = first
  let kept = first
  let waiting: readonly Waiting[] = []
  let running: Promise<void> | null = null
  let isUnsure = false
  let isClosed = false

  const clock = ticker({
    due: () => (isClosed ? null : nextDeadline(kept)),
    now: store.now,
    tick: async () => {
      const before = kept
      // Nobody could play while the machine slept: what seems overdue is given that time first.
      const silentSince = ports.slept()
      if (silentSince !== null)
        await act({ from: { kind: 'clock' }, message: { type: 'recovered', silentSince } })
      await act({ from: { kind: 'clock' }, message: { type: 'tick' } })
      return kept !== before
    },
  })

  /** Reads what is new. False where the store could not say. */
  async function reread(): Promise<Trouble | null> {
    try {
      const news = await store.read(workshop, kept.lines)
      if (news === null) {
        isClosed = true
        ports.gone()
        return 'no-such-workshop'
      }
      for (const one of news) {
        const folded = fold(kept, one, workshop)
        if (!folded.ok) {
          ports.report('room-broken', folded.error)
          return 'store-broken'
        }
        kept = folded.value
      }
      isUnsure = false
      if (news.length > 0)
        ports.touched(
          touchedBy(
            news.map(({ stream }) => stream),
            kept,
          ),
        )
      return null
    } catch (problem) {
      if (!isStoreError(problem)) ports.report('room-broken', problem)
      return isStoreError(problem) ? problem.trouble : 'store-broken'
    }
  }

  /** Sends off all that waits as far as it can go together: acts of one append each; an act of several goes alone. */
  function takeOff(): { readonly session: Session; readonly flights: readonly Flight[] } {
    let session = kept
    const flights: Flight[] = []
    let taken = 0
    for (const one of waiting) {
      const got = received(session, one)
      if (got === null) {
        taken++
        one.answer({ trouble: 'busy' })
        continue
      }
      if (got.appends.length > 1 && flights.length > 0) break
      taken++
      session = got.session
      flights.push({ waiting: one, got, end: land(got.appends, one.begun) })
      if (got.appends.length > 1) break
    }
    waiting = waiting.slice(taken)
    return { session, flights }
  }

  function received(session: Session, { from, message }: Act): Received | null {
    try {
      return receive(session, { from, message, now: store.now(), entropy: entropy() })
    } catch (problem) {
      // A bug in the core must not take the room with it: the session is as it was.
      ports.report('act-failed', problem)
      return null
    }
  }

  async function land(appends: readonly Append[], begunBefore: boolean): Promise<Landing> {
    let begun = begunBefore
    for (const append of appends) {
      try {
        if ((await store.append(workshop, append)) === 'conflict') return { kind: 'conflict', begun }
        begun = true
      } catch (problem) {
        ports.report('act-failed', problem)
        return { kind: isStoreError(problem) ? problem.trouble : 'store-broken', begun }
      }
    }
    return { kind: 'kept' }
  }

  async function wave(): Promise<void> {
    const doubt = isUnsure ? await reread() : null
    if (doubt) {
      const all = waiting
      waiting = []
      for (const { answer } of all) answer({ trouble: doubt })
      return
    }
    const { session, flights } = takeOff()
    const landings = await Promise.all(flights.map(({ end }) => end))
    const isKept = landings.every(({ kind }) => kind === 'kept')
    if (isKept) kept = session
    else {
      isUnsure = true
      await reread()
    }
    let isNew = false
    const again: Waiting[] = []
    for (const [at, { waiting: one, got }] of flights.entries()) {
      const landing = landings[at]
      if (!landing) continue
      if (landing.kind === 'kept') {
        if (got.appends.length > 0) {
          isNew = true
          if (isKept) ports.touched(got.touched)
        }
        one.answer({ reply: one.begun && got.reply ? { kind: 'received', id: got.reply.id } : got.reply })
      } else if (landing.kind !== 'conflict') one.answer({ trouble: landing.kind })
      else if (one.tries >= MOST_TRIES) one.answer({ trouble: 'busy' })
      else again.push({ ...one, tries: one.tries + 1, begun: landing.begun })
    }
    waiting = [...again, ...waiting]
    if (isNew) ports.appended()
  }

  function run(): Promise<void> {
    running ??= (async () => {
      // Everything that arrives in this turn of the loop goes down together.
      await new Promise((resolve) => setImmediate(resolve))
      while (waiting.length > 0) await wave()
    })()
      .catch((problem) => {
        ports.report('act-failed', problem)
        isUnsure = true
      })
      .finally(() => {
        running = null
        if (waiting.length > 0) void run()
        else clock.set()
      })
    return running
  }

  function act(one: Act): Promise<Answered> {
    if (isClosed) return Promise.resolve({ trouble: 'server-stops' })
    if (waiting.length >= MOST_WAITING) return Promise.resolve({ trouble: 'busy' })
    return new Promise((answer) => {
      waiting = [...waiting, { ...one, answer, tries: 0, begun: false }]
      void run()
    })
  }

  clock.set()
  return {
    workshop,
    session: () => kept,
    act,
    catchUp: async () => {
      // Between waves only: a wave under way reads for itself where it must.
      while (running) await running
      if (isClosed) return
      running = reread()
        .then(() => undefined)
        .finally(() => {
          running = null
          if (waiting.length > 0) void run()
          else clock.set()
        })
      await running
    },
    close: async () => {
      isClosed = true
      clock.stop()
      while (running) await running
    },
  }
}

function touchedBy(streams: readonly string[], { games }: Session): Touched {
  const tables = streams.flatMap((stream) => games.get(stream)?.opened.table ?? [])
  return { ...NOBODY, room: streams.includes(ROOM_STREAM), tables }
}
