import { bug } from './result.ts'

/** JSON values that survive a round trip: finite numbers, no −0, no undefined. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * The one text of a JSON value: RFC 8785 (JSON Canonicalization Scheme). Throws on what has no such text: NaN,
 * infinities, lone surrogates, circles, and a value that is not JSON. Written here because a game writes its whole state
 * after each round, and a log is a thousand such texts: the tests hold it equal to the package `canonicalize`.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      return Number.isFinite(value) ? String(value) : bug(`${value} has no JSON form`)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? list(value) : record(value)
    default:
      return bug('a value without a JSON form')
  }
}

/** As in JSON, a hole or undefined in a list is null. */
function list(values: readonly unknown[]): string {
  let text = '['
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    text += (i === 0 ? '' : ',') + (value === undefined ? 'null' : canonical(value))
  }
  return `${text}]`
}

/** As in JSON, an undefined value leaves its key out. */
function record(fields: object): string {
  let text = '{'
  for (const key of sortedKeys(fields)) {
    const value: unknown = fields[key as keyof typeof fields]
    if (value !== undefined) text += `${(text.length === 1 ? '' : ',') + quoted(key)}:${canonical(value)}`
  }
  return `${text}}`
}

/** Keys in the order of their UTF-16 code units. Most objects have few: they are put in order as they are met. */
function sortedKeys(fields: object): readonly string[] {
  const keys = Object.keys(fields)
  if (keys.length > 40) return keys.sort()
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] ?? ''
    let at = i
    for (; at > 0 && (keys[at - 1] ?? '') > key; at--) keys[at] = keys[at - 1] ?? ''
    keys[at] = key
  }
  return keys
}

/** Printable ASCII without quote and backslash stands for itself. */
const PLAIN = /^[ !#-[\]-~]*$/
const LONE_SURROGATE = /\p{Surrogate}/u

function quoted(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`
  return LONE_SURROGATE.test(text) ? bug('a lone surrogate has no JSON form') : JSON.stringify(text)
}
