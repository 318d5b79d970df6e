import { describe, expect, test } from 'vitest'
import { scenarioEntries } from '../../../src/ui/scenarios.ts'
import { planned } from '../../../src/ui/screens/library/planned.ts'
import { allowedIn } from '../../../src/ui/screens/library/preview-facts.ts'
import {
  GROUPS,
  isFiltered,
  isOnShelf,
  looser,
  type Shelf,
  SUBJECTS,
  shelfOf,
  WHOLE_SHELF,
} from '../../../src/ui/screens/library/shelf.ts'
import { shipped } from '../../support/games.ts'

const facts = { planned, played: new Set(['share-the-pain']) }
const on = (shelf: Partial<Shelf>): readonly string[] =>
  scenarioEntries.filter((entry) => isOnShelf(entry, { ...WHOLE_SHELF, ...shelf }, facts)).map(({ id }) => id)

describe('the shelf', () => {
  test('holds every scenario where nothing is filtered', () => {
    expect(on({})).toEqual(scenarioEntries.map(({ id }) => id))
    expect(isFiltered(WHOLE_SHELF)).toBe(false)
  })

  test('follows what the files say: minutes, seats, the plans of a room, and what was played here', () => {
    const short = scenarioEntries.filter(({ minutes }) => minutes < 20).map(({ id }) => id)
    expect(on({ show: ['short'] })).toEqual(short)
    expect(on({ show: ['two-seats'] })).toEqual(['classic'])
    expect(on({ show: ['workshop'] })).toEqual(['share-the-pain', 'winter-beds'])
    expect(on({ show: ['new'] })).not.toContain('share-the-pain')
    expect(on({ show: ['short', 'workshop'] })).toEqual(['share-the-pain'])
  })

  test('has every scenario of this site in a group and under a subject, and no choice that is empty', () => {
    expect(GROUPS.flatMap((group) => on({ group })).sort()).toEqual([...on({})].sort())
    expect(new Set(SUBJECTS.flatMap((about) => on({ about })))).toEqual(new Set(on({})))
    for (const group of GROUPS) expect(on({ group }).length).toBeGreaterThan(0)
    for (const about of SUBJECTS) expect(on({ about }).length).toBeGreaterThan(0)
  })

  test('leaves out words of an address that mean nothing', () => {
    const wish = { show: ['short', 'blue'], group: 'nobody', about: 'care', preview: null }
    expect(shelfOf(wish)).toEqual({ show: ['short'], group: null, about: 'care' })
    expect(shelfOf(undefined)).toEqual(WHOLE_SHELF)
  })

  test('that is empty says what comes back without each of the wishes', () => {
    const shelf: Shelf = { show: ['short', 'workshop'], group: null, about: 'people' }
    expect(on(shelf)).toEqual([])
    expect(looser(shelf).map((way) => [way.dropped, on(way.shelf)])).toEqual([
      ['short', []],
      ['workshop', []],
      ['about', ['share-the-pain']],
    ])
  })
})

test('the preview says what the rules of a scenario allow, and from which round', () => {
  expect(allowedIn(shipped('classic'))).toEqual(['Nobody talks: only the choices speak.'])
  expect(allowedIn(shipped('winter-beds'))).toEqual([
    'Talk across the table before each choice.',
    'Pledge to pool, from the first round.',
    'Bind a pledge with a forfeit, from round 5.',
    'Leadership moves from round 3, with 2 points of headspace a round.',
    'The world acts as well: something may come up in any round.',
  ])
  expect(allowedIn(shipped('control-total'))).toContain('File a savings plan: honest, or hopeful.')
  expect(allowedIn(shipped('quantum-leap')).join(' ')).toMatch(/one leap/)
})
