import { expect, test } from 'vitest'
import type { LocalTable } from '../../../src/table/index.ts'
import { keepOn, memoryShelf } from '../../../src/ui/stores/device.ts'
import { recorderOf } from '../../../src/ui/stores/recorder.ts'
import { type SavedGame, savedGame } from '../../../src/ui/stores/saved-games.ts'

const described: SavedGame = {
  version: 2,
  how: 'solo',
  id: 'a',
  scenario: 'x',
  title: 'X',
  seat: 'acute',
  seatWord: 'acute trust',
  round: 1,
  phase: 'brief',
  updated: 1,
}

/** A table of which only the log matters here. */
function tableWith(log: { text: string }): LocalTable {
  return { log: () => log.text } as unknown as LocalTable
}

test('lines are kept in the order of the log, whoever announces them first', async () => {
  keepOn(memoryShelf())
  const log = { text: 'one\n' }
  const recorder = recorderOf({ kept: '', describe: () => described, onLost: () => {} })
  recorder.watch(tableWith(log))
  log.text += 'two\n'
  const second = recorder.keep()
  log.text += 'three\n'
  const third = recorder.keep()
  await third
  await second
  expect((await savedGame('a'))?.log).toBe('one\ntwo\nthree\n')
})

test('a resumed game is written on behind what is there', async () => {
  const shelf = memoryShelf()
  keepOn(shelf)
  await shelf.put('lines', [
    [['a', 0], 'one\n'],
    [['a', 1], 'two\n'],
  ])
  const log = { text: 'one\ntwo\nthree\n' }
  const recorder = recorderOf({ kept: 'one\ntwo\n', describe: () => described, onLost: () => {} })
  recorder.watch(tableWith(log))
  await recorder.keep()
  expect((await savedGame('a'))?.log).toBe('one\ntwo\nthree\n')
})

test('a device that takes no more is reported once, and the game goes on', async () => {
  keepOn({ ...memoryShelf(), put: () => Promise.reject(new Error('quota')) })
  const log = { text: 'one\n' }
  let told = 0
  const recorder = recorderOf({ kept: '', describe: () => described, onLost: () => told++ })
  recorder.watch(tableWith(log))
  await recorder.keep()
  log.text += 'two\n'
  await recorder.keep()
  expect(told).toBe(1)
})
