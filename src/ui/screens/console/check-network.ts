import type { Carrier, Link } from '../../../workshop/client/link.ts'
import { steady } from '../../room/use-room.ts'

/** What this network carries, how long there and back takes, and how far the device's clock is off. */
export interface NetworkChecked {
  readonly socket: 'ok' | 'blocked' | 'none'
  readonly ms: number
  readonly clockSeconds: number | null
}

interface Checked {
  readonly site: string
  readonly workshop: string
  readonly token: string | null
}

const PATIENCE_MS = 12_000
/** A line that began with plain requests may still change to a socket: it gets a moment. */
const UPGRADE_MS = 1_500

/** Opens a second line as the big screen does, so that nobody's seat is touched, and measures it. */
export async function checkNetwork({ site, workshop, token }: Checked): Promise<NetworkChecked> {
  const { socketLink } = await import('../../../workshop/client/socket-link.ts')
  const link = socketLink(site)
  const up = await opened(link)
  const clockSeconds = await clockOff(site)
  if (!up) {
    link.close()
    return { socket: 'none', ms: 0, clockSeconds }
  }
  const start = steady()
  await link.enter({ by: 'token', workshop, token: token ?? '', have: null }).catch(() => null)
  const ms = Math.round(steady() - start)
  if (link.carrier() === 'polling') await new Promise((later) => setTimeout(later, UPGRADE_MS))
  const carrier: Carrier | null = link.carrier()
  link.close()
  return { socket: carrier === 'websocket' ? 'ok' : carrier === null ? 'none' : 'blocked', ms, clockSeconds }
}

const opened = (link: Link): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), PATIENCE_MS)
    link.open({
      up: () => {
        clearTimeout(late)
        resolve(true)
      },
      down: () => {},
      frame: () => null,
      elsewhere: () => {},
    })
  })

/** Seconds between this device's clock and the server's, from the date of an answer; null where it says none. */
async function clockOff(site: string): Promise<number | null> {
  try {
    const { headers } = await fetch(new URL('healthz', site), { cache: 'no-store' })
    const said = Date.parse(headers.get('date') ?? '')
    return Number.isNaN(said) ? null : Math.round((Date.now() - said) / 1_000)
  } catch {
    return null
  }
}
