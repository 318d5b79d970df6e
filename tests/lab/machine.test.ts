import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bySeat,
  type Game,
  type Level,
  payoff,
  play,
  type Scenario,
  type Seat,
  startGame,
  viewFor,
} from '../../src/engine/index.ts'
import {
  type DuelGame,
  machineOf,
  playDuel,
  playRules,
  playTable,
  type Side,
  tablePoolRates,
  tableScores,
} from '../../src/lab/index.ts'
import { keyOf } from '../../src/lib/index.ts'
import {
  CLASSIC_PAYOFFS,
  mindOf,
  type Payoffs,
  PEOPLE,
  type Player,
  parseStrategy,
  RULES,
  sightOfSeen,
} from '../../src/strategies/index.ts'
import { shipped } from '../support/shipped.ts'

const player = (written: string): Player => {
  const parsed = parseStrategy(written)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const IDS = RULES.map(({ id }) => id)

/** Every strategy as it comes, and those with settings at settings of their own. */
const written = fc.oneof(
  fc.constantFrom(...IDS),
  fc
    .tuple(
      fc.constantFrom(...RULES.filter(({ parameters }) => parameters)),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    )
    .map(([rule, stream]) =>
      [
        rule.id,
        ...Object.entries(rule.parameters ?? {}).map(([key, { min, max, whole }]) => {
          const top = Math.min(max, min + 12)
          const value = min + (top - min) * (stream.next().value ?? 0)
          return `${key}=${whole ? Math.floor(value) : value}`
        }),
      ].join(':'),
    ),
  fc.stringMatching(/^[CD]{1,40}$/).map((letters) => `script:${letters}`),
)

const payoffs: fc.Arbitrary<Payoffs> = fc.constantFrom(
  CLASSIC_PAYOFFS,
  { R: 7, S: 2, T: 11, P: 4 },
  { R: 3, S: -1, T: 4, P: 0 },
)

const sideOf = (text: string, table: Payoffs, key: string): Side => {
  const one = player(text)
  return { player: one, machine: machineOf(one, table), key: keyOf('machine', key) }
}

function movesOf(
  run: typeof playDuel,
  sides: readonly [Side, Side],
  game: Omit<DuelGame, 'moves' | 'counts'>,
) {
  const moves = new Uint8Array(game.turns)
  const counts = new Float64Array(4)
  run(sides[0], sides[1], { ...game, moves, counts })
  return { moves: moves.join(''), counts: [...counts] }
}

/** Rules of the literature whose memory has no bound, as those that count or keep a score, and those that draw otherwise than once a turn. */
const ASKED_TURN_BY_TURN = 80

describe('a strategy as a table of states', () => {
  it('is there for most strategies', () => {
    const without = IDS.filter((id) => machineOf(player(id)) === null)
    expect(without.length).toBeLessThanOrEqual(ASKED_TURN_BY_TURN)
    expect(without).not.toContain('tit-for-tat')
  })

  it.each(IDS)('%s plays against a third of the others as its rule does', (id) => {
    for (const [index, other] of IDS.entries()) {
      if ((index + IDS.indexOf(id)) % 3 !== 0) continue
      const game = {
        turns: 230,
        payoffs: CLASSIC_PAYOFFS,
        repetition: index,
        noise: index % 4 === 0 ? 0 : 0.04 * (index % 5),
        noiseKey: index,
        flips: null,
      }
      const sides = [sideOf(id, CLASSIC_PAYOFFS, 'a'), sideOf(other, CLASSIC_PAYOFFS, 'b')] as const
      expect(movesOf(playDuel, sides, game)).toEqual(movesOf(playRules, sides, game))
    }
  })

  it('plays as its rule does at any settings, payoffs, noise and length', () => {
    fc.assert(
      fc.property(
        written,
        written,
        payoffs,
        fc.record({
          turns: fc.integer({ min: 1, max: 400 }),
          repetition: fc.nat(1000),
          noise: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
          noiseKey: fc.nat(),
        }),
        (a, b, table, rest) => {
          const game = { ...rest, payoffs: table, flips: null }
          const sides = [sideOf(a, table, 'a'), sideOf(b, table, 'b')] as const
          expect(movesOf(playDuel, sides, game)).toEqual(movesOf(playRules, sides, game))
        },
      ),
      { numRuns: 600 },
    )
  })
})

/** A game of four by the rules' one door: every bot sees its view, chooses and locks. */
function byTheDoor(scenario: Scenario, seed: string, players: Readonly<Record<string, Player>>): Game {
  const seats = scenario.seats.map(({ id }) => id)
  const sitters = bySeat(
    seats,
    () => ({ kind: 'bot', strategy: 'tit-for-tat', temperament: 'quiet' }) as const,
  )
  let game = startGame({ scenario, seed, sitters })
  const minds = bySeat(seats, (seat) => mindOf(players[seat] ?? player('cooperator'), { seed, seat }))
  const send = (command: Parameters<typeof play>[1]) => {
    const step = play(game, command)
    if (!step.ok) throw new Error(JSON.stringify(step.error))
    game = step.value.game
  }
  while (game.state.phase !== 'over') {
    if (game.state.phase === 'decide') {
      for (const seat of seats) {
        const view = viewFor(game, seat)
        const rounds = view.results.flatMap(({ choices }) => (choices ? [choices] : []))
        const card = view.card?.kind === 'table' ? view.card : undefined
        const { choice } = minds[seat].tendency(sightOfSeen(rounds, { seats, seat, payoffs: card?.payoffs }))
        send({ type: 'choose', seat, level: choice === 'C' ? 1 : 0 })
      }
    }
    send({ type: 'closePhase' })
  }
  return game
}

const FOUR: readonly Seat[] = ['acute', 'ccg', 'council', 'community']

describe('the loop for several seats', () => {
  const classic = shipped('classic')
  const ofSize = (n: number, rounds: number): Scenario => ({
    ...classic,
    rounds: { kind: 'fixed', n: rounds },
    seats: FOUR.slice(0, n).map((id) => ({ ...(classic.seats[0] as Scenario['seats'][number]), id })),
  })

  /** The table's loop and the rules' one door, on the same seed: the same choices and the same points. */
  const expectSame = (players: readonly Player[], seed: string) => {
    const n = players.length
    const rounds = 12
    const scenario = ofSize(n, rounds)
    const seats = FOUR.slice(0, n)
    const counts = new Float64Array(1 << n)
    playTable(
      players.map((one, i) => ({
        player: one,
        machine: machineOf(one),
        key: keyOf(seed, `bot:${FOUR[i]}`),
      })),
      { turns: rounds, payoffs: CLASSIC_PAYOFFS, noise: 0, noiseKey: 0, counts },
    )
    const game = byTheDoor(
      scenario,
      seed,
      Object.fromEntries(seats.map((seat, i) => [seat, players[i] as Player])),
    )
    const expected = new Float64Array(1 << n)
    for (const { choices } of game.state.results) {
      const pattern = seats.reduce((bits, seat, i) => bits | ((1 - choices[seat].level) << i), 0)
      expected[pattern] = (expected[pattern] ?? 0) + 1
    }
    expect([...counts]).toEqual([...expected])
    const card = scenario.cards[0]
    if (card?.kind !== 'table') throw new Error('classic has no table')
    const scores = tableScores(counts, n, CLASSIC_PAYOFFS)
    for (const [i, seat] of seats.entries()) {
      const points = game.state.results.reduce((sum, { choices }) => {
        const others = seats.filter((other) => other !== seat)
        const pooled = others.reduce((all, other) => all + choices[other].level, 0)
        return sum + payoff(card, choices[seat].level as Level, pooled / others.length)
      }, 0)
      expect(scores[i]).toBeCloseTo(points, 9)
    }
  }

  it('plays every strategy by its table as by its rule, under noise too', () => {
    for (const n of [2, 3, 4]) {
      for (const [index, id] of IDS.entries()) {
        const others = [7, 13, 29].map((step) => IDS[(index * step + n) % IDS.length] as string)
        const seats = [id, ...others].slice(0, n).map((text, i) => sideOf(text, CLASSIC_PAYOFFS, `seat ${i}`))
        const play = (sitting: readonly Side[]): readonly number[] => {
          const counts = new Float64Array(1 << n)
          const noise = index % 3 === 0 ? 0 : 0.03
          playTable(sitting, { turns: 200, payoffs: CLASSIC_PAYOFFS, noise, noiseKey: index, counts })
          return [...counts]
        }
        expect(play(seats)).toEqual(play(seats.map((seat) => ({ ...seat, machine: null }))))
      }
    }
  })

  it('plays as the rules’ one door does, any strategies, two to four seats', () => {
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 2, max: 4 }),
        fc.constantFrom('', ':theta=0.34', ':theta=0.67'),
        fc.nat(),
        (texts, n, theta, number) => {
          const players = texts.slice(0, n).map((text) => {
            const plain = player(text)
            return plain.rule.theta === undefined || text.includes('theta') ? plain : player(text + theta)
          })
          expectSame(players, `door ${number}`)
        },
      ),
      { numRuns: 150 },
    )
  })

  it.each([2, 3, 4])('%i seats: people of every sort play as they do at the rules’ one door', (n) => {
    for (const [index, { id }] of PEOPLE.entries()) {
      const company = ['tit-for-tat', 'human-mix', 'random', 'conditional-cooperator'].slice(0, n - 1)
      const texts = [...company.slice(index % n), id, ...company.slice(0, index % n)]
      for (const round of [1, 2, 3]) expectSame(texts.map(player), `people ${index} ${round}`)
    }
  })

  it('a person reads how many of the others pooled, not whether all did', () => {
    const pooledBeside = (others: readonly string[]) => {
      const counts = new Float64Array(16)
      for (let game = 0; game < 300; game++)
        playTable(
          ['conditional-cooperator', ...others].map((text, i) => ({
            player: player(text),
            machine: machineOf(player(text)),
            key: keyOf(`heads ${game}`, `bot:${FOUR[i]}`),
          })),
          { turns: 10, payoffs: CLASSIC_PAYOFFS, noise: 0, noiseKey: 0, counts },
        )
      return tablePoolRates(counts, 4)[0] ?? 0
    }
    const [none, one, two, all] = [0, 1, 2, 3].map((pool) =>
      pooledBeside(FOUR.slice(1).map((_, at) => (at < pool ? 'cooperator' : 'defector'))),
    ) as [number, number, number, number]
    expect(none).toBeLessThan(one)
    expect(one).toBeLessThan(two - 0.05)
    expect(two).toBeLessThan(all - 0.05)
  })
})
