import { describe, expect, it } from 'vitest'
import { toldOf } from '../../../src/ui/room/debrief-shown.ts'
import { type BranchCard, nothingShown, type Shown } from '../../../src/ui/screens/debrief/shown.ts'
import { MOST_BRANCHES, MOST_CHARACTERS_SETTINGS, readMessage } from '../../../src/workshop/protocol/index.ts'

const TABLES = 60
const ROUNDS = 40
const keys = Array.from({ length: TABLES }, (_, index) => `t${index + 1}.999`)

const card = (index: number, parent: string | null): BranchCard => ({
  id: `own-${index}-${keys[index % TABLES]}`,
  table: keys[index % TABLES] ?? '',
  from: parent === null ? (keys[index % TABLES] ?? '') : `${parent}/reacting`,
  parent: parent === null ? null : { card: parent, course: 'reacting' },
  wish: { round: ROUNDS, seat: 'community', change: { kind: 'choice', level: 0 }, reacting: 'tit-for-tat' },
  prediction: 50,
  result: null,
})

/** All that can be opened in a debrief of the largest room: every letter, every attribution, six branches of each game. */
function everything(): Shown {
  const seats = ['acute', 'ccg', 'council', 'community']
  const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1)
  const roots = Array.from({ length: 5 * TABLES }, (_, index) => card(index, null))
  const grown = roots.slice(0, TABLES).map(({ id }, index) => card(1000 + index, id))
  return {
    ...nothingShown,
    unfolded: 4,
    letters: keys.flatMap((key) => rounds.flatMap((round) => seats.map((seat) => `${key}/${round}/${seat}`))),
    attribution: [...keys, ...keys.map((key) => key.replace('.999', '.998'))],
    branches: [...roots, ...grown],
  }
}

const sent = (shown: Shown) => ({
  type: 'steerDebrief',
  id: 'm1',
  shown: structuredClone(toldOf(shown, { keys, mustDisclose: false })),
})

describe('what the room is told of a debrief', () => {
  it('is read by the server however many tables, letters and branches have been opened', () => {
    const message = sent(everything())
    expect(readMessage('facilitator', message)).toMatchObject({ ok: true })
    expect(JSON.stringify(message).length).toBeLessThan(MOST_CHARACTERS_SETTINGS / 10)
  })

  it('holds the branch on the wall and the one that it came from, and then the newest', () => {
    const shown = everything()
    const old = shown.branches.find(({ id }) => id === 'own-1000-t41.999')
    const { branches } = sent({ ...shown, wall: `lines:${old?.id}` }).shown
    const ids = branches.map(({ id }) => id)
    expect(ids).toHaveLength(MOST_BRANCHES)
    expect(ids).toContain(old?.id)
    expect(ids).toContain(old?.parent?.card)
    expect(ids).toContain(shown.branches.at(-1)?.id)
    for (const { parent } of branches) if (parent) expect(ids).toContain(parent.card)
  })

  it('is everything where there is little', () => {
    const shown = { ...everything(), branches: [card(1, null), card(2, 'own-1-t2.999')] }
    expect(sent(shown).shown.branches).toHaveLength(2)
  })
})
