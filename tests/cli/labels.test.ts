import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, swim } from './swim.ts'

const folder = newFolder()
const run = (...args: string[]) => swim(args, { folder })

test('a game told in the words of today says so in its log, and scores and ids are the same', async () => {
  const game = ['play', 'share-the-pain', '--seed', 'words']
  const then = await run(...game, '--json')
  const today = await run(...game, '--labels', 'today', '--out', 'today.swim.jsonl', '--json')
  expect([then.code, today.code]).toEqual([0, 0])
  const [one, other] = [JSON.parse(then.out), JSON.parse(today.out)]
  expect(other.rounds).toEqual(one.rounds)
  expect(other.seats).toEqual(one.seats)
  const header = JSON.parse(readFileSync(join(folder, 'today.swim.jsonl'), 'utf8').split('\n')[0] ?? '')
  expect([header.options.labels, header.scenario.options.labels]).toEqual(['today', 'then'])
  expect(JSON.stringify(header.scenario)).toContain('clinical commissioning group')
  expect((await run('replay', 'verify', 'today.swim.jsonl')).code).toBe(0)
  expect((await run('replay', 'show', 'today.swim.jsonl')).out).toContain('ccg: Integrated care board')
  expect((await run(...game)).out).toContain('ccg: CCG')
})

test('unknown words of the day are refused with the known ones', async () => {
  const { code, err } = await run('play', 'classic', '--labels', 'tomorrow')
  expect([code, err.trim()]).toEqual([
    2,
    'Words of the day are one of: then, today. “tomorrow” is none of them.',
  ])
})
