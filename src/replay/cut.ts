// Lines of a file one after the other, whether it came as text or as bytes.

interface Decoder {
  decode(bytes: Uint8Array): string
}
// Every engine has it; the pure folders are typed without any host.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => Decoder

const LF = 0x0a
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })

/** One line without its LF. `next` is where the following one starts; `last` where there is none. */
export interface Cut {
  readonly text: string
  /** False where the bytes are not UTF-8; the text then shows what could be read. */
  readonly valid: boolean
  /** Did the line end with LF? */
  readonly ended: boolean
  readonly next: number
  readonly last: boolean
}

/** The line that starts at `from`; call only where `from` is inside the file. */
export function cut(input: string | Uint8Array, from: number): Cut {
  const found = typeof input === 'string' ? input.indexOf('\n', from) : input.indexOf(LF, from)
  const ended = found >= 0
  const end = ended ? found : input.length
  const next = ended ? end + 1 : end
  const last = next >= input.length
  if (typeof input === 'string') return { text: input.slice(from, end), valid: true, ended, next, last }
  const bytes = input.subarray(from, end)
  try {
    return { text: strict.decode(bytes), valid: true, ended, next, last }
  } catch {
    return { text: lenient.decode(bytes), valid: false, ended, next, last }
  }
}
