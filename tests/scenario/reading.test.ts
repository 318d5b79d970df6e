// Writers run this on their file: `npx vitest run tests/scenario/reading.test.ts -t winter-beds`.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingAge, syllables } from './reading/age.ts'
import { textsOf } from './reading/places.ts'
import { readingFaults } from './reading/rules.ts'

const FILES = readdirSync('scenarios').filter((name) => name.endsWith('.json'))
const contentOf = (name: string): unknown => JSON.parse(readFileSync(`scenarios/${name}`, 'utf8'))

test.each(FILES)('%s is plain, kind and ours to read', (name) => {
  const faults = readingFaults(name, contentOf(name))
  if (faults.length > 0) throw new Error(`${faults.length} to mend:\n${faults.join('\n')}`)
})

test('every text of a file is looked at, and nothing else', () => {
  const texts = textsOf(contentOf('winter-beds.json'))
  const strings = JSON.stringify(contentOf('winter-beds.json')).match(/"[^"]{27,}"(?!:)/gu) ?? []
  const seen = new Set(texts.map(({ text }) => JSON.stringify(text)))
  expect(strings.filter((string) => !seen.has(string))).toEqual([])
  expect(strings.length).toBeGreaterThan(150)
  expect(texts.find(({ path }) => path === 'cards[0].seats.acute.pool')?.place).toBe('choice')
})

const PLANTED: readonly (readonly [string, string])[] = [
  ['A very long line. '.repeat(30), 'room for 280'],
  ['Lorem ipsum dolor.', 'still to be written'],
  ['Beds: TODO.', 'still to be written'],
  ['Reserves are {reserves}.', 'only letters'],
  ['See www.example.org for more.', 'is an address'],
  ['Write to board@place.', 'is an address'],
  ['Ask Mrs Green at the desk.', 'names a person'],
  ['The ward sister told Margaret to wait.', 'name of a person'],
  ['On the ward, Grace has waited since noon.', 'name of a person'],
  ['They said “we shall never again pay for beds that belong to somebody else”.', 'longer than a phrase'],
  ["It isn't theirs.", 'straight'],
  ['The council is selfish.', 'blames a role'],
  ['The hospital was hoarding its beds.', 'blames a role'],
  ['The program was organized in the center.', 'not how it is written'],
  ['The clinic canceled.', 'not how it is written'],
  ['About 400 and rising.', 'of what?'],
  ['Planned operations put off were 2,400.', 'of what?'],
  [
    'Notwithstanding considerable organisational complexity, interdependent institutional accountability arrangements necessitate proportionate reconsideration of established methodologies underpinning collaborative decision-making throughout participating constituent authorities immediately.',
    'reading age',
  ],
]

test.each(PLANTED)('“%s” is seen', (text, why) => {
  expect(readingFaults('planted.json', { cards: [{ text }] }).join('\n')).toContain(why)
})

const FINE: readonly string[] = [
  'Grace periods end in May. Will you sign? Hope is not a plan.',
  'On an ordinary day about 27 people wait, and 20 or 30 beds are lent. £2.4m is gone; 88% is our mark.',
  'Since 2016 the “just about managing” have managed. In round 14 it is half past 3.',
  'They rely on it, and a promise is a promise. It was totalled by ten.',
  'Some members ask whom to blame. The trustees are ashamed of the second figure.',
]

test.each(FINE)('“%s” is fine', (text) => {
  expect(readingFaults('fine.json', { cards: [{ text }] })).toEqual([])
})

test('syllables are counted as they are said, and known words as two', () => {
  const counted = [
    'beds',
    'nurse',
    'people',
    'waited',
    'asked',
    'services',
    'little',
    'winter',
    'everybody',
    'homes',
    'nurses',
  ]
  expect(counted.map(syllables)).toEqual([1, 1, 2, 2, 1, 3, 2, 2, 4, 1, 2])
  expect(['rehabilitation', 'neighbourhoods', 'hospital’s'].map(syllables)).toEqual([2, 2, 2])
})

test('longer sentences and longer words make a text older', () => {
  const plain = 'The bed is full. The man can go home. He needs help to cook.'
  const long = 'The bed is full and the man can go home as soon as he has somebody to help him to cook.'
  const hard = 'The bed is unavailable. The individual is medically fit. Domiciliary assistance is required.'
  expect(readingAge([long])).toBeGreaterThan(readingAge([plain]))
  expect(readingAge([hard])).toBeGreaterThan(readingAge([plain]) + 5)
})
