// Everything that a scenario may switch on, at once.
import { type LeapCard, MOVES, type MoveId, type PoolCard, type Scenario } from '../../../src/engine/index.ts'
import { extras, fullDeck } from '../random-play.ts'

const ALL_OPTIONS: Partial<Scenario['options']> = {
  talk: true,
  pledgesFrom: 1,
  bindFrom: 1,
  predictIn: [1, 2],
  reasonIn: [1, 2],
  feelIn: [1],
  fog: 0.05,
  levels: true,
  incidents: true,
  recoverySupport: true,
  headspace: 3,
  controlFund: 400_000,
}

/** Moves that act on people alone, so that a table without patients can play them. */
const AMONG_PEOPLE: readonly MoveId[] = [
  'learn-together',
  'eat-together',
  'open-the-books',
  'put-it-right',
  'joint-appointment',
]

/** The scenario with all of it. Without patients: what needs neither patients nor budgets. */
export const everything = (scenario: Scenario): Scenario =>
  scenario.flow ? withPatients(scenario) : atTable(scenario)

function atTable(scenario: Scenario): Scenario {
  const needsPatients = ['demand', 'hurry', 'derail', 'capacity', 'offer-roll-out']
  const deck = fullDeck.deck.filter(({ effects }) =>
    effects.every((effect) => !needsPatients.includes(effect.do)),
  )
  return {
    ...scenario,
    filing: extras.filing,
    standards: extras.standards,
    incidents: { ...fullDeck, deck },
    moves: AMONG_PEOPLE.map((id) => ({ id, from: 1 })),
    options: { ...scenario.options, ...ALL_OPTIONS },
  }
}

function withPatients(scenario: Scenario): Scenario {
  const [first, ...rest] = scenario.cards
  if (first?.kind !== 'pool') throw new Error('a place with patients deals pool cards')
  return {
    ...scenario,
    ...extras,
    money: { ...scenario.money, delayedDayCharge: 150 },
    place: {
      population: 250_000,
      boundaryOverlap: 0.7,
      neighbourhoods: [
        { name: 'Quayside', people: 90_000, need: 1.4 },
        { name: 'Uphill', people: 160_000, need: 0.775 },
      ],
    },
    cards: [
      { ...first, swaps: [{ when: 'engaged', after: 2, card: 'instead' }] },
      ...rest
        .map((card, index) => (card.kind === 'pool' ? { ...card, ...UNUSUAL[index] } : card))
        .slice(0, -1),
      { ...frameOf(first), kind: 'rest', id: 'rest' },
      { ...first, id: 'instead', yield: 0.8 },
      leapAfter(first),
    ],
    moves: MOVES.map((id) => ({ id, from: 1 })),
    options: { ...scenario.options, ...ALL_OPTIONS, cedeFrom: 1 },
  }
}

/** What is out of the ordinary about the cards after the first. */
const UNUSUAL: readonly Partial<PoolCard>[] = [
  { bailOut: { seat: 'under', share: 0.5 } },
  { closedTo: ['ccg'] },
  { yield: 0.7 },
  { bailOut: { seat: 'acute', share: 0.25 } },
  { swaps: [{ when: 'evidence', after: 1, card: 'instead' }] },
]

const frameOf = ({ title, text, freshness, level, seats }: PoolCard) => ({
  title,
  text,
  freshness,
  level,
  seats,
  swaps: [],
})

const leapAfter = (card: PoolCard): LeapCard => ({
  ...frameOf(card),
  kind: 'leap',
  id: 'leap',
  threshold: 3,
  loss: { acute: 1_200_000, ccg: 700_000, council: 600_000, community: 500_001 },
  grant: { acute: 90_000, ccg: 0, council: 0, community: 0 },
  gain: { after: 2, p1Slots: 45, p2Beds: 3, p3Places: 7, weekendStarts: 0.3, dayEarlier: 0.3 },
})
