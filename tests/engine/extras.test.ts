import { describe, expect, it } from 'vitest'
import { type Command, type Game, type Scenario, SEATS, type Seat, viewFor } from '../../src/engine/index.ts'
import { riskSharesNow } from '../../src/engine/risk-shares.ts'
import {
  begin,
  differences,
  doing,
  lastRound,
  move,
  oneIncident,
  openPlace,
  plainTable,
  refusal,
  reveal,
  round,
  send,
  to,
  told,
} from '../support/place.ts'
import { extras } from '../support/random-play.ts'

const answer = (seat: Seat, question: 'file' | 'roll-out', said: string): Command => ({
  type: 'answer',
  seat,
  question,
  answer: said,
})

describe('the pilot', () => {
  const scenario = (part: Partial<Scenario> = {}) =>
    openPlace({ pilot: extras.pilot, ...part }, { incidents: true })
  const feed = doing(0, move('feed-the-pilot'))
  const stock = (game: Game) => game.state.pilot?.stock

  it('grows 1.4 times a round with two feeders, shrinks to half with fewer, up to its cap', () => {
    let game = round(begin(scenario()), { acute: feed, council: feed })
    expect(stock(game)).toBe(84_000)
    expect(stock(round(game, { acute: feed }))).toBe(42_000)
    expect(stock(round(game, { acute: feed, ccg: feed, council: feed, community: feed }))).toBeCloseTo(
      117_600,
      6,
    )
    for (let fed = 0; fed < 7; fed++) game = round(game, { acute: feed, council: feed })
    expect(lastRound(game).pilot?.stock).toBeLessThanOrEqual(900_000)
    const capped = { ...extras.pilot, cap: 70_000 }
    expect(stock(round(begin(scenario({ pilot: capped })), { acute: feed, council: feed }))).toBe(70_000)
  })

  it('costs each feeder £40,000, and its stock works on its line in that very quarter', () => {
    const game = round(begin(scenario()), { acute: feed, council: feed })
    const plain = round(begin(openPlace()), {})
    const { ledger, delivered } = lastRound(game)
    expect(ledger.filter(({ line }) => line === 'move-cost')).toEqual([
      { line: 'move-cost', from: 'acute', to: 'pool', pounds: 40_000 },
      { line: 'move-cost', from: 'council', to: 'pool', pounds: 40_000 },
    ])
    expect(delivered.need).toBeCloseTo(0.088 * 0.084, 12)
    expect(lastRound(game).pool).toEqual(lastRound(plain).pool)
    const care = (one: Game) => lastRound(one).ledger.find(({ line }) => line === 'council-care')?.pounds ?? 0
    const exits = (one: Game) => 4250 * (lastRound(one).outcomes?.otherExits ?? 0)
    expect(care(game) - exits(game)).toBe(
      Math.round(20_000_000 * (1 - 0.15 * delivered.need)) - 20_000_000 + care(plain) - exits(plain),
    )
  })

  it('is fed in secret until the reveal', () => {
    const game = to(begin(scenario()), 'decide')
    const fed = send(game, { type: 'spend', seat: 'acute', moves: [move('feed-the-pilot')] })
    for (const viewer of ['ccg', 'council', 'community', 'public'] as const)
      expect(viewFor(fed, viewer)).toStrictEqual(viewFor(game, viewer))
  })

  it('accepted for roll-out by two or more pays every seat and stops the growth', () => {
    const offered = begin(scenario({ incidents: oneIncident({ do: 'offer-roll-out' }) }))
    const deciding = to(offered, 'decide')
    expect(viewFor(deciding, 'acute').own?.asks.rollOut).toBe(true)
    expect(viewFor(deciding, 'acute').pilot?.offered).toBe(true)
    const accepted = reveal(
      send(deciding, answer('acute', 'roll-out', 'yes'), answer('ccg', 'roll-out', 'yes')),
      {
        acute: feed,
        ccg: feed,
      },
    )
    expect(told(accepted).ledger.filter(({ line }) => line === 'roll-out')).toEqual(
      SEATS.map((to) => ({ line: 'roll-out', from: 'centre', to, pounds: 100_000 })),
    )
    expect(accepted.state.pilot).toEqual({ stock: 60_000, grows: false })
    expect(stock(round(to(accepted, 'brief'), { acute: feed, ccg: feed }))).toBe(60_000)
    const alone = reveal(
      send(deciding, answer('acute', 'roll-out', 'yes'), answer('ccg', 'roll-out', 'no')),
      {},
    )
    expect(alone.state.pilot?.grows).toBe(true)
    expect(told(alone).ledger.some(({ line }) => line === 'roll-out')).toBe(false)
  })

  it('is not asked about, offered or shown where a scenario has none', () => {
    const game = to(
      begin(openPlace({ incidents: oneIncident({ do: 'offer-roll-out' }) }, { incidents: true })),
      'decide',
    )
    expect(viewFor(game, 'acute').pilot).toBe(null)
    expect(refusal(game, answer('acute', 'roll-out', 'yes'))).toBe('unknown-question')
    expect(viewFor(game, 'acute').own?.moves.map(({ id }) => id)).not.toContain('feed-the-pilot')
  })
})

