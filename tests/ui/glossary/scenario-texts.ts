import { readdirSync } from 'node:fs'
import { inLabels, LABELS, type Labels } from '../../../src/i18n/index.ts'
import { shipped } from '../../support/games.ts'

export const scenarioIds = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

/** Every text of a scenario in which terms are looked for: briefing, role cards, letters, cards, incidents. */
function textsOf(id: string): readonly string[] {
  const { briefing, handouts, letters, cards, incidents } = shipped(id)
  const deck = 'deck' in incidents ? incidents.deck : incidents
  return [
    briefing,
    ...Object.values(handouts).filter((text) => text !== undefined),
    ...Object.values(letters).flatMap((all) => all.map(({ text }) => text)),
    ...cards.flatMap(({ text, seats }) => [
      text,
      ...Object.values(seats).flatMap(({ pool, hold }) => [pool, hold]),
    ]),
    ...(JSON.stringify(deck).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? []).map((field): string =>
      JSON.parse(field.slice(7)),
    ),
  ].filter((text) => text !== '')
}

/** The texts of a scenario in the words of the day. */
export const textsIn = (id: string, labels: Labels): readonly string[] =>
  textsOf(id).map((text) => inLabels(text, labels))

export { LABELS }
