import { fail, type Issue, ok, type Result } from '../lib/index.ts'
import type { Shape } from './shape.ts'

const MOST_ISSUES = 20

/** A parsed line in its shape, or every way in which it is not. */
export function shaped<T>(shape: Shape<T>, parsed: object): Result<T, readonly Issue[]> {
  const result = shape.safeParse(parsed)
  if (result.success) return ok(result.data)
  return fail(result.error.issues.slice(0, MOST_ISSUES).map(issueOf))
}

function issueOf(
  issue: Parameters<typeof pathOf>[0] & {
    readonly code?: string | undefined
    readonly keys?: readonly string[]
  },
): Issue {
  const path = pathOf(issue)
  if (issue.code === 'unrecognized_keys')
    return {
      path,
      code: 'log-issue.unknown-field',
      values: { field: (issue.keys ?? []).join(', ').slice(0, 80) },
    }
  return { path, code: 'log-issue.field', values: { path: path === '' ? '(line)' : path } }
}

const pathOf = ({ path }: { readonly path: readonly PropertyKey[] }): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 200)
