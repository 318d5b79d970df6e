/** Success with a value, or failure with an error. Expected failures are returned; bugs are thrown. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** Throws for what cannot happen unless the program is wrong (a bug, never bad input). */
export function bug(message: string): never {
  throw new Error(`bug: ${message}`)
}
