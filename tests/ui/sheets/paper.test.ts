import { describe, expect, test } from 'vitest'
import { openLocalTable } from '../../../src/table/index.ts'
import { cardIn, paperRounds, roundsOnPaper, sameLettersAs } from '../../../src/ui/screens/sheets/paper.ts'
import { person, seated, shipped } from '../../support/games.ts'
import { scenarioIds } from '../glossary/scenario-texts.ts'

// What is printed is what a game shows: cards are compared with real games in which all hold back, letters with those of the rules.
describe.each(scenarioIds)('%s on paper', (id) => {
  test('has the cards of a real game in their order, and the letter of each round among those printed', async () => {
    const scenario = shipped(id)
    const seats = scenario.seats.map((seat) => seat.id)
    const table = openLocalTable(
      {
        scenario,
        seed: 'paper',
        sitters: seated(scenario, person),
        options: { ...scenario.options, incidents: false },
      },
      { clock: () => 0, viewer: 'public' },
    )
    for (let view = table.view(); view.phase !== 'over'; view = table.view()) {
      if (view.phase === 'brief' && view.round <= roundsOnPaper(scenario)) {
        expect(cardIn(scenario, view.round)?.title).toBe(view.card?.title)
        for (const seat of seats) {
          const { letter, cannotPool } = table.viewAs(seat).own ?? {}
          const printed = paperRounds(scenario, seat)[view.round - 1]?.letters ?? []
          const own = scenario.letters[seat].filter(({ text }) => text === letter?.text)
          // A board under water gets the letter for any round, which stands apart on paper.
          if (cannotPool || own.every(({ when }) => when.rounds === undefined)) continue
          const piece =
            letter?.text.split(/\{\w+\}/).sort((one, other) => other.length - one.length)[0] ?? '?'
          expect(printed.some(({ text }) => text.includes(piece))).toBe(true)
        }
      }
      for (const seat of seats) {
        if (view.phase !== 'decide') await table.send({ type: 'ready', seat })
        else {
          await table.send({ type: 'choose', seat, level: 0 })
          await table.send({ type: 'lock', seat })
        }
      }
    }
  })

  test('no figure in braces is left on paper', () => {
    const scenario = shipped(id)
    for (const { id: seat } of scenario.seats)
      for (const { letters } of paperRounds(scenario, seat))
        for (const { text } of letters) expect(text).not.toMatch(/[{}]/)
  })
})

test('letters that come again are printed once', () => {
  const rounds = paperRounds(shipped('share-the-pain'), 'acute')
  expect(rounds.map((round) => sameLettersAs(rounds, round))).toEqual([null, null, 2, 2, null])
})
