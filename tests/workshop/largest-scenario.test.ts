// The largest scenario that a file can hold, every text filled to its last letter: it makes a room, and the room opens again.
// Over real lines with SWIM_LONG=1 only: a server reads it several times.
import { expect, it } from 'vitest'
import { SEATS } from '../../src/engine/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'
import { TEXT_LIMITS, type TextPlace } from '../../src/scenario/texts.ts'
import { MOST_CHARACTERS_SETTINGS } from '../../src/workshop/protocol/index.ts'
import { longFile, MOST_ROUNDS } from '../support/long-game.ts'
import { serverHere } from './server/support/here.ts'
import { foldedFrom } from './server/support/kept.ts'
import { makesWorkshop, SETTINGS } from './server/support/make.ts'
import { facilitates, seesPhase, tableOf } from './server/support/table.ts'

/** Words of one letter that takes three bytes on the way. */
const full = (place: TextPlace): string => 'ẁ'.repeat(TEXT_LIMITS[place])
const many = <T>(most: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: most }, (_, at) => make(at + 1))
const each = <T>(make: (seat: string) => T) => Object.fromEntries(SEATS.map((seat) => [seat, make(seat)]))

interface Cards {
  readonly cards: readonly object[]
}

const largest = () =>
  longFile(MOST_ROUNDS, (file) => {
    const { cards } = file as unknown as Cards
    const worded = (card: object) => ({
      ...card,
      title: full('title'),
      text: full('card'),
      seats: each(() => ({ pool: full('choice'), hold: full('choice') })),
    })
    return {
      ...file,
      title: full('title'),
      summary: full('summary'),
      briefing: full('briefing'),
      cards: [...cards, ...many(60 - cards.length, (at) => ({ ...cards[0], id: `spare-${at}` }))]
        .slice(0, 60)
        .map(worded),
      letters: each(() => [
        ...many(59, (at) => ({
          when: at > MOST_ROUNDS ? { rounds: [at - MOST_ROUNDS + 1], iPooled: true } : { rounds: [at] },
          text: full('letter'),
        })),
        { when: {}, text: full('letter') },
      ]),
      handouts: each(() => full('handout')),
      incidents: {
        chance: 0.5,
        deck: many(40, (at) => ({
          id: `incident-${at}`,
          title: full('title'),
          text: full('incident'),
          audience: 'public',
          effects: [{ do: 'trust', of: 'all', by: 1 }],
        })),
      },
      debrief: many(20, () => ({ theme: 1, question: full('question'), source: 'vize' })),
      notes: many(40, () => full('note')),
    }
  })

it('a scenario as large as a file can hold is read, and fits into the message that makes a room', () => {
  const file = largest()
  expect(parseScenario(JSON.stringify(file))).toMatchObject({ ok: true })
  const bytes = new TextEncoder().encode(JSON.stringify({ scenario: file, settings: SETTINGS })).length
  expect(bytes).toBeLessThan(0.95 * MOST_CHARACTERS_SETTINGS)
})

it('it makes a room, is played, and comes back after a restart', async () => {
  const file = largest()
  const server = await serverHere()
  try {
    const made = await makesWorkshop(server.address, { tables: 1 }, file)
    const facilitator = await facilitates(server.address, made.workshop, made.facilitator)
    const people = await tableOf(server.address, made.code, 1)
    await facilitator.say({ type: 'startGame', table: 1, practice: false })
    for (const person of people) await seesPhase(person, 'brief')
    const changed = await facilitator.say({
      type: 'changeSettings',
      settings: { ...SETTINGS, tables: 1 },
      scenario: file as Record<string, unknown>,
    } as never)
    expect(changed).toMatchObject({ kind: 'refused', code: 'settings-fixed' })
    for (const { device } of people) device.close()
    facilitator.close()
    expect([...foldedFrom(server.folder, made.workshop).games.keys()]).toEqual(['t1.1'])
  } finally {
    await server.stop()
  }
}, 60_000)
