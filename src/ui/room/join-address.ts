import type { Hosting } from '../../workshop/client/server.ts'
import { writeAddress } from '../address.ts'

/** Where phones find this site: as the server knows it, else as this page was opened. */
export function siteAddress(server: Hosting | null | undefined): string {
  const here = new URL('.', window.location.href)
  return (server?.address ?? here.href).replace(/[#?].*$/, '').replace(/\/$/, '')
}

/** The address in a QR code: it opens the join page with the code filled in, and takes no seat. */
export const joinAddress = (site: string, code: string): string =>
  `${site}/${writeAddress({ page: 'join', code })}`

/** The address for reading aloud: without what every browser adds by itself. */
export const spokenAddress = (site: string): string => site.replace(/^https?:\/\//, '')

/** Phones in the room cannot reach a page that only this laptop knows. */
export const isOnlyHere = (site: string): boolean => /\/\/(localhost|127\.|\[::1\])/.test(site)
