import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kept, tagOf } from './kept-file.ts'

/** A name with a hash in it stands for its content for good. */
export const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/**
 * What the page and its worker name, held in memory (some ten megabytes) from when the server starts: the worker, and every file
 * that is named by its content and whose kind is known. Undefined for anything else.
 */
export function announcedIn(folder: string): (path: string) => Kept | undefined {
  const names = namesIn(folder)
  const kept = new Map<string, Kept>()
  for (const name of names) {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)]
    if (type === undefined || !(HASHED.test(name) || name === '/sw.js')) continue
    const read = (ending: string): Buffer => readFileSync(join(folder, name + ending))
    const plain = read('')
    const packed = [['br', '.br'] as const, ['gzip', '.gz'] as const]
      .filter(([, ending]) => names.has(name + ending))
      .map(([coding, ending]) => [coding, read(ending)] as const)
    kept.set(name, { type, plain, packed, tag: tagOf(plain) })
  }
  return (path) => kept.get(path)
}

/** Paths as an address writes them; none where there is no such folder. */
function namesIn(folder: string): ReadonlySet<string> {
  try {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return new Set(found.map((name) => `/${name.replaceAll('\\', '/')}`))
  } catch {
    return new Set()
  }
}