describe('filing a plan', () => {
  const place = (controlTotal: number) =>
    openPlace({
      filing: extras.filing,
      seats: openPlace().seats.map((seat) => ({ ...seat, controlTotal })),
    })
  const filed = (controlTotal: number): Game =>
    round(send(to(begin(place(controlTotal)), 'decide'), answer('acute', 'file', 'hopeful')), {})

  it('hopeful is paid now and clawed back after its round where reserves are below plan', () => {
    const paid = (game: Game) => lastRound(game).ledger.filter(({ line }) => line === 'filing')
    const missed = filed(99_000_000)
    expect(paid(missed)).toEqual([{ line: 'filing', from: 'centre', to: 'acute', pounds: 150_000 }])
    const fourth = round(round(round(missed, {}), {}), {})
    expect(
      fourth.state.results.map((_, index) =>
        fourth.state.results[index]?.ledger.some(({ line }) => line === 'filing'),
      ),
    ).toEqual([true, false, false, true])
    expect(paid(fourth)).toEqual([{ line: 'filing', from: 'acute', to: 'centre', pounds: 200_000 }])
    const met = round(round(round(filed(-99_000_000), {}), {}), {})
    expect(paid(met)).toEqual([])
  })

  it('honest or silent is paid nothing and owes nothing', () => {
    const game = filed(99_000_000)
    expect(SEATS.map((seat) => game.state.seats[seat].filed)).toEqual([
      'hopeful',
      'honest',
      'honest',
      'honest',
    ])
    expect(viewFor(game, 'ccg').own?.filed).toBe('honest')
    const draft = send(to(begin(place(0)), 'decide'), answer('ccg', 'file', 'hopeful'))
    expect(to(draft, 'reveal').state.seats.ccg.filed).toBe('honest')
  })

  it('is asked in round 1 only, and only where a scenario files', () => {
    expect(viewFor(to(begin(place(0)), 'decide'), 'acute').own?.asks.file).toBe(true)
    const second = to(filed(0), 'decide')
    expect(viewFor(second, 'acute').own?.asks.file).toBe(false)
    expect(refusal(second, answer('acute', 'file', 'hopeful'))).toBe('unknown-question')
  })
})

describe('control totals', () => {
  const fund = (game: Game) =>
    game.state.results.map(({ ledger }) => ledger.filter(({ line }) => line === 'control-total-fund'))
  const place = (controlTotal: number, controlFund: number) =>
    openPlace({ seats: openPlace().seats.map((seat) => ({ ...seat, controlTotal })) }, { controlFund })
  const year = (scenario: Scenario): Game => round(round(round(round(begin(scenario), {}), {}), {}), {})

  it('missed by the place at the end of a year cost every seat its part of the fund', () => {
    const [one, two, three, four] = fund(year(place(99_000_000, 400_002)))
    expect([one, two, three]).toEqual([[], [], []])
    expect(four).toEqual([
      { line: 'control-total-fund', from: 'acute', to: 'centre', pounds: 100_001 },
      { line: 'control-total-fund', from: 'ccg', to: 'centre', pounds: 100_001 },
      { line: 'control-total-fund', from: 'council', to: 'centre', pounds: 100_001 },
      { line: 'control-total-fund', from: 'community', to: 'centre', pounds: 99_999 },
    ])
  })

  it('met, or without a fund, cost nothing', () => {
    expect(fund(year(place(-99_000_000, 400_000))).flat()).toEqual([])
    expect(fund(year(place(99_000_000, 0))).flat()).toEqual([])
  })
})

