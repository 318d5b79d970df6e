import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// A thread beside the page has no language: what it made of words would stay English. It gives keys and figures; the page says them.
const ui = resolve('src/ui')
const threads = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((name) => /-worker\.ts$/.test(name) && !/site-worker/.test(name))
  .map((name) => join(ui, name))

const IMPORTS = /^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\s+from\s+)?'(\.[^']+\.tsx?)'/gm
const SAYING = /\b(say|pounds|poundsChange|count|change|percent|season|list|moment|size)\b/

/** Modules that make words, among all that one is made of; told with the names they take from the catalogue. */
function saying(start: string): readonly string[] {
  const seen = new Set<string>()
  const found: string[] = []
  const visit = (file: string): void => {
    if (seen.has(file) || file.includes('/i18n/')) return
    seen.add(file)
    for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      const next = resolve(dirname(file), from)
      if (/\/i18n\/(index|say|figures)\.ts$/.test(next) && SAYING.test(names))
        found.push(`${file.slice(ui.length + 1)}: ${names}`)
      visit(next)
    }
  }
  visit(start)
  return found
}

describe('threads beside the page', () => {
  it('are found: the lab has two, a check of a scenario one, the debrief one, the first figure one', () => {
    expect(threads).toHaveLength(5)
  })

  it.each(threads.map((file) => [file.slice(ui.length + 1), file]))('%s makes no words', (_, file) => {
    expect(saying(file)).toEqual([])
  })

  it('are looked at through all that they import: a page is seen to speak', () => {
    expect(saying(join(ui, 'screens/lab/threads.ts')).length).toBeGreaterThan(0)
    expect(saying(join(ui, 'screens/over/over.tsx')).length).toBeGreaterThan(3)
  })
})
