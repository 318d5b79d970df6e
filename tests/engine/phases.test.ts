import { describe, expect, it } from 'vitest'
import { type Game, play, SEATS, viewFor } from '../../src/engine/index.ts'
import { lengthOf } from '../../src/engine/start.ts'
import { keyOf } from '../../src/lib/index.ts'
import {
  begin,
  lastRound,
  place,
  plainTable,
  refusal,
  reveal,
  round,
  send,
  to,
  told,
} from '../support/place.ts'

const ready = (game: Game, seats: readonly (typeof SEATS)[number][] = SEATS): Game =>
  seats.reduce((now, seat) => send(now, { type: 'ready', seat }), game)

describe('a phase', () => {
  it('closes when all people are ready, and waits for nobody else', () => {
    const talking = ready(begin(plainTable()))
    expect(talking.state.phase).toBe('talk')
    expect(SEATS.map((seat) => talking.state.seats[seat].ready)).toEqual([false, false, false, false])
    const left = send(begin(plainTable()), {
      type: 'seatBot',
      seat: 'ccg',
      strategy: 'x',
      temperament: 'quiet',
    })
    expect(ready(left, ['acute', 'council']).state.phase).toBe('brief')
    expect(ready(left, ['acute', 'council', 'community']).state.phase).toBe('talk')
  })

  it('closes when the last person who was waited for leaves', () => {
    const waiting = ready(begin(plainTable()), ['acute', 'ccg', 'council'])
    const left = send(waiting, { type: 'seatBot', seat: 'community', strategy: 'x', temperament: 'quiet' })
    expect(left.state.phase).toBe('talk')
  })

  it('waits at a table that all people have left, until somebody closes it', () => {
    const empty = SEATS.reduce(
      (now, seat) => send(now, { type: 'seatBot', seat, strategy: 'x', temperament: 'quiet' }),
      begin(plainTable()),
    )
    expect(empty.state.phase).toBe('brief')
    expect(ready(empty).state.phase).toBe('brief')
  })

  it('closes on command at any time', () => {
    const phases = ['brief']
    let game = begin(place({}, { talk: true }))
    for (let closed = 0; closed < 6; closed++) {
      game = send(game, { type: 'closePhase' })
      phases.push(game.state.phase)
    }
    expect(phases).toEqual(['brief', 'talk', 'decide', 'reveal', 'quarter', 'reflect', 'brief'])
  })

  it('of talk is left out where there is no talk, of the quarter where no patients flow', () => {
    const silent = begin(plainTable({}, { talk: false }))
    expect(send(silent, { type: 'closePhase' }).state.phase).toBe('decide')
    expect(send(reveal(silent, {}), { type: 'closePhase' }).state.phase).toBe('reflect')
  })
})

describe('a finished round', () => {
  it('is filed when reflect closes, and the step says so', () => {
    const reflecting = to(reveal(begin(plainTable()), {}), 'reflect')
    const step = play(reflecting, { type: 'closePhase' })
    if (!step.ok) throw new Error('refused')
    expect(step.value.finished).toBe(1)
    expect(step.value.filed.map(({ state }) => state.results.length)).toEqual([1])
    expect(play(begin(plainTable()), { type: 'closePhase' })).toMatchObject({
      value: { finished: null, filed: [] },
    })
  })

  it('leaves nothing of its drafts and pledges behind', () => {
    const game = round(begin(plainTable()), {}, 1)
    expect(game.state.seats.acute.draft.level).toBe(null)
    expect(game.state.current).toBe(null)
    expect(game.state.round).toBe(2)
  })
})