describe('ceding', () => {
  const cede = (seat: Seat, to: Seat, share: 0.1 | 0.2): Command => ({ type: 'cede', seat, to, share })
  const talking = (): Game => to(begin(openPlace()), 'talk')

  it('moves a tenth or a fifth of one’s own risk share to another seat for three rounds, this one first', () => {
    let game = send(talking(), cede('acute', 'community', 0.2))
    for (let played = 1; played <= 4; played++) {
      const shares = riskSharesNow(game)
      const moved = played <= 3 ? 0.076 : 0
      expect(shares.acute).toBeCloseTo(0.38 - moved, 12)
      expect(shares.community).toBeCloseTo(0.1 + moved, 12)
      expect([shares.ccg, shares.council]).toEqual([0.22, 0.3])
      game = round(game, {})
    }
  })

  it('shows in the ledger of freed days and nowhere else', () => {
    const ceded = round(send(talking(), cede('acute', 'community', 0.2)), {})
    const plain = round(talking(), {})
    expect(differences(lastRound(ceded), lastRound(plain))).toEqual(['ledger', 'scores', 'reserves'])
    const value = (game: Game, line: string, to: Seat) =>
      lastRound(game).ledger.find((one) => one.line === line && one.to === to)?.pounds ?? 0
    const freed = value(plain, 'freed-days', 'acute')
    const more = value(ceded, 'freed-days-share', 'community') - value(plain, 'freed-days-share', 'community')
    expect(Math.abs(more - 0.076 * freed)).toBeLessThan(2)
    expect(ceded.state.seats.ccg.reserves).toBe(plain.state.seats.ccg.reserves)
  })

  it('replaces what was ceded in the same talk, and is seen by all', () => {
    const game = send(talking(), cede('acute', 'community', 0.2), cede('acute', 'ccg', 0.1))
    expect(viewFor(game, 'public').ceded).toEqual([
      { seat: 'acute', to: 'ccg', share: 0.1, from: 1, until: 3 },
    ])
    expect(refusal(game, cede('acute', 'acute', 0.1))).toBe('not-yourself')
  })
})

describe('standards', () => {
  const scenario = plainTable({ standards: { after: [0, 1], forfeitShare: [0.1, 0.5], trustCost: [6, 20] } })
  const agree = (seat: Seat, forfeitShare: number, trustCost: number): Command => ({
    type: 'agreeStandard',
    seat,
    forfeitShare,
    trustCost,
  })
  const standard = (game: Game) => viewFor(game, 'public').standard

  it('agreed before round 1 are the median of what seats propose; silence is the scenario’s default', () => {
    const game = send(
      begin(scenario),
      agree('acute', 0.5, 20),
      agree('ccg', 0.4, 16),
      agree('council', 0.1, 6),
    )
    expect(standard(game)).toMatchObject({ forfeitShare: 0.25, trustCost: 12, open: true })
    // 0.1, 0.25 (silent), 0.4, 0.5 and 6, 12 (silent), 16, 20.
    expect(standard(to(game, 'talk'))).toMatchObject({ forfeitShare: 0.325, trustCost: 14, open: false })
    const three = send(game, agree('community', 0.4, 15))
    expect(standard(to(three, 'talk')).forfeitShare).toBe(0.4)
  })

  it('decide what a broken pledge costs from then on, and only that', () => {
    const dear = SEATS.reduce((now, seat) => send(now, agree(seat, 0.5, 20)), begin(scenario))
    const pledged = send(to(dear, 'talk'), { type: 'pledge', seat: 'acute', level: 1, ifOthers: 0 })
    const shown = told(reveal(pledged, {}))
    expect(shown.trustChanges.filter(({ why }) => why === 'broken').map(({ by }) => by)).toEqual([
      -20, -20, -20,
    ])
    expect(shown.trustChanges.filter(({ why }) => why === 'held-back').every(({ by }) => by === -8)).toBe(
      true,
    )
  })

  it('agreed at a stop are valid from the next round', () => {
    const reflecting = to(reveal(begin(scenario), {}), 'reflect')
    expect(standard(reflecting).open).toBe(true)
    const agreed = SEATS.reduce((now, seat) => send(now, agree(seat, 0.1, 6)), reflecting)
    expect(standard(agreed).trustCost).toBe(12)
    expect(standard(to(agreed, 'brief'))).toMatchObject({ forfeitShare: 0.1, trustCost: 6, open: false })
    expect(refusal(to(agreed, 'brief'), agree('acute', 0.2, 10))).toBe('standards-closed')
  })

  it('are proposed afresh at each stop', () => {
    const dear = SEATS.reduce((now, seat) => send(now, agree(seat, 0.5, 20)), begin(scenario))
    const stopped = to(reveal(dear, {}), 'reflect')
    expect(standard(stopped).trustCost).toBe(20)
    expect(standard(to(stopped, 'brief')).trustCost).toBe(12)
  })

  it('keep within the scenario’s range, ends included', () => {
    for (const [forfeit, cost] of [
      [0.05, 12],
      [0.55, 12],
      [0.2, 5],
      [0.2, 21],
      [Number.NaN, 12],
    ] as const)
      expect(refusal(begin(scenario), agree('acute', forfeit, cost))).toBe('standard-out-of-range')
    expect(refusal(begin(scenario), agree('acute', 0.1, 20))).toBe(null)
  })
})

describe('framing and labels', () => {
  it('stand in the options for screens and log, and change no rule', () => {
    const play = (framing: 'organisation' | 'system', labels: 'then' | 'today') => {
      const { options, ...state } = round(begin(openPlace({}, { framing, labels })), { acute: 1 }).state
      return { framing: options.framing, state }
    }
    expect(play('organisation', 'then').state).toEqual(play('system', 'today').state)
    expect(play('system', 'today').framing).toBe('system')
  })
})
