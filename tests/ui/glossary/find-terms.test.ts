import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { say, speak } from '../../../src/i18n/index.ts'
import { findTerms } from '../../../src/ui/parts/glossary/find-terms.ts'
import { allForms, isTerm, TERMS, type Term } from '../../../src/ui/parts/glossary/terms.ts'
import { LABELS, scenarioIds, textsIn } from './scenario-texts.ts'

const termsIn = (text: string): readonly (readonly [string, Term | null])[] =>
  findTerms(text).flatMap(({ text: form, term }) => (term === null ? [] : [[form, term] as const]))

describe('terms in running text', () => {
  test('there are fifty to seventy, each with a name and a meaning that does not simply repeat it', () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(50)
    expect(TERMS.length).toBeLessThanOrEqual(70)
    for (const term of TERMS) {
      expect(say(`glossary.${term}`).length).toBeGreaterThan(1)
      expect(say(`glossary.${term}.means`).length).toBeGreaterThan(20)
    }
  })

  test('no form stands for two terms', () => {
    const forms = allForms().map(([form]) => form.toLowerCase())
    expect(forms.length).toBe(new Set(forms).size)
  })

  test('the first mention is marked, later ones are not', () => {
    expect(termsIn('A&E is full, and A&E stays full. GPs know.')).toEqual([
      ['A&E', 'a-and-e'],
      ['GPs', 'gp'],
    ])
  })

  test('whole words only, the longest form first, a capital at the start of a sentence', () => {
    expect(termsIn('Home-care packages and home care')).toEqual([
      ['Home-care packages', 'package'],
      ['home care', 'home-care'],
    ])
    expect(termsIn('surgeons resurge; overallocation; mid-surge; ABCCG; surge-proof')).toEqual([])
    expect(termsIn('Surge')).toEqual([['Surge', 'surge']])
    expect(termsIn('the ccg')).toEqual([])
    expect(termsIn('We hold {reserves}.')).toEqual([])
  })

  test('nothing of a text is lost or changed', () => {
    const words = fc.constantFrom(
      'A&E',
      'home care',
      'x',
      ' ',
      'surge',
      '(',
      '£5m',
      'the centre',
      '\n',
      '-',
      '’s',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        expect(
          findTerms(text)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

// Every match of all scenarios in both packs of words, with what stands around it, was read by somebody; a text that brings a new
// one fails here until it was read too: UPDATE=1 npx vitest run tests/ui/glossary
const READ = 'tests/ui/glossary/read-matches.json'

/** Each term with the pieces of text in which it is marked: three words before and after. */
function matches(): Record<string, readonly string[]> {
  const found: Record<string, Set<string>> = {}
  for (const labels of LABELS)
    for (const id of scenarioIds)
      for (const text of textsIn(id, labels)) {
        let at = 0
        for (const { text: form, term } of findTerms(text)) {
          if (term !== null) {
            const before = text.slice(0, at).split(/\s+/).slice(-4).join(' ')
            const after = text
              .slice(at + form.length)
              .split(/\s+/)
              .slice(0, 3)
              .join(' ')
            found[term] = (found[term] ?? new Set()).add(`${before}[${form}]${after}`)
          }
          at += form.length
        }
      }
  return Object.fromEntries(
    Object.keys(found)
      .sort()
      .map((term) => [term, [...(found[term] ?? [])].sort()]),
  )
}

describe('terms in the ten scenarios', () => {
  test('every match was read and means the term', () => {
    const now = matches()
    if (process.env.UPDATE === '1') writeFileSync(READ, `${JSON.stringify(now, null, 1)}\n`)
    expect(existsSync(READ)).toBe(true)
    expect(now).toEqual(JSON.parse(readFileSync(READ, 'utf8')))
  })

  test('most terms of health and care are met in some scenario', () => {
    const met = Object.keys(matches()).filter(isTerm)
    expect(met.length).toBeGreaterThan(40)
  })
})

test('after a change of language the forms of that language are found', async () => {
  expect(termsIn('Your stake is £260,000.').map(([, term]) => term)).toEqual(['stake'])
  await speak('cy')
  try {
    const [form = ''] = allForms().find(([, term]) => term === 'stake') ?? []
    expect(form).not.toBe('stake')
    expect(termsIn(`A ${form}.`)).toEqual([[form, 'stake']])
  } finally {
    await speak('en-GB')
  }
})
