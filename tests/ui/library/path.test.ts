import { expect, test } from 'vitest'
import {
  doneOnPath,
  type Memory,
  nextOnPath,
  progressIn,
  seatsTried,
} from '../../../src/ui/screens/library/path.ts'
import type { SavedGame } from '../../../src/ui/stores/saved-games.ts'

const PATH = ['one', 'two', 'three']
const game = (scenario: string, phase: SavedGame['phase'], seat: SavedGame['seat'] = 'acute'): SavedGame => ({
  ...{ version: 2, id: `${scenario}-${phase}`, how: 'solo', scenario, title: scenario, seat },
  ...{ seatWord: 'a seat', round: 3, phase, updated: 0 },
})
const memory = (games: readonly SavedGame[], played: Memory['played'] = {}): Memory => ({ games, played })

test('nobody has started: the first scenario is next', () => {
  const none = memory([])
  expect([nextOnPath(none, PATH), doneOnPath(none, PATH), progressIn(none, 'one').kind]).toEqual([
    'one',
    0,
    'new',
  ])
})

test('a game under way is the one to go on with, also where another was finished', () => {
  const games = [game('one', 'over'), game('one', 'talk')]
  expect(progressIn(memory(games), 'one')).toEqual({ kind: 'started', game: 'one-talk', round: 3 })
  expect(progressIn(memory(games.slice(0, 1)), 'one')).toEqual({ kind: 'finished' })
  expect([nextOnPath(memory(games), PATH), doneOnPath(memory(games), PATH)]).toEqual(['two', 1])
})

test('scenarios may be played in any order, and the path ends', () => {
  expect(nextOnPath(memory([game('two', 'over')]), PATH)).toBe('one')
  expect(nextOnPath(memory([game('one', 'decide')]), PATH)).toBe('one')
  const all = memory(PATH.map((id) => game(id, 'over')))
  expect([nextOnPath(all, PATH), doneOnPath(all, PATH)]).toEqual([null, 3])
})

test('a deleted game leaves the path as it was', () => {
  const left = memory([], { one: ['ccg'], two: [] })
  expect([nextOnPath(left, PATH), doneOnPath(left, PATH), progressIn(left, 'one').kind]).toEqual([
    'three',
    2,
    'finished',
  ])
})

test('seats tried are those of finished games, kept or remembered', () => {
  const here = memory([game('one', 'over', 'council'), game('one', 'talk', 'acute')], { one: ['ccg'] })
  expect([...seatsTried(here, 'one')].sort()).toEqual(['ccg', 'council'])
  expect(seatsTried(here, 'two').size).toBe(0)
})
