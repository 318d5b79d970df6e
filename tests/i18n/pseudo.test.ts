import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { pseudo } from '../../src/i18n/pseudo.ts'

const letters = (text: string): number => (text.match(/\p{L}/gu) ?? []).length

test('every sentence is two fifths longer, in brackets, with its marks whole', () => {
  for (const message of Object.values(en)) {
    // Values in braces are no letters of the sentence once it is said.
    const said = message.replace(/[{}#]/g, '')
    const longer = pseudo(said)
    const inMarks = letters((said.match(/<[^>]*>/g) ?? []).join(''))
    const wanted = 1.4 * (letters(said) - inMarks) + inMarks
    expect(Math.abs(letters(longer) - wanted), longer).toBeLessThanOrEqual(1)
    expect(longer.startsWith('⟦') && longer.endsWith('⟧')).toBe(true)
    expect(longer.match(/<[^>]*>/g)).toEqual(said.match(/<[^>]*>/g))
  }
})

test('a sentence inside another is lengthened once', () => {
  const inner = pseudo('pooled')
  const outer = pseudo(`The council ${inner}.`)
  expect(outer).toContain(inner.slice(1, -1))
  expect(outer.match(/⟦/g)).toHaveLength(1)
})
