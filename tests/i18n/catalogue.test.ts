import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { en, englishFiles } from '../../src/i18n/en/index.ts'
import { isMessageKey, say } from '../../src/i18n/index.ts'

test('no key stands in two files', () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const [file, messages] of Object.entries(englishFiles)) {
    for (const key of Object.keys(messages)) {
      if (seen.has(key)) twice.push(`${key} in ${seen.get(key)} and ${file}`)
      seen.set(key, file)
    }
  }
  expect(twice).toEqual([])
})

test('every message is sound ICU', () => {
  const unsound = Object.entries(en).flatMap(([key, message]) => {
    try {
      compileMessageOrThrow(message)
      return []
    } catch (problem) {
      return [`${key}: ${problem}`]
    }
  })
  expect(unsound).toEqual([])
})

test('participants never read the words of the laboratory', () => {
  const forbidden =
    /\b(defect|defects|defected|defector|cooperate|cooperates|free rider|sunk|loser|winner)\b/i
  const { cli, labCli, labIssues, labPage, strategies, ...read } = englishFiles
  const found = Object.values(read).flatMap((messages) =>
    Object.entries(messages as Record<string, string>).filter(([, message]) => forbidden.test(message)),
  )
  expect(found).toEqual([])
})

test('plurals and values are filled in', () => {
  expect(say('rounds.fixed', { n: 1 })).toBe('1 round')
  expect(say('rounds.fixed', { n: 8 })).toBe('8 rounds')
  expect(say('rounds.unknown', { atLeast: 8 })).toBe('at least 8 rounds, then nobody knows')
})

test('a code from outside is no key', () => {
  expect(isMessageKey('home.title')).toBe(true)
  expect(isMessageKey('toString')).toBe(false)
})
