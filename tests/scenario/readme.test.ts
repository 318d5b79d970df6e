// `UPDATE=1 npx vitest run tests/scenario/readme.test.ts` writes the generated parts anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { askedIn, certificateTable, limitsTable, playedIn, themeTable, withPart } from './readme/tables.ts'
import { THEMES } from './readme/themes.ts'
import { certificateOf, shipped } from './support.ts'

/** All that are to be shipped, in the order of the path: the check of all forty themes is strict once all are there. */
const ALL = [
  'share-the-pain',
  'winter-beds',
  'control-total',
  'election-year',
  'just-about-managing',
  'thirty-eighth-attempt',
  'points-of-light',
  'provider-capture',
  'quantum-leap',
  'classic',
]
const here = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
const ids = [...ALL.filter((id) => here.includes(id)), ...here.filter((id) => !ALL.includes(id))]
const complete = ALL.every((id) => here.includes(id))
const all = ids.map((id) => ({
  scenario: shipped(`${id}.json`),
  certificate: existsSync(`scenarios/certificates/${id}.json`) ? certificateOf(id) : null,
}))
const scenarios = all.map(({ scenario }) => scenario)

const PARTS: readonly (readonly [string, string, () => string])[] = [
  ['scenarios/README.md', 'certificates', () => certificateTable(all)],
  ['scenarios/README.md', 'themes', () => themeTable(all)],
  ['scenarios/AUTHORING.md', 'limits', limitsTable],
]

test.each(PARTS)('%s: the part “%s” is what the files say (UPDATE=1 writes it)', (file, name, make) => {
  const page = readFileSync(file, 'utf8')
  const now = withPart(page, name, make())
  if (process.env.UPDATE) writeFileSync(file, now)
  expect(readFileSync(file, 'utf8')).toBe(now)
})

describe('the forty themes', () => {
  test('are all there once, in order', () => {
    expect(THEMES.map(({ theme }) => theme)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
  })

  test('every question of a debrief belongs to one of them and names one of its sources', () => {
    const strangers = scenarios.flatMap(({ id, debrief }) =>
      debrief.flatMap(({ theme, source }) => {
        const known = THEMES.find((one) => one.theme === theme)
        return known && (known.sources === 'all' || known.sources.includes(source))
          ? []
          : [`${id}: theme ${theme} is not from ${source}, but from ${known?.sources}`]
      }),
    )
    expect(strangers).toEqual([])
  })

  test.skipIf(!complete)('are each played somewhere, and the debrief can speak of each', () => {
    const missing = THEMES.flatMap((theme) => [
      ...(playedIn(theme, scenarios).length > 0
        ? []
        : [`theme ${theme.theme} (${theme.rule}) is played nowhere`]),
      ...(askedIn(theme, scenarios).length > 0
        ? []
        : [`no debrief asks about theme ${theme.theme} (${theme.says})`]),
    ])
    expect(missing).toEqual([])
  })

  test('a scenario without moves, incidents and pledges plays few of them', () => {
    const bare = THEMES.filter((theme) => playedIn(theme, [shipped('classic.json')]).length > 0)
    expect(bare.map(({ theme }) => theme)).toEqual([1, 2, 3, 35, 38])
  })
})
