import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepOn, memoryShelf } from '../../../src/ui/stores/device.ts'
import {
  deleteGame,
  keepLines,
  type SavedGame,
  savedGame,
  savedGames,
} from '../../../src/ui/stores/saved-games.ts'

const game = (id: string, updated: number): SavedGame => ({
  version: 2,
  id,
  how: 'solo',
  scenario: 'winter-beds',
  title: 'Winter beds',
  seat: 'acute',
  seatWord: 'acute trust',
  round: 1,
  phase: 'brief',
  updated,
})

const shelf = { current: memoryShelf() }
beforeEach(() => {
  shelf.current = memoryShelf()
  keepOn(shelf.current)
})

afterEach(() => vi.unstubAllGlobals())

test('the first page is told at once of the newest game that is not over, and of none where none waits', async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  })
  const told = (): string | null => JSON.parse([...kept.values()][0] ?? 'null')?.id ?? null
  await keepLines(game('a', 1), { from: 0, added: [] })
  await keepLines(game('b', 2), { from: 0, added: [] })
  expect(told()).toBe('b')
  await keepLines({ ...game('b', 3), phase: 'over' }, { from: 0, added: [] })
  expect(told()).toBe('a')
  await deleteGame('a')
  expect(told()).toBe(null)
})

test('a log comes back exactly as its lines were written', async () => {
  await keepLines(game('a', 1), { from: 0, added: ['header\n', 'one\n'] })
  await keepLines(game('a', 2), { from: 2, added: ['two\n'] })
  expect((await savedGame('a'))?.log).toBe('header\none\ntwo\n')
})

test('a thousand lines keep their order', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `${at}\n`)
  await keepLines(game('a', 1), { from: 0, added: lines })
  expect((await savedGame('a'))?.log).toBe(lines.join(''))
})

test('games of one device do not mix, even where one name begins like the other', async () => {
  await keepLines(game('a', 1), { from: 0, added: ['of a\n'] })
  await keepLines(game('ab', 2), { from: 0, added: ['of ab\n'] })
  expect((await savedGame('a'))?.log).toBe('of a\n')
  expect((await savedGames()).map(({ id }) => id)).toEqual(['ab', 'a'])
})

test('a deleted game takes its log along and leaves the others', async () => {
  await keepLines(game('a', 1), { from: 0, added: ['of a\n'] })
  await keepLines(game('b', 2), { from: 0, added: ['of b\n'] })
  await deleteGame('a')
  expect(await savedGame('a')).toBeNull()
  expect((await savedGame('b'))?.log).toBe('of b\n')
})

test('an entry that makes no sense is passed over and stays on the device', async () => {
  await shelf.current.put('games', [['odd', { version: 7, anything: true }]])
  await keepLines(game('a', 1), { from: 0, added: ['of a\n'] })
  expect((await savedGames()).map(({ id }) => id)).toEqual(['a'])
  expect(await shelf.current.get('games', 'odd')).toEqual({ version: 7, anything: true })
})

test('games kept by an earlier page were played alone, and are still there', async () => {
  const { how: _, ...earlier } = game('old', 1)
  await shelf.current.put('games', [['old', { ...earlier, version: 1 }]])
  expect((await savedGame('old'))?.game).toEqual(game('old', 1))
  expect((await savedGames()).map(({ how }) => how)).toEqual(['solo'])
})
