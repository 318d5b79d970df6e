import { describe, expect, it } from 'vitest'
import {
  type Command,
  type Game,
  play,
  type RefusalCode,
  type Scenario,
  SEATS,
  viewFor,
} from '../../src/engine/index.ts'
import {
  begin,
  doing,
  leapCard,
  move,
  oneIncident,
  openPlace,
  place,
  plainTable,
  poolCard,
  refusal,
  restCard,
  reveal,
  round,
  send,
  to,
} from '../support/place.ts'

const asks = { predictIn: [1], reasonIn: [1], feelIn: [1] }
const at = (
  phase: 'talk' | 'decide' | 'reveal' | 'reflect',
  part: Partial<Scenario> = {},
  options = {},
): Game => to(begin(plainTable(part, { ...asks, ...options })), phase)
const spend = (...moves: ReturnType<typeof move>[]): Command => ({ type: 'spend', seat: 'acute', moves })
const choose = (level: 0 | 0.5 | 1): Command => ({ type: 'choose', seat: 'acute', level })
const rest = restCard()
const two = plainTable().seats.filter(({ id }) => id === 'acute' || id === 'council')
const standards = { after: [0], forfeitShare: [0.1, 0.5], trustCost: [6, 20] } as const
const under = plainTable({ seats: plainTable().seats.map((seat) => ({ ...seat, floor: 99_000_000 })) })

/** Every code with a game and a command that meets it. */
const CASES: readonly (readonly [RefusalCode, () => Game, Command])[] = [
  [
    'game-over',
    () => to(begin(plainTable({ rounds: { kind: 'fixed', n: 1 } })), 'over'),
    { type: 'closePhase' },
  ],
  ['not-at-this-table', () => begin(plainTable({ seats: two })), { type: 'ready', seat: 'ccg' }],
  ['wrong-phase', () => begin(plainTable()), choose(1)],
  ['locked', () => send(at('decide'), choose(1), { type: 'lock', seat: 'acute' }), choose(0)],
  [
    'already-locked',
    () => send(at('decide'), choose(1), { type: 'lock', seat: 'acute' }),
    { type: 'lock', seat: 'acute' },
  ],
  ['not-locked', () => at('decide'), { type: 'unlock', seat: 'acute' }],
  ['nothing-to-lock', () => at('decide'), { type: 'lock', seat: 'acute' }],
  ['level-not-allowed', () => at('decide'), choose(0.5)],
  ['stake-withheld', () => to(round(begin(under), {}), 'decide'), choose(1)],
  [
    'closed-to-seat',
    () => to(begin(place({ cards: [poolCard({ closedTo: ['acute'] })] })), 'decide'),
    choose(1),
  ],
  ['no-choice-this-round', () => to(begin(place({ cards: [rest] })), 'decide'), choose(1)],
  [
    'pledges-off',
    () => at('talk', {}, { pledgesFrom: null }),
    { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 },
  ],
  ['binding-off', () => at('talk', {}, { bindFrom: 2 }), { type: 'bind', seat: 'acute' }],
  ['no-pledge', () => at('talk'), { type: 'bind', seat: 'acute' }],
  [
    'already-bound',
    () =>
      send(
        at('talk'),
        { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 },
        { type: 'bind', seat: 'acute' },
      ),
    { type: 'bind', seat: 'acute' },
  ],
  [
    'bound-stands',
    () =>
      send(
        at('talk'),
        { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 },
        { type: 'bind', seat: 'acute' },
      ),
    { type: 'withdrawPledge', seat: 'acute' },
  ],
  ['too-many-others', () => at('talk'), { type: 'pledge', seat: 'acute', level: 1, ifOthers: 4 }],
  ['headspace', () => at('decide', {}, { headspace: 1 }), spend(move('share-power'))],
  ['move-off', () => at('decide', { moves: [] }), spend(move('mission'))],
  ['move-twice', () => at('decide'), spend(move('mission'), move('mission'))],
  ['move-needs-partner', () => at('decide'), spend(move('eat-together'))],
  ['move-not-yet', () => at('decide'), spend(move('put-it-right'))],
  [
    'predictions-off',
    () => at('decide', {}, { predictIn: [] }),
    { type: 'predict', seat: 'acute', of: 'ccg', pools: true },
  ],
  [
    'reasons-off',
    () => at('decide', {}, { reasonIn: [] }),
    { type: 'giveReason', seat: 'acute', reason: 'helps-us' },
  ],
  ['feelings-off', () => at('talk', {}, { feelIn: [] }), { type: 'feel', seat: 'acute', trust: 3 }],
  ['not-yourself', () => at('decide'), { type: 'predict', seat: 'acute', of: 'acute', pools: true }],
  [
    'unknown-question',
    () => at('decide'),
    { type: 'answer', seat: 'acute', question: 'file', answer: 'honest' },
  ],
  [
    'unknown-answer',
    () => at('decide', { filing: { now: 1, clawback: 2, round: 4 } }),
    { type: 'answer', seat: 'acute', question: 'file', answer: 'perhaps' },
  ],
  [
    'ceding-off',
    () => at('talk', {}, { cedeFrom: null }),
    { type: 'cede', seat: 'acute', to: 'ccg', share: 0.1 },
  ],
  [
    'standards-closed',
    () => begin(plainTable()),
    { type: 'agreeStandard', seat: 'acute', forfeitShare: 0.2, trustCost: 12 },
  ],
  [
    'standard-out-of-range',
    () => begin(plainTable({ standards })),
    { type: 'agreeStandard', seat: 'acute', forfeitShare: 0.6, trustCost: 12 },
  ],
  ['unknown-incident', () => begin(plainTable()), { type: 'inject', incident: 'flood', seat: null }],
  [
    'incident-here',
    () => begin(plainTable({ incidents: oneIncident({ do: 'overheard', by: -5 }) }, { incidents: true })),
    { type: 'inject', incident: 'it', seat: null },
  ],
  ['round-past', () => round(begin(plainTable()), {}), { type: 'endAfter', round: 1 }],
  ['bad-number', () => begin(plainTable()), { type: 'extend', seconds: -1 }],
]

