/** Where a text stops being JSON: line and column from 1. Engines word their own errors differently, so we look ourselves. */
export function whereJsonBreaks(text: string): { readonly line: number; readonly column: number } {
  const broken = firstBreak(text)
  const before = text.slice(0, broken).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

const TOKEN =
  /[ \t\n\r]+|[[\]{},:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/uy

type Want = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** Walks token by token with a stack of open brackets; returns the offset of the first token that does not fit. */
function firstBreak(text: string): number {
  const open: string[] = []
  let want: Want = 'value'
  TOKEN.lastIndex = 0
  for (;;) {
    const start = TOKEN.lastIndex
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) return start
    if (/^\s/.test(token)) continue
    const next = after(token, { want, open })
    if (next === null) return start
    want = next
  }
}

/** What may follow a token, or null where it may not stand here; keeps the stack of open brackets. */
function after(token: string, { want, open }: { readonly want: Want; readonly open: string[] }): Want | null {
  const closed = (): Want => (open.length === 0 ? 'nothing' : 'comma-or-end')
  if (want === 'colon') return token === ':' ? 'value' : null
  if (want === 'key' || want === 'key-or-end') {
    if (token.startsWith('"')) return 'colon'
    if (token !== '}' || want === 'key') return null
    open.pop()
    return closed()
  }
  if (want === 'comma-or-end') {
    const inside = open.at(-1)
    if (token === ',') return inside === '{' ? 'key' : 'value'
    if (token !== (inside === '{' ? '}' : ']')) return null
    open.pop()
    return closed()
  }
  if (want === 'nothing') return null
  if (token === ']' && want === 'value-or-end') {
    open.pop()
    return closed()
  }
  if (token === '{' || token === '[') {
    open.push(token)
    return token === '{' ? 'key-or-end' : 'value-or-end'
  }
  return ',:]}'.includes(token) ? null : closed()
}
