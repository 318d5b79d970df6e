/** What an operator reads: one JSON object a line. No addresses, tokens, codes, texts or browsers of anybody. */
export interface Log {
  readonly note: (event: string, about?: About) => void
  readonly trouble: (event: string, about?: About, problem?: unknown) => void
}
export type About = Readonly<Record<string, string | number | boolean | null>>

export function jsonLog(write: (line: string) => void, isQuiet = false): Log {
  const line = (level: 'note' | 'trouble', event: string, about: About): void =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...about })}\n`)
  return {
    note: (event, about = {}) => {
      if (!isQuiet) line('note', event, about)
    },
    trouble: (event, about = {}, problem) =>
      line('trouble', event, { ...about, ...(problem === undefined ? {} : whyOf(problem)) }),
  }
}

/** Codes and our own places in the code only: a driver's message may repeat what somebody sent, or an address with a password. */
function whyOf(problem: unknown): About {
  if (!(problem instanceof Error)) {
    const what =
      problem !== null && typeof problem === 'object' && 'what' in problem ? problem.what : typeof problem
    return { why: String(what) }
  }
  const cause = problem.cause instanceof Error ? problem.cause : problem
  const code = 'code' in cause ? String(cause.code) : cause.name
  const stack = cause.stack?.split('\n').filter((one) => one.startsWith('    at ')) ?? []
  return {
    why: code,
    where: (stack[0] ?? '')
      .trim()
      .replace(/^at /, '')
      .replace(/\(?(file:\/\/)?\/.*\/(?=[^/]+$)/, '('),
  }
}
