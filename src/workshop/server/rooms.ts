import { codeTyped, isCode, JOIN_LETTERS } from '../protocol/index.ts'
import { deletedAt, fold, nextDeadline, type Session } from '../session/index.ts'
import type { FanOut } from './fan-out.ts'
import type { Log } from './log.ts'
import { type Place, place } from './place.ts'
import { signOfLife } from './sign-of-life.ts'
import { FROM_START, type Store } from './store.ts'

/** All workshops that this node knows of, opened when somebody needs them. */
export interface Rooms {
  readonly open: (workshop: string) => Promise<Place | null>
  /** The workshop behind a join code; null where there is none. */
  readonly behind: (code: string) => Promise<Place | null>
  readonly remove: (workshop: string) => Promise<void>
  /** Opens what was running when the last process ended, and gives its clocks back the time in which nobody could play. */
  readonly start: () => Promise<void>
  /** Deletes what has been kept as long as was agreed; once an hour it happens by itself. */
  readonly sweep: () => Promise<void>
  readonly close: () => Promise<void>
}

const BEAT_MS = 2000
const POLL_MS = 500
/** Hints can get lost; this finds what they did not tell. */
const SAFETY_POLL_MS = 5000
const IDLE_MS = 600_000
const SWEEP_MS = 3_600_000
const DAY_MS = 86_400_000

export function rooms(store: Store, fanOut: FanOut, log: Log): Rooms {
  const open = new Map<string, Promise<Place | null>>()
  const timers: NodeJS.Timeout[] = []
  let polledAt = 0
  const life = signOfLife(store)

  async function load(workshop: string, which: 'all' | 'room' = 'all'): Promise<Session | null> {
    const news = await store.read(workshop, FROM_START, which)
    let session: Session | null = null
    for (const one of news ?? []) {
      const folded = fold(session, one, workshop)
      if (!folded.ok) {
        log.trouble('room-broken', { workshop, ...folded.error })
        return null
      }
      session = folded.value
      // A large room takes seconds: other rooms and heartbeats are answered in between.
      await new Promise((go) => setImmediate(go))
    }
    return session
  }

  async function opened(workshop: string): Promise<Place | null> {
    const session = await load(workshop)
    if (!session) return null
    const since = await life.owed(workshop)
    const made = place(session, {
      store,
      fanOut,
      report: (event, problem) => log.trouble(event, { workshop }, problem),
      gone: () => void shut(workshop, true),
      slept: life.slept,
    })
    // Before anybody is let in and before any clock rings: a phone may be back sooner than this process has opened all rooms.
    if (since !== null) await giveBack(made, since)
    return made
  }

  const giveBack = ({ room }: Place, since: number): Promise<unknown> =>
    room.act({ from: { kind: 'clock' }, message: { type: 'recovered', silentSince: since } })

  async function beat(): Promise<void> {
    const since = life.slept()
    if (since !== null) {
      log.note('slept', { ms: Math.round(store.now() - since) })
      await all((one) => giveBack(one, since))
    }
    await life.beat()
  }

  function openOne(workshop: string): Promise<Place | null> {
    let found = open.get(workshop)
    if (!found) {
      found = opened(workshop)
      open.set(workshop, found)
      found.then(
        (one) => one ?? open.delete(workshop),
        () => open.delete(workshop),
      )
    }
    return found
  }

  async function shut(workshop: string, isDeleted: boolean): Promise<void> {
    const found = await open.get(workshop)?.catch(() => null)
    open.delete(workshop)
    if (!found) return
    if (isDeleted) found.audience.showAll({ kind: 'gone', why: 'ended' })
    await found.close()
  }

  async function remove(workshop: string): Promise<void> {
    await shut(workshop, true)
    await store.remove(workshop)
    fanOut.changed(workshop)
    log.note('workshop-deleted', { workshop })
  }

  const all = async (each: (place: Place, workshop: string) => unknown): Promise<void> => {
    for (const [workshop, found] of open) {
      const one = await found.catch(() => null)
      if (one) await each(one, workshop)
    }
  }

  async function poll(): Promise<void> {
    if (!store.isShared || (fanOut.isOpen() && Date.now() - polledAt < SAFETY_POLL_MS)) return
    polledAt = Date.now()
    await all(({ room }) => room.catchUp())
  }

  async function sweep(): Promise<void> {
    for (const workshop of await store.list()) {
      const session = await load(workshop, 'room')
      if (!session) continue
      if (store.now() > (deletedAt(session) ?? forgottenAt(session))) await remove(workshop)
    }
  }

  async function letGo(): Promise<void> {
    await all(async ({ room, idleSince }, workshop) => {
      const since = idleSince()
      if (since !== null && Date.now() - since > IDLE_MS && nextDeadline(room.session()) === null)
        await shut(workshop, false)
    })
  }

  fanOut.listen({
    changed: (workshop) =>
      void open.get(workshop)?.then(
        (one) => one?.room.catchUp(),
        () => undefined,
      ),
    presence: (workshop, node, devices) =>
      void open.get(workshop)?.then(
        (one) => one?.heardPresence(node, devices),
        () => undefined,
      ),
    taken: (workshop, device) =>
      void open.get(workshop)?.then(
        (one) => one?.audience.replaced(device, null),
        () => undefined,
      ),
    asked: () => void all((one) => one.tellPresence()),
  })

  /** Does something again and again, one after the other, whatever goes wrong. */
  const every = (ms: number, what: () => Promise<unknown>): void => {
    let isBusy = false
    const timer = setInterval(() => {
      if (isBusy) return
      isBusy = true
      what()
        .catch((problem) => log.trouble('chore-failed', {}, problem))
        .finally(() => {
          isBusy = false
        })
    }, ms)
    timers.push(timer.unref())
  }

  return {
    open: openOne,
    behind: async (typed) => {
      const code = codeTyped(typed)
      if (!isCode(code, JOIN_LETTERS)) return null
      const workshop = await store.workshopOf(code)
      return workshop === null ? null : openOne(workshop)
    },
    remove,
    sweep,
    start: async () => {
      await life.begin()
      await beat()
      every(BEAT_MS, beat)
      for (const workshop of await store.list()) {
        const room = await load(workshop, 'room')
        if (room && room.room.endedAt === null) await openOne(workshop)
      }
      life.allOpen()
      await beat()
      every(POLL_MS, poll)
      every(5000, () => all((one) => one.forgetSilent()))
      every(5000, () => all((one) => one.tellPresence()))
      every(60_000, letGo)
      every(SWEEP_MS, sweep)
      await sweep()
    },
    close: async () => {
      for (const timer of timers) clearInterval(timer)
      for (const workshop of [...open.keys()]) await shut(workshop, false)
    },
  }
}

/** When a workshop that nobody ended is taken to be over: it is deleted two days later than if it had ended with its last event. */
const forgottenAt = ({ room }: Session): number => room.at + (room.settings.retentionDays + 2) * DAY_MS