describe('the length of a game', () => {
  it('is at least m, then each next round with probability p, at most x', () => {
    const law = { kind: 'unknown', atLeast: 8, chance: 0.5, atMost: 10 } as const
    const counts = new Map<number, number>()
    for (let seed = 0; seed < 4000; seed++) {
      const length = lengthOf(law, keyOf(`seed ${seed}`, 'length'))
      counts.set(length, (counts.get(length) ?? 0) + 1)
    }
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([8, 9, 10])
    expect((counts.get(8) ?? 0) / 4000).toBeCloseTo(0.5, 1)
    expect((counts.get(9) ?? 0) / 4000).toBeCloseTo(0.25, 1)
    expect(lengthOf({ kind: 'fixed', n: 5 }, 1)).toBe(5)
  })

  it('is not in any view while it is unknown, and in all of them at the end', () => {
    const unknown = plainTable({ rounds: { kind: 'unknown', atLeast: 2, chance: 0.5, atMost: 4 } })
    const game = begin(unknown)
    for (const viewer of [...SEATS, 'public', 'facilitator'] as const)
      expect(viewFor(game, viewer).rounds).toEqual({ kind: 'unknown', atLeast: 2 })
    const over = to(game, 'over')
    expect(viewFor(over, 'public').rounds).toEqual({ kind: 'fixed', n: over.state.results.length })
  })

  it('may be cut by the facilitator, never lengthened, and a cut does not tell the drawn length', () => {
    const cut = to(send(begin(plainTable()), { type: 'endAfter', round: 2 }), 'over')
    expect(cut.state.results).toHaveLength(2)
    expect(cut.state.endedEarly).toBe(true)
    const long = to(
      send(begin(plainTable({ rounds: { kind: 'fixed', n: 3 } })), { type: 'endAfter', round: 9 }),
      'over',
    )
    expect(long.state.results).toHaveLength(3)
    expect(long.state.endedEarly).toBe(false)
    const three = begin(plainTable({ rounds: { kind: 'fixed', n: 3 } }))
    expect(to(send(three, { type: 'endAfter', round: 3 }), 'over').state.endedEarly).toBe(false)
    const law = { kind: 'unknown', atLeast: 1, chance: 0.5, atMost: 9 } as const
    const views = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (seed) =>
        viewFor(send(begin(plainTable({ rounds: law }), seed), { type: 'endAfter', round: 3 }), 'facilitator')
          .rounds,
    )
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1)
    expect(refusal(to(round(begin(plainTable()), {}), 'talk'), { type: 'endAfter', round: 1 })).toBe(
      'round-past',
    )
  })
})

describe('run on', () => {
  it('plays the remaining rounds with each seat’s last choice, marked not chosen, and moves no trust', () => {
    const second = round(begin(plainTable({ rounds: { kind: 'fixed', n: 4 } })), { acute: 1 })
    const step = play(second, { type: 'runOn' })
    if (!step.ok) throw new Error('refused')
    const { game, filed, finished } = step.value
    expect(game.state.phase).toBe('over')
    expect(finished).toBe(4)
    expect(filed.map(({ state }) => state.results.length)).toEqual([2, 3, 4])
    for (const result of game.state.results.slice(1)) {
      expect(result.choices.acute).toEqual({ level: 1, origin: 'run-on', reason: null })
      expect(result.choices.ccg).toEqual({ level: 0, origin: 'run-on', reason: null })
      expect(result.trustChanges).toEqual([])
      expect(Object.values(result.moves).flat()).toEqual([])
    }
  })

  it('keeps what was already set out in the round it starts in', () => {
    const deciding = to(begin(plainTable({ rounds: { kind: 'fixed', n: 2 } })), 'decide')
    const game = send(deciding, { type: 'choose', seat: 'acute', level: 1 }, { type: 'runOn' })
    expect(game.state.results[0]?.choices.acute.origin).toBe('draft')
    expect(lastRound(game).choices.acute).toEqual({ level: 1, origin: 'run-on', reason: null })
    expect(lastRound(game).choices.ccg.origin).toBe('run-on')
  })
})

describe('pausing, extending, resuming', () => {
  it('change nothing of the game', () => {
    const game = send(
      begin(plainTable()),
      { type: 'pause' },
      { type: 'extend', seconds: 30 },
      { type: 'resume' },
    )
    expect(game.state).toEqual(begin(plainTable()).state)
    expect(told(reveal(send(begin(plainTable()), { type: 'pause' }), {}, 1)).choices.acute.level).toBe(1)
  })
})
