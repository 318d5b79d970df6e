import { describe, expect, test } from 'vitest'
import { playOut } from '../../../src/table/index.ts'
import type { Answer, Ask, FromDesk, LetterRead, Opened } from '../../../src/ui/screens/debrief/asks.ts'
import { answer } from '../../../src/ui/screens/debrief/desk.ts'
import { takeTurns } from '../../../src/ui/screens/debrief/desk-turns.ts'
import { newDesk } from '../../../src/ui/screens/debrief/held.ts'
import { botGame } from '../../support/games.ts'

const desk = newDesk()
function asked<T = Answer>(ask: Ask): T {
  const steps = answer(desk, ask)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value as T
  }
}

const { text } = playOut(botGame('share-the-pain', 'desk'))
const key = 'game'
asked({ kind: 'open', asked: { key, text } })

const flip = (round: number) => {
  const wish = { round, seat: 'council', change: { kind: 'choice', level: 0 }, reacting: null } as const
  return wish
}

describe('the desk', () => {
  test('names what is wrong with a damaged log and holds nothing of it', () => {
    const opened = asked<Opened>({
      kind: 'open',
      asked: { key: 'broken', text: text.replace('"round":2', '"round":3') },
    })
    expect(opened.course).toBeNull()
    expect(opened.verdict.finding).toBe('damaged')
    expect(desk.has('broken')).toBe(false)
  })

  test('a branch shares its rounds before the change, ends where its figure says, and can be left again', () => {
    const found = asked<Extract<Answer, { ok: boolean }>>({
      kind: 'branch',
      asked: { key, as: 'one', wish: flip(3) },
    })
    if (!found.ok) throw new Error('bug: the branch is allowed')
    const { base, recorded } = found
    expect(recorded.scores.slice(0, 3)).toEqual(base.scores.slice(0, 3))
    expect(recorded.scores.at(-1)).toBeCloseTo(recorded.place.value, 6)
    expect([recorded.place.hold, recorded.place.pool]).toEqual([base.place.hold, base.place.pool])
    const again = asked<Extract<Answer, { ok: boolean }>>({
      kind: 'branch',
      asked: { key: 'one/recorded', as: 'two', wish: flip(5) },
    })
    if (!again.ok) throw new Error('bug: the branch is allowed')
    expect(again.base.scores).toEqual(recorded.scores)
  })

  test('letters are there once a game is over, one for each seat and round at most', () => {
    const letters = asked<readonly LetterRead[]>({ kind: 'letters', asked: { key } })
    expect(letters.length).toBeGreaterThan(4)
    expect(new Set(letters.map(({ round, seat }) => `${round} ${seat}`)).size).toBe(letters.length)
  })

  test('what is stopped never answers, and a short question does not wait for a long one', () => {
    const heard: FromDesk[] = []
    const waiting: (() => void)[] = []
    const take = takeTurns({
      turn: 0,
      now: () => 0,
      later: (next) => void waiting.push(next),
      post: (message) => heard.push(message),
    })
    const turn = () => waiting.shift()?.()
    const ask = (id: number, one: Ask) => take({ type: 'ask', id, ask: one })
    ask(1, { kind: 'open', asked: { key, text } })
    while (waiting.length > 0) turn()
    ask(2, { kind: 'story', asked: { key, bandSeeds: 0 } })
    ask(3, { kind: 'letters', asked: { key } })
    turn()
    expect(heard.some(({ type, id }) => type === 'answer' && id === 3)).toBe(true)
    take({ type: 'stop', id: 2 })
    for (let turns = 0; turns < 200 && waiting.length > 0; turns++) turn()
    expect(heard.some(({ type, id }) => type === 'answer' && id === 2)).toBe(false)
    expect(waiting).toEqual([])
  })
})
