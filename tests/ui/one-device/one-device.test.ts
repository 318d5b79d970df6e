import { describe, expect, test } from 'vitest'
import type { Seat } from '../../../src/engine/index.ts'
import { type LocalTable, openLocalTable, reopenLocalTable } from '../../../src/table/index.ts'
import { hotSeatStore } from '../../../src/ui/screens/hot-seat/hot-seat-store.ts'
import { readWithAll, turnOf } from '../../../src/ui/screens/hot-seat/turn.ts'
import { readyAll } from '../../../src/ui/screens/together/ready-all.ts'
import { bot, person, seated, shipped } from '../../support/games.ts'

const clock = () => 0
const ALL: readonly Seat[] = ['acute', 'ccg', 'council', 'community']

const tableOf = (id: string, people: number, fog = 0): LocalTable => {
  const scenario = shipped(id)
  const sitters = seated(scenario, ...ALL.map((_, at) => (at < people ? person : bot('tit-for-tat'))))
  const options = { ...scenario.options, fog }
  return openLocalTable({ scenario, seed: 'together', sitters, options }, { clock, viewer: 'public' })
}

describe('whose turn it is in the hot seat', () => {
  test('role cards are read one after the other, talk and reveal together, choices one after the other', async () => {
    const table = tableOf('share-the-pain', 2)
    const turns: string[] = []
    const note = (): void => {
      const turn = turnOf(table)
      turns.push(turn.for === 'one' ? `${turn.phase}: ${turn.seat}` : `${turn.phase}: all`)
    }
    note()
    await table.send({ type: 'ready', seat: 'acute' })
    note()
    await table.send({ type: 'ready', seat: 'ccg' })
    note()
    await readyAll(table, ['acute', 'ccg'])
    note()
    for (const seat of ['acute', 'ccg'] as const) {
      await table.send({ type: 'choose', seat, level: 1 })
      await table.send({ type: 'lock', seat })
      note()
    }
    expect(turns).toEqual([
      'brief: acute',
      'brief: ccg',
      'talk: all',
      'decide: acute',
      'decide: ccg',
      'reveal: all',
    ])
  })

  test('in a later brief all read together, and only who has something of their own goes behind the curtain', async () => {
    const table = tableOf('share-the-pain', 2)
    await playRound(table, ['acute', 'ccg'])
    expect(turnOf(table)).toEqual({ for: 'all', phase: 'brief' })
    expect(readWithAll(table)).toEqual(['acute', 'ccg'])
  })

  test('where reports may be wrong each seat looks at the reveal alone', async () => {
    const table = tableOf('share-the-pain', 2, 0.3)
    await upToReveal(table, ['acute', 'ccg'])
    expect(turnOf(table)).toEqual({ for: 'one', phase: 'reveal', seat: 'acute' })
  })

  test('the screen is covered in the very step in which a seat is done, and the table shows nothing of it any more', async () => {
    const table = tableOf('share-the-pain', 2)
    const hand = hotSeatStore(table)
    const stop = hand.watch()
    hand.lift('acute')
    expect(table.view().own?.seat).toBe('acute')
    const seen: (string | null)[] = []
    table.subscribe(() => seen.push(hand.getState().open))
    await table.send({ type: 'ready', seat: 'acute' })
    expect(hand.getState().open).toBeNull()
    expect(table.view().own).toBeNull()
    expect(seen).not.toContain('acute')
    stop()
  })

  test('a game that is taken up again begins behind the curtain, with eyes that see what all see', async () => {
    const table = tableOf('share-the-pain', 2)
    await table.send({ type: 'ready', seat: 'acute' })
    const again = reopenLocalTable(table.log(), { clock, viewer: 'public' })
    if (!again.ok) throw new Error('not resumed')
    expect(again.value.view().own).toBeNull()
    expect(turnOf(again.value)).toEqual({ for: 'one', phase: 'brief', seat: 'ccg' })
  })
})

async function upToReveal(table: LocalTable, people: readonly Seat[]): Promise<void> {
  await readyAll(table, people)
  if (table.view().phase === 'talk') await readyAll(table, people)
  for (const seat of people) {
    await table.send({ type: 'choose', seat, level: 0 })
    await table.send({ type: 'lock', seat })
  }
}

async function playRound(table: LocalTable, people: readonly Seat[]): Promise<void> {
  const { round } = table.view()
  await upToReveal(table, people)
  while (table.view().round === round) await readyAll(table, people)
}
