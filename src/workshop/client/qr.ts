import { encode } from 'uqr'

export interface Qr {
  readonly size: number
  /** The dark squares as one SVG path in a box of `size` × `size`. */
  readonly path: string
}

/** A QR code that survives a photograph from the back of a room: medium correction, quiet border left to the picture. */
export function qrOf(text: string): Qr {
  const { size, data } = encode(text, { ecc: 'M', border: 0 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}
