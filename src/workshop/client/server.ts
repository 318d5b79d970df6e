import type { Issue } from '../../lib/index.ts'
import type { WorkshopAsked, WorkshopMade } from '../wire.ts'

/** A workshop server behind the page. `key`: it wants the host's key before it makes a workshop. */
export interface Hosting {
  readonly key: boolean
  /** Where phones in the room find this site, the likeliest first, where the server says so. */
  readonly addresses: readonly string[]
}

const urlOf = (site: string, path: string): string => new URL(path, site).href

const isAddress = (said: unknown): said is string =>
  typeof said === 'string' && /^https?:\/\/[^\s/]+$/.test(said)

/** Whether a workshop server answers behind this page; null on a plain site. */
export async function hostingOf(site: string): Promise<Hosting | null> {
  if (!site.startsWith('http')) return null
  try {
    const answer = await fetch(urlOf(site, 'api/hosting'), { signal: AbortSignal.timeout(4_000) })
    if (!answer.ok) return null
    const said: unknown = await answer.json()
    if (typeof said !== 'object' || said === null || !('workshops' in said) || said.workshops !== true)
      return null
    return {
      key: 'key' in said && said.key === true,
      addresses: 'addresses' in said && Array.isArray(said.addresses) ? said.addresses.filter(isAddress) : [],
    }
  } catch {
    return null
  }
}

/** What came of a wish that went by plain request. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'network' }

const bearer = (token: string | null) => (token === null ? {} : { authorization: `Bearer ${token}` })

/** Makes a workshop from a scenario and settings as the set-up page has them. */
export const makeOn = (
  site: string,
  asked: WorkshopAsked,
  hostKey: string | null,
): Promise<Outcome<WorkshopMade>> =>
  request(urlOf(site, 'api/workshops'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(hostKey) },
    body: JSON.stringify(asked),
    read: (answer) => answer.json() as Promise<WorkshopMade>,
  })

interface Owned {
  readonly workshop: string
  readonly token: string
}

/** All logs that may leave the room, in one file. */
export const logsOn = (site: string, { workshop, token }: Owned): Promise<Outcome<string>> =>
  request(urlOf(site, `api/workshops/${workshop}/logs`), {
    headers: bearer(token),
    read: (answer) => answer.text(),
  })

/** One game's log, where whoever holds the token may have it. */
export const logOn = (
  site: string,
  { workshop, token, table, game }: Owned & { readonly table: number; readonly game: number },
): Promise<Outcome<string>> =>
  request(urlOf(site, `api/workshops/${workshop}/tables/${table}/games/${game}/log`), {
    headers: bearer(token),
    read: (answer) => answer.text(),
  })

/** Deletes a workshop and everything in it, for good. */
export const deleteOn = (site: string, { workshop, token }: Owned): Promise<Outcome<true>> =>
  request(urlOf(site, `api/workshops/${workshop}`), {
    method: 'DELETE',
    headers: bearer(token),
    read: async () => true as const,
  })

interface Asked<T> extends Omit<RequestInit, 'signal'> {
  readonly read: (answer: Response) => Promise<T>
}

async function request<T>(url: string, { read, ...asked }: Asked<T>): Promise<Outcome<T>> {
  try {
    const answer = await fetch(url, { ...asked, signal: AbortSignal.timeout(30_000) })
    if (answer.ok) return { kind: 'done', value: await read(answer) }
    const said: unknown = await answer.json().catch(() => null)
    if (typeof said === 'object' && said !== null && 'issues' in said && Array.isArray(said.issues))
      return { kind: 'issues', issues: said.issues as Issue[] }
    return { kind: 'refused', status: answer.status }
  } catch {
    return { kind: 'network' }
  }
}
