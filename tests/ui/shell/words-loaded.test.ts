import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { englishFiles } from '../../../src/i18n/en/index.ts'

// The first screen carries few words; each lazy screen must bring the words it says, or a key would be shown in their place.
const SRC = resolve(import.meta.dirname, '../../../src')
const read = (file: string): string => readFileSync(file, 'utf8')
const named = (file: string): string => relative(SRC, file)

const relativeIn = (text: string, pattern: RegExp, file: string): readonly string[] =>
  [...text.matchAll(pattern)]
    .map(([, path = '']) => path)
    .filter((path) => path.startsWith('.') && /\.tsx?$/.test(path))
    .map((path) => resolve(dirname(file), path))

const eager = (file: string): readonly string[] =>
  relativeIn(
    read(file).replace(/^(import|export) type [^;]*?from '[^']*'/gm, ''),
    /^(?:import|export)\s(?:[^']*?from\s)?'([^']+)'/gm,
    file,
  )
const lazy = (file: string): readonly string[] => relativeIn(read(file), /import\('([^']+)'\)/g, file)

function closure(entry: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const todo = [entry]
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    todo.push(...eager(file))
  }
  return seen
}

/** Which file of the catalogue a key, or the beginning of one before `${`, belongs to. */
function partsOf(key: string): readonly string[] {
  const whole = key.replace(/\$\{.*$/, '')
  return Object.entries(englishFiles).flatMap(([file, messages]) =>
    Object.keys(messages).some((one) => (whole === key ? one === key : one.startsWith(whole))) ? [file] : [],
  )
}

/** The parts of the catalogue that a file says something of; the drawn scene knows keys and says none. */
function saidBy(file: string): ReadonlySet<string> {
  if (!read(file).includes('i18n/index.ts')) return new Set()
  const keys = [...read(file).matchAll(/['`]([a-z][a-zA-Z-]*\.[a-zA-Z.${}-]+)['`]/g)].map(
    ([, key = '']) => key,
  )
  return new Set(keys.flatMap(partsOf))
}

const partFiles = new Map(
  Object.keys(englishFiles).map((part) => [
    join(SRC, 'i18n/en', `${part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`),
    part,
  ]),
)
const loadedIn = (files: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...files].flatMap((file) => partFiles.get(file) ?? []))

const first = closure(join(SRC, 'ui/start.tsx'))
const everyFile = (readdirSync(join(SRC, 'ui'), { recursive: true }) as string[])
  // Another test plants faults beside these files while it runs.
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('planted-'))
  .map((file) => join(SRC, 'ui', file))
const lazyEntries = [...new Set(everyFile.flatMap(lazy))].filter((file) => file.startsWith(join(SRC, 'ui')))

describe('words', () => {
  test('the catalogue has all its files where this test looks', () => {
    for (const file of partFiles.keys()) expect(read(file).length).toBeGreaterThan(0)
    expect(lazyEntries.length).toBeGreaterThan(3)
  })

  test('the first screen loads the shell alone', () => {
    expect([...loadedIn(first)]).toEqual(['shell'])
  })

  test.each([join(SRC, 'ui/start.tsx'), ...lazyEntries].map((entry) => [named(entry), entry]))(
    '%s brings what it says',
    (_, entry) => {
      const files = closure(entry)
      const loaded = loadedIn(new Set([...files, ...first]))
      const missing = [...files]
        .filter((file) => file.startsWith(join(SRC, 'ui')))
        .flatMap((file) =>
          [...saidBy(file)].filter((part) => !loaded.has(part)).map((part) => `${named(file)} says ${part}`),
        )
      expect(missing).toEqual([])
    },
  )
})
