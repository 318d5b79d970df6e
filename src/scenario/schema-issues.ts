import type * as z from 'zod/mini'
import { type Issue, nearestNames } from '../lib/index.ts'
import { pathOf, valueAt } from './paths.ts'

type ZodIssue = z.core.$ZodIssue
type Values = Issue['values']

/** Turns what the schema found into our issues: our codes, a path, the numbers and words of the sentence. */
export function schemaIssues(found: readonly ZodIssue[], value: unknown): readonly Issue[] {
  return found.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: pathOf([...issue.path, key]),
        code: 'unknown-key',
        values: { key: shown(key) },
      }))
    const held = valueAt(value, issue.path)
    const { code, values } =
      held === undefined ? { code: 'missing', values: missing(issue) } : described(issue, held)
    return [{ path: pathOf(issue.path), code, values }]
  })
}

/** A file's own words in a sentence: short, on one line. */
function shown(held: unknown): string {
  if (typeof held === 'string') return held.length > 40 ? `${held.slice(0, 39)}…` : held
  if (typeof held === 'number' || typeof held === 'boolean') return String(held)
  return held === null ? 'null' : kindOf(held)
}

function kindOf(held: unknown): string {
  if (Array.isArray(held)) return 'list'
  if (held === null) return 'null'
  if (typeof held === 'object') return 'object'
  return typeof held === 'string' ? 'text' : typeof held
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
}
const expected = (word: string): string => EXPECTED[word] ?? 'object'

/** What belongs in an empty place, for the sentence. */
function missing(issue: ZodIssue): Values {
  if (issue.code === 'invalid_value') return { expected: 'choice', allowed: issue.values.join(', ') }
  if (issue.code === 'invalid_union')
    return {
      expected: 'choice',
      allowed: 'options' in issue && issue.options ? issue.options.join(', ') : '',
    }
  return { expected: issue.code === 'invalid_type' ? expected(issue.expected) : 'object', allowed: '' }
}

const choice = (allowed: readonly unknown[], held: unknown): { code: string; values: Values } => {
  const names = allowed.map(String)
  const near = typeof held === 'string' ? nearestNames(held, names)[0] : undefined
  const values = { found: shown(held), allowed: names.join(', ') }
  return near === undefined
    ? { code: 'not-one-of', values }
    : { code: 'not-one-of-near', values: { ...values, near } }
}

function described(issue: ZodIssue, held: unknown): { code: string; values: Values } {
  if (issue.code === 'invalid_value') return choice(issue.values, held)
  if (issue.code === 'invalid_union') {
    if ('options' in issue && issue.options) return choice(issue.options, held)
    return { code: 'wrong-type', values: { expected: 'object', found: kindOf(held) } }
  }
  if (issue.code === 'invalid_type')
    return { code: 'wrong-type', values: { expected: expected(issue.expected), found: kindOf(held) } }
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum)
    if (issue.origin === 'string') return { code: 'text-empty', values: {} }
    if (issue.origin === 'array') return { code: 'list-too-short', values: { least, found: lengthOf(held) } }
    return { code: 'too-small', values: { least, found: Number(held) } }
  }
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum)
    if (issue.origin === 'string') return { code: 'text-too-long', values: { most, found: lengthOf(held) } }
    if (issue.origin === 'array') return { code: 'list-too-long', values: { most, found: lengthOf(held) } }
    return { code: 'too-big', values: { most, found: Number(held) } }
  }
  if (issue.code === 'custom' && typeof issue.params?.code === 'string')
    return { code: issue.params.code, values: { found: shown(held) } }
  return { code: 'not-usable', values: { found: shown(held) } }
}

const lengthOf = (held: unknown): number =>
  typeof held === 'string' || Array.isArray(held) ? held.length : 0
