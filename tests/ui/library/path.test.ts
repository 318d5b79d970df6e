import { expect, test } from 'vitest'
import { doneOnPath, nextOnPath, progressIn } from '../../../src/ui/screens/library/path.ts'
import type { SavedGame } from '../../../src/ui/stores/saved-games.ts'

const PATH = ['one', 'two', 'three']
const game = (scenario: string, phase: SavedGame['phase'], id = `${scenario}-${phase}`): SavedGame => ({
  ...{ version: 1, id, scenario, title: scenario, seat: 'acute', seatWord: 'acute trust' },
  ...{ round: 3, phase, updated: 0 },
})

test('nobody has started: the first scenario is next', () => {
  expect([nextOnPath([], PATH), doneOnPath([], PATH), progressIn([], 'one').kind]).toEqual(['one', 0, 'new'])
})

test('a game under way is the one to go on with, also where another was finished', () => {
  const games = [game('one', 'over'), game('one', 'talk')]
  expect(progressIn(games, 'one')).toEqual({ kind: 'started', game: 'one-talk', round: 3 })
  expect(progressIn(games.slice(0, 1), 'one')).toEqual({ kind: 'finished', game: 'one-over' })
  expect([nextOnPath(games, PATH), doneOnPath(games, PATH)]).toEqual(['two', 1])
})

test('scenarios may be played in any order, and the path ends', () => {
  expect(nextOnPath([game('two', 'over')], PATH)).toBe('one')
  expect(nextOnPath([game('one', 'decide')], PATH)).toBe('one')
  const all = PATH.map((id) => game(id, 'over'))
  expect([nextOnPath(all, PATH), doneOnPath(all, PATH)]).toEqual([null, 3])
})
