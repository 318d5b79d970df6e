import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startGame, viewFor } from '../../src/engine/index.ts'
import { inLabels } from '../../src/i18n/index.ts'
import { scenarioInWords, viewInWords } from '../../src/scenario/index.ts'
import { TEXT_LIMITS } from '../../src/scenario/texts.ts'
import { labelledScenario } from '../../src/ui/labelled.ts'
import { textsOf } from './reading/places.ts'
import { shipped } from './support.ts'

const FILES = readdirSync('scenarios').filter((name) => name.endsWith('.json'))
const today = (text: string): string => inLabels(text, 'today')

/** Words of then, in any spelling that a writer may use: a new one here needs a row in the label pack. */
const THEN =
  /\bC\.?C\.?G|commissioning group|\bSTPs?\b|\bS\.T\.P|sustainability and transformation|delayed (?:transfer|discharge|bed)|\bD-?TOCs?\b|purdah|special measures|clinical commissioning|\bPCTs?\b/i
/** What goes wrong where words are put in by rule. */
const CLUMSY =
  /\b(?:a|A) (?:integrated|[aeio]\w+ care)|\bthe the\b|\ban? the\b|(?:^|[.?!] )(?:integrated|waits of|the pre)/

describe.each(FILES)('%s told in the words of today', (name) => {
  const texts = textsOf(JSON.parse(readFileSync(`scenarios/${name}`, 'utf8'))).filter(
    ({ place }) => place !== 'note',
  )

  test('holds no word of then and reads as if written so', () => {
    const told = texts.map(({ path, text }) => ({ path, text: today(text) }))
    expect(told.filter(({ text }) => THEN.test(text))).toEqual([])
    expect(told.filter(({ text }) => CLUMSY.test(text))).toEqual([])
  })

  test('still fits its places, with the room that every translation gets', () => {
    const over = texts.filter(({ place, text }) => today(text).length > TEXT_LIMITS[place] * 1.4)
    expect(over).toEqual([])
  })
})

test('every text that players read is told in the words of the day, and no number or id changes', () => {
  const scenario = shipped('winter-beds.json')
  const marked = scenarioInWords(scenario, (text) => `«${text}»`)
  const players = textsOf(scenario).filter(({ place }) => place !== 'note')
  const told = textsOf(marked).filter(({ place }) => place !== 'note')
  expect(told).toEqual(players.map((one) => ({ ...one, text: `«${one.text}»` })))
  const bare = JSON.parse(JSON.stringify(marked).replaceAll('«', '').replaceAll('»', ''))
  expect(bare).toEqual(JSON.parse(JSON.stringify(scenario)))
})

test('a view is told as its scenario is', () => {
  const scenario = shipped('winter-beds.json')
  const human = { kind: 'human' } as const
  const sitters = { acute: human, ccg: human, council: human, community: human }
  const plain = viewFor(startGame({ scenario, seed: 'labels', sitters }), 'ccg')
  const told = viewInWords(plain, today)
  const from = startGame({ scenario: scenarioInWords(scenario, today), seed: 'labels', sitters })
  expect(told).toEqual(viewFor(from, 'ccg'))
  expect(told.seats.map(({ id, name }) => `${id}: ${name}`)).toContain('ccg: Integrated care board')
  expect(plain.seats.map(({ name }) => name)).toContain('CCG')
})

test('the briefing of today ends with its question, and the scenario of then is the very one', () => {
  const scenario = shipped('winter-beds.json')
  expect(labelledScenario(scenario)).toBe(scenario)
  const told = labelledScenario({ ...scenario, options: { ...scenario.options, labels: 'today' } })
  expect(told.briefing.startsWith(scenario.briefing.slice(0, 80))).toBe(true)
  expect(told.briefing).toMatch(/Where does the dilemma sit now\?$/)
  expect(told.handouts.ccg).toContain('integrated care board')
})
