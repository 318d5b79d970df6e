import { welshList } from './leaning.ts'
import { language, say } from './say.ts'

const MINUS = '−'
/** Joins a sign to its figure, so that no line ends between them; takes no room of its own. */
const JOINER = '\u2060'
/** Browsers do not know every language; what one does not know it would write as its own machine does, so the next is named. */
const locales = (): readonly string[] => [language(), 'en-GB']
type Options = Intl.NumberFormatOptions
const formats = new Map<string, Intl.NumberFormat>()

// Making a format costs more than using it a thousand times, so each is kept.
function format(value: number, options: Options): string {
  const key = language() + JSON.stringify(options)
  const made = formats.get(key) ?? new Intl.NumberFormat(locales(), options)
  formats.set(key, made)
  return made
    .format(value)
    .replace('-', MINUS)
    .replace(/^[−+](?=£)/, (sign) => sign + JOINER)
}

type Shown = { readonly sign?: 'always' | 'auto'; readonly digits?: number }
const signOf = (shown: Shown): Options =>
  shown.sign === 'always' ? { signDisplay: 'exceptZero' } : { signDisplay: 'negative' }
const digitsOf = (digits: number): Options => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
})

const POUNDS = { style: 'currency', currency: 'GBP' } as const
const MILLION = 1_000_000

/** Money: "£420,000", from a million on "£3.40m" (two places), from a hundred million on "£375m"; minus is "−". */
export function pounds(value: number, shown: Shown = {}): string {
  const size = Math.abs(value)
  if (Math.round(size) < MILLION) return format(value, { ...POUNDS, ...signOf(shown), ...digitsOf(0) })
  const digits = shown.digits ?? (size >= 100 * MILLION ? 0 : 2)
  return say('figure.millions', {
    amount: format(value / MILLION, { ...POUNDS, ...signOf(shown), ...digitsOf(digits) }),
  })
}

/** Money with its sign in front: "+£12,000", "−£650,000", "£0". */
export const poundsChange = (value: number): string => pounds(value, { sign: 'always' })

/** A share from 0 to 1 as "47%"; `digits` after the point. */
export const percent = (share: number, digits = 0): string =>
  format(share, { style: 'percent', ...digitsOf(digits), signDisplay: 'negative' })

/** A number of things: "1,930"; `digits` after the point. */
export const count = (value: number, digits = 0): string =>
  format(value, { ...digitsOf(digits), signDisplay: 'negative' })

/** A difference with its sign: "+12", "−3", "0". */
export const change = (value: number, digits = 0): string =>
  format(value, { ...digitsOf(digits), ...signOf({ sign: 'always' }) })

const month = (index: number): string => say('figure.months').replace(/^⟦|⟧$/g, '').split(', ')[index] ?? ''

/** The months of a round, counted from 1: "April to June". A round is a quarter and the year starts in April. */
export function season(round: number): string {
  const first = (3 + (round - 1) * 3) % 12
  return say('figure.season', { from: month(first), to: month((first + 2) % 12) })
}

/** "acute trust, CCG and council". */
export const list = (parts: readonly string[]): string =>
  language() === 'cy'
    ? welshList(parts)
    : new Intl.ListFormat(locales(), { type: 'conjunction' }).format(parts)

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** A moment in milliseconds as "23 November 2026 at 14:05", where this machine is. */
export function moment(time: number): string {
  const at = new Date(time)
  return say('figure.moment', {
    day: at.getDate(),
    month: month(at.getMonth()),
    year: String(at.getFullYear()),
    time: new Intl.DateTimeFormat('en-GB', CLOCK).format(at),
  })
}

/** A size in bytes as "1.2 MB" or "340 kB". */
export const size = (bytes: number): string =>
  bytes >= 1e6
    ? format(bytes / 1e6, { style: 'unit', unit: 'megabyte', ...digitsOf(1) })
    : format(Math.ceil(bytes / 1e3), { style: 'unit', unit: 'kilobyte' })
