import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { welshFiles } from '../../src/i18n/cy/index.ts'
import { englishFiles } from '../../src/i18n/en/index.ts'
import { language, list, pounds, say, season, speak } from '../../src/i18n/index.ts'
import { leaning, welshList } from '../../src/i18n/leaning.ts'

/** The command line and what authors of files read stay in English. */
const ENGLISH_ONLY = [
  'cli',
  'lint',
  'debriefCli',
  'issues',
  'logs',
  'labCli',
  'labIssues',
  'labMore',
  'labQueue',
]
/** Files written since Welsh came that nobody has translated yet: the page says them in English. */
const NOT_YET: readonly string[] = []
const isForAuthors = (key: string): boolean =>
  /^(match|issue|notes)\.|^strategy\.(un|script$|setting)/.test(key)
/** Sentences that came since the last translation. Above it, somebody has to translate. */
const MOST_UNTRANSLATED = 0

type Tokens = ReturnType<typeof compileMessageOrThrow>

/** What a message asks for: names of values, words that choose between sentences, marks of emphasis. */
function asked(message: string): readonly string[] {
  const found = new Set<string>()
  const walk = (tokens: Tokens): void => {
    if (typeof tokens === 'string') return
    for (const token of tokens) {
      if (typeof token === 'string') continue
      const [name, kind, options] = token
      found.add(name)
      if (typeof options !== 'object' || options === null) continue
      for (const [option, inside] of Object.entries(options)) {
        if (kind === 'select') found.add(`${name} = ${option}`)
        if (option !== 'offset') walk(inside as Tokens)
      }
    }
  }
  walk(compileMessageOrThrow(message))
  const marks = message.match(/<\/?b>/g) ?? []
  return [...found, ...marks].sort()
}

const files = Object.entries(welshFiles) as readonly [keyof typeof welshFiles, Record<string, string>][]

test('every file of the page has its Welsh, and only those', () => {
  expect([...Object.keys(welshFiles), ...ENGLISH_ONLY, ...NOT_YET].sort()).toEqual(
    Object.keys(englishFiles).sort(),
  )
})

describe.each(files)('%s', (file, welsh) => {
  const english: Readonly<Record<string, string>> = englishFiles[file]

  test('each sentence asks for the values that the English one has, and is sound', () => {
    const unlike = Object.entries(welsh).flatMap(([key, message]) => {
      const wanted = asked(english[key] ?? '')
      const given = asked(message)
      return JSON.stringify(given) === JSON.stringify(wanted) ? [] : [{ key, wanted, given }]
    })
    expect(unlike).toEqual([])
  })
})

test('few sentences are left in English', () => {
  const left = files.flatMap(([file, welsh]) =>
    Object.keys(englishFiles[file]).filter((key) => !Object.hasOwn(welsh, key) && !isForAuthors(key)),
  )
  console.log(
    `${left.length} sentences without Welsh${left.length > 0 ? `, the first: ${left.slice(0, 12).join(', ')}` : ''}`,
  )
  expect(left.length, left.slice(0, 100).join(', ')).toBeLessThanOrEqual(MOST_UNTRANSLATED)
})

describe('in use', () => {
  beforeAll(() => speak('cy'))
  afterAll(() => speak('en-GB'))

  test('sentences, money and months are Welsh', () => {
    expect(language()).toBe('cy')
    expect(say('home.title')).toBe('Pedwar bwrdd. Un lle.')
    expect(season(1)).toBe('Ebrill–Mehefin')
    expect(pounds(-3_400_000)).toBe('−\u2060£3.40m')
  })

  test('a sentence without Welsh is said in English, with its plural', () => {
    expect(say('cli.about')).toMatch(/[a-z]/)
  })

  test('an article that comes with a value leans on the word before it', () => {
    expect(leaning('gyda yr ymddiriedolaeth a y cyngor')).toBe('gyda’r ymddiriedolaeth a’r cyngor')
    expect(leaning('mae y cyngor yn dal yn ôl')).toBe('mae y cyngor yn dal yn ôl')
    expect(list(['y cyngor', 'y bartneriaeth', 'yr ymddiriedolaeth'])).toBe(
      'y cyngor, y bartneriaeth a’r ymddiriedolaeth',
    )
    expect(welshList(['un', 'arall'])).toBe('un ac arall')
    expect(welshList([])).toBe('')
  })
})
