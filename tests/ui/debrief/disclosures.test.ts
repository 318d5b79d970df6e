import { expect, test } from 'vitest'
import type { Options } from '../../../src/engine/index.ts'
import { readLog } from '../../../src/replay/index.ts'
import { playOut } from '../../../src/table/index.ts'
import { disclosuresOf } from '../../../src/ui/screens/debrief/disclosures.ts'
import { courseOf } from '../../../src/ui/screens/over/course.ts'
import { botGame } from '../../support/games.ts'

function tableWith(label: string, options: Partial<Options> = {}) {
  const game = botGame('share-the-pain', 'disclosed')
  const { text } = playOut({ ...game, options: { ...game.scenario.options, ...options } })
  const log = readLog(text)
  if (!log.ok) throw new Error('bug: a played game is a sound log')
  return { label, course: courseOf(log.value) }
}

const keys = (...tables: ReturnType<typeof tableWith>[]) => disclosuresOf(tables).map(({ key }) => key)

test('a game that hid nothing has nothing to disclose', () => {
  expect(keys(tableWith('1'))).toEqual([])
  expect(keys(tableWith('1'), tableWith('2'))).toEqual([])
})

test('fog is disclosed with how often it misled', () => {
  const [fog] = disclosuresOf([tableWith('1', { fog: 0.2 })])
  expect(fog?.key).toBe('debriefPage.disclosed.fog')
  expect(fog?.values.share).toBe(0.2)
  expect(fog?.values.wrong).toBeGreaterThan(0)
})

test('a framing is disclosed, and so is that tables were told different things', () => {
  expect(keys(tableWith('1', { framing: 'system' }))).toEqual(['debriefPage.disclosed.framing'])
  expect(keys(tableWith('1', { framing: 'system' }), tableWith('2'))).toEqual([
    'debriefPage.disclosed.framings',
  ])
})

test('a rule that differed between tables of one scenario is named with the tables', () => {
  const [rule] = disclosuresOf([
    tableWith('Table 1', { forfeitShare: 0.25 }),
    tableWith('Table 2', { forfeitShare: 0.5 }),
  ])
  expect(rule).toEqual({
    key: 'debriefPage.disclosed.rule',
    values: { option: 'forfeitShare', values: 'Table 1: 0.25 · Table 2: 0.5' },
  })
})
