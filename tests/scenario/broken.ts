// Twelve scenarios broken on purpose, each a small change of the recommended one, and the rule that each must fail.
import { type Accountability, bySeat, type Scenario, type SeatSpec } from '../../src/engine/index.ts'
import type { RuleCheck } from '../../src/scenario/index.ts'
import { recommended } from '../support/recommended.ts'

export interface Broken {
  readonly name: string
  readonly scenario: Scenario
  readonly rule: RuleCheck['rule']
  readonly groups?: NonNullable<RuleCheck['groups']>
}

const plain = recommended()

const withSeats = (change: (seat: SeatSpec) => Partial<SeatSpec>): Scenario => ({
  ...plain,
  seats: plain.seats.map((seat) => ({ ...seat, ...change(seat) })),
})

const timesWeights = ({ accountability }: SeatSpec, factor: number): Partial<SeatSpec> => ({
  accountability: Object.fromEntries(
    Object.entries(accountability).map(([measure, weight]: [string, number]) => [measure, weight * factor]),
  ) as unknown as Accountability,
})

const acuteStart = (reserves: number): Scenario => withSeats(({ id }) => (id === 'acute' ? { reserves } : {}))

/** The leap of the calibration's variants in place of pool cards. With fewer than four needed nobody is pivotal. */
export function leapOf(threshold: number): Scenario {
  const ids = plain.seats.map(({ id }) => id)
  const frame = { freshness: 'fresh', level: 'place', swaps: [] } as const
  const texts = bySeat(ids, () => ({ pool: 'Commit.', hold: 'Stay out.' }))
  const loss = { acute: 1_200_000, ccg: 700_000, council: 600_000, community: 500_000 }
  return {
    ...plain,
    cards: [
      {
        kind: 'leap',
        id: 'leap',
        title: 'A leap',
        text: 'A leap.',
        ...frame,
        seats: texts,
        loss,
        threshold,
        grant: bySeat(ids, () => 0),
        gain: { after: 2, p1Slots: 45, p2Beds: 3, p3Places: 7, weekendStarts: 0.3, dayEarlier: 0.3 },
      },
      ...plain.cards.map(
        (card) =>
          ({
            kind: 'rest',
            id: card.id,
            title: card.title,
            text: card.text,
            ...frame,
            seats: texts,
          }) as const,
      ),
    ],
  }
}

export const BROKEN: readonly Broken[] = [
  {
    name: 'planned care above or below plan is paid in full',
    scenario: { ...plain, money: { ...plain.money, plannedDeviationRate: 1 } },
    rule: 'P>S',
  },
  {
    name: 'the sustainability fund pays in steps',
    scenario: { ...plain, money: { ...plain.money, fundSteps: true } },
    rule: 'short-run',
    groups: [
      { path: 'all-hold-back', round: 2 },
      { path: 'all-hold-back', round: 6 },
    ],
  },
  {
    name: 'nothing grows',
    scenario: {
      ...plain,
      flow: plain.flow && { ...plain.flow, growth_emergency: 0, growth_need: 0, growth_ae: 0 },
    },
    rule: 'R>P',
  },
  {
    name: 'stakes are half as large again',
    scenario: withSeats(({ stake }) => ({ stake: stake * 1.5 })),
    rule: 'place',
  },
  {
    name: 'acute trust and CCG are held to account for nothing',
    scenario: withSeats((seat) => (seat.id === 'acute' || seat.id === 'ccg' ? timesWeights(seat, 0) : {})),
    rule: 'own-least',
  },
  {
    name: 'boards count half as much again',
    scenario: withSeats((seat) => timesWeights(seat, 1.5)),
    rule: 'own-most',
  },
  { name: 'boards count twice as much', scenario: withSeats((seat) => timesWeights(seat, 2)), rule: 'T>R' },
  { name: 'the acute trust starts too rich', scenario: acuteStart(9_000_000), rule: 'story-all-hold-back' },
  { name: 'the acute trust starts too poor', scenario: acuteStart(1_500_000), rule: 'story-too-early' },
  {
    name: 'even all pooling leaves the acute trust under water',
    scenario: acuteStart(4_500_000),
    rule: 'story-all-pool',
  },
  {
    name: 'a game may end after six rounds',
    scenario: { ...plain, rounds: { kind: 'unknown', atLeast: 6, chance: 0.8, atMost: 8 } },
    rule: 'horizon',
  },
  {
    name: 'a leap that three of four can take, without a grant',
    scenario: leapOf(3),
    rule: 'leap-threshold',
  },
]
