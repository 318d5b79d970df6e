import type { Hosting } from '../../workshop/client/server.ts'
import { writeAddress } from '../address.ts'

/** Where phones find this site: as this page was opened, or where that is known here alone, as the server knows it. */
export function siteAddress(server: Hosting | null | undefined): string {
  const here = new URL('.', window.location.href).href.replace(/[#?].*$/, '').replace(/\/$/, '')
  return isOnlyHere(here) ? (server?.addresses[0] ?? here) : here
}

/** Further addresses of this machine, in case it stands in several networks. */
export function otherAddresses(server: Hosting | null | undefined): readonly string[] {
  const first = siteAddress(server)
  return (server?.addresses ?? []).filter((address) => address !== first)
}

/** The address in a QR code: it opens the join page with the code filled in, and takes no seat. */
export const joinAddress = (site: string, code: string): string =>
  `${site}/${writeAddress({ page: 'join', code })}`

/** The address for reading aloud: without what every browser adds by itself. */
export const spokenAddress = (site: string): string => site.replace(/^https?:\/\//, '')

/** Phones in the room cannot reach a page that only this laptop knows. */
export const isOnlyHere = (site: string): boolean => /\/\/(localhost|127\.|\[::1\])/.test(site)
