import { canonical, fail, ok, type Result } from '../lib/index.ts'

/** Deeper nesting than any line of a log has: refused before parsers and walkers meet it. */
const MOST_LEVELS = 40

export type NotPlain =
  | 'log-issue.too-deep'
  | 'log-issue.not-json'
  | 'log-issue.not-canonical'
  | 'log-issue.line-ends'
  | 'log-issue.hostile'

/**
 * Reads one line (without its LF) as JSON that is exactly its own RFC 8785 form: no doubled or unsorted keys, no −0,
 * no number beyond the finite ones, no lone surrogates, no spaces.
 */
export function parsePlain(line: string): Result<object, NotPlain> {
  if (isTooDeep(line)) return fail('log-issue.too-deep')
  if (line.endsWith('\r')) return fail('log-issue.line-ends')
  if (line.includes('"__proto__":')) return fail('log-issue.hostile')
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return fail('log-issue.not-json')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return fail('log-issue.not-json')
  return isCanonical(parsed, line) ? ok(parsed) : fail('log-issue.not-canonical')
}

/**
 * Engines write JSON back as it was read, numbers and texts as RFC 8785 has them: where that gives the line, only the
 * order of keys is left to look at. Where it does not, or a surrogate stands escaped, the whole form decides.
 */
function isCanonical(parsed: object, line: string): boolean {
  try {
    if (!line.includes('\\ud') && JSON.stringify(parsed) === line && isSorted(parsed)) return true
    return canonical(parsed) === line
  } catch {
    return false
  }
}

function isSorted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isSorted)
  let last = ''
  for (const [key, field] of Object.entries(value)) {
    if (key < last || !isSorted(field)) return false
    last = key
  }
  return true
}

function isTooDeep(text: string): boolean {
  let depth = 0
  let inText = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (inText) {
      if (code === BACKSLASH) i++
      else if (code === QUOTE) inText = false
    } else if (code === QUOTE) inText = true
    else if (code === BRACE || code === BRACKET) {
      depth++
      if (depth > MOST_LEVELS) return true
    } else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) depth--
  }
  return false
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const BRACE = 0x7b
const CLOSING_BRACE = 0x7d
