import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { todayPack } from '../../src/i18n/en/label-packs.ts'
import { briefingQuestion, inLabels, LABELS } from '../../src/i18n/index.ts'

const today = (text: string): string => inLabels(text, 'today')

test.each([
  ['CCG', 'Integrated care board'],
  ['The CCG waits.', 'The integrated care board waits.'],
  [
    'CCG money is spent. CCG staff know.',
    'Integrated care board money is spent. Integrated care board staff know.',
  ],
  ['A CCG, and an STP.', 'An integrated care board, and an integrated care system.'],
  ['the CCG’s plan; two CCGs’ plans', 'the integrated care board’s plan; two integrated care boards’ plans'],
  ['You lead the clinical commissioning group.', 'You lead the integrated care board.'],
  ['Clinical commissioning groups buy.', 'Integrated care boards buy.'],
  ['Delayed transfers rose.', 'Waits of people ready to leave rose.'],
  ['Every delayed transfer of care costs.', 'Every wait of somebody ready to leave costs.'],
  ['A delayed transfer.', 'A wait of somebody ready to leave.'],
  ['Delayed bed-days were {delayedDays}.', 'Bed-days of people ready to leave were {delayedDays}.'],
  ['Purdah', 'The pre-election period'],
  ['In purdah the purdah rules hold.', 'In the pre-election period the pre-election rules hold.'],
  ['During the purdah period nothing starts.', 'During the pre-election period nothing starts.'],
  ['It is in special measures.', 'It is in recovery support.'],
  ['Special measures ended.', 'Recovery support ended.'],
  ['A CCG-led plan', 'An integrated care board-led plan'],
  ['“CCG first,” they say.', '“Integrated care board first,” they say.'],
])('“%s” is told today as “%s”', (text, told) => {
  expect(today(text)).toBe(told)
})

test('figures, parts of other words and the words of then stay as they are', () => {
  expect(today('{CCG} {stake} STPX preCCG specially measured')).toBe(
    '{CCG} {stake} STPX preCCG specially measured',
  )
  for (const text of ['The CCG waits.', 'In purdah']) expect(inLabels(text, 'then')).toBe(text)
})

test('told twice is told once', () => {
  for (const [then] of todayPack.terms) expect(today(today(`A ${then}.`))).toBe(today(`A ${then}.`))
})

test('only today asks where the dilemma sits now', () => {
  expect(LABELS).toEqual(['then', 'today'])
  expect(briefingQuestion('then')).toBeNull()
  expect(briefingQuestion('today')).toMatch(/four accounts.*where does the dilemma sit now\?$/i)
})

test('the page’s own sentences know no words of then, but for the pictures of the first page and the choice itself', () => {
  const old = Object.entries(en).filter(([, message]) =>
    /\bCCG|\bSTP\b|purdah|special measures/i.test(message),
  )
  expect(
    old
      .map(([key]) => key)
      .filter((key) => !/^glossary\.|^home\.(picture|label|demo)|^setUp\.words|^org\.ccg/.test(key)),
  ).toEqual([])
})