describe('the rules refuse', () => {
  it.each(CASES)('with %s', (code, game, command) => {
    expect(refusal(game(), command)).toBe(code)
  })

  it('without touching the game', () => {
    for (const [, make, command] of CASES) {
      const game = make()
      const before = JSON.stringify(game.state)
      expect(play(game, command).ok).toBe(false)
      expect(JSON.stringify(game.state)).toBe(before)
    }
  })

  it('what a phase is not for, whatever the command', () => {
    for (const phase of ['reveal', 'reflect'] as const)
      for (const command of [
        choose(1),
        spend(),
        { type: 'lock', seat: 'acute' },
        { type: 'bind', seat: 'acute' },
      ] as Command[])
        expect(refusal(at(phase), command)).toBe('wrong-phase')
    expect(refusal(at('decide'), { type: 'ready', seat: 'acute' })).toBe('wrong-phase')
    expect(
      refusal(at('reveal', { incidents: oneIncident({ do: 'overheard', by: -5 }) }), {
        type: 'inject',
        incident: 'it',
        seat: null,
      }),
    ).toBe('wrong-phase')
  })

  it('names and numbers that are not of this table', () => {
    const game = begin(plainTable({ seats: two, incidents: oneIncident({ do: 'overheard', by: -5 }) }))
    expect(refusal(to(game, 'decide'), spend(move('eat-together', 'ccg')))).toBe('move-needs-partner')
    expect(refusal(to(game, 'talk'), { type: 'cede', seat: 'acute', to: 'ccg', share: 0.1 })).toBe(
      'not-at-this-table',
    )
    expect(refusal(game, { type: 'inject', incident: 'it', seat: 'ccg' })).toBe('not-at-this-table')
    expect(refusal(game, { type: 'seatBot', seat: 'ccg', strategy: 'x', temperament: 'quiet' })).toBe(
      'not-at-this-table',
    )
  })

  it('half levels of a leap, and of a pledge to one', () => {
    const leap = leapCard()
    const second = round(begin(openPlace({ cards: [poolCard(), leap] }, { levels: true })), {})
    expect(refusal(to(second, 'talk'), { type: 'pledge', seat: 'acute', level: 0.5, ifOthers: 0 })).toBe(
      'level-not-allowed',
    )
    expect(refusal(to(second, 'decide'), choose(0.5))).toBe('level-not-allowed')
  })
})

describe('what a view calls legal', () => {
  it('is never refused for its kind, and what it leaves out is', () => {
    const games = [
      begin(openPlace({ standards }, asks)),
      at('talk'),
      at('decide'),
      send(at('decide'), choose(1), { type: 'lock', seat: 'acute' }),
      reveal(begin(plainTable()), { acute: doing(1) }),
      at('reflect'),
    ]
    const samples: Readonly<Record<string, Command>> = {
      ready: { type: 'ready', seat: 'acute' },
      pledge: { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 },
      withdrawPledge: { type: 'withdrawPledge', seat: 'acute' },
      bind: { type: 'bind', seat: 'acute' },
      cede: { type: 'cede', seat: 'acute', to: 'ccg', share: 0.2 },
      agreeStandard: { type: 'agreeStandard', seat: 'acute', forfeitShare: 0.2, trustCost: 10 },
      choose: choose(1),
      spend: spend(),
      predict: { type: 'predict', seat: 'acute', of: 'ccg', pools: false },
      giveReason: { type: 'giveReason', seat: 'acute', reason: 'promised' },
      answer: { type: 'answer', seat: 'acute', question: 'file', answer: 'honest' },
      lock: { type: 'lock', seat: 'acute' },
      unlock: { type: 'unlock', seat: 'acute' },
      feel: { type: 'feel', seat: 'acute', trust: 4 },
    }
    for (const game of games)
      for (const [type, command] of Object.entries(samples)) {
        const listed = viewFor(game, 'acute').legal.some((one) => one === type)
        // A seat without a choice made may still unlock nothing and lock nothing: both must agree.
        expect([game.state.phase, type, refusal(game, command) === null]).toEqual([
          game.state.phase,
          type,
          listed,
        ])
      }
  })

  it('is nothing for eyes without a seat, and nothing at the end', () => {
    expect(viewFor(at('decide'), 'public').legal).toEqual([])
    const over = to(begin(plainTable({ rounds: { kind: 'fixed', n: 1 } })), 'over')
    for (const seat of SEATS) expect(viewFor(over, seat).legal).toEqual([])
  })
})
