import { say } from '../i18n/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'

/** An option's whole number from `least` (1 where left out) to `most`. */
export function wholeNumber(
  written: string,
  { name, least = 1, most }: { readonly name: string; readonly least?: number; readonly most: number },
): Result<number, readonly string[]> {
  const number = /^\d+$/.test(written.trim()) ? Number(written) : Number.NaN
  if (number >= least && number <= most) return ok(number)
  return fail([say('cli.not-whole', { name, least, most, written: written.slice(0, 40) })])
}
