/** Rings when a room's next deadline has passed. */
export interface Ticker {
  /** Looks anew when to ring: the room has changed. */
  readonly set: () => void
  readonly stop: () => void
}

export interface TickerPorts {
  /** The next deadline in the store's time; null while no clock runs. */
  readonly due: () => number | null
  readonly now: () => number
  /** Does what is due; false where nothing came of it. */
  readonly tick: () => Promise<boolean>
}

const LEAST_MS = 20
/** After a tick that did nothing, because the store failed or the moment had not quite come. */
const RETRY_MS = 1000
/** Timers cannot wait for ever, and the store's clock may be set. */
const LONGEST_MS = 60_000

export function ticker({ due, now, tick }: TickerPorts): Ticker {
  let timer: NodeJS.Timeout | null = null
  /** No tick before this moment of the machine's own clock. */
  let restUntil = 0

  const stop = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  function set(): void {
    stop()
    const next = due()
    if (next === null) return
    const wait = Math.max(LEAST_MS, next - now(), restUntil - performance.now())
    timer = setTimeout(() => void ring(next), Math.min(LONGEST_MS, wait)).unref()
  }
  /** A tick closes a few tables at a time, so the next may be due at once; one that did nothing is not hurried. */
  async function ring(next: number): Promise<void> {
    if (now() >= next && !(await tick())) restUntil = performance.now() + RETRY_MS
    set()
  }
  return { set, stop }
}
