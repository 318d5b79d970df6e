import { bySeat, type Scenario, SEATS } from '../../src/engine/index.ts'
import { decodeScenario } from '../../src/scenario/index.ts'

const ROUNDS = [1, 2, 3, 4, 5, 6, 7, 8]

/** Board values as calibrated, before council and community came to count their own measure. */
const CALIBRATED = {
  acute: { fourHourPoint: 22_000 },
  ccg: { fourHourPoint: 50_000, delayedBedDay: 30, cancelled: 2100 },
  council: { fourHourPoint: 5000, delayedBedDay: 30, otherExit: 600 },
  community: { fourHourPoint: 40_000, delayedBedDay: 150, otherExit: 2000 },
} as const

/**
 * The bare recommended scenario of `calibration.json`: eight rounds, one plain pool card each, and pledges, moves,
 * incidents and recovery support off. As a file, for tests that break it.
 */
export const recommendedFile = () => ({
  format: 'scenario/1',
  id: 'recommended',
  title: 'Recommended',
  summary: 'The bare recommended scenario.',
  teaches: 'Nothing: it is the measure.',
  sources: [],
  minutes: 20,
  rounds: { kind: 'fixed', n: 8 },
  seats: SEATS.map((id) => ({ id, name: id, accountability: CALIBRATED[id] })),
  cards: ROUNDS.map((round) => ({
    kind: 'pool',
    id: `budget-${round}`,
    title: 'A shared budget',
    text: 'A shared budget.',
    freshness: 'fresh',
    level: 'place',
    seats: bySeat(SEATS, () => ({ pool: 'Pool.', hold: 'Hold back.' })),
  })),
  options: {
    talk: false,
    pledgesFrom: null,
    predictIn: [],
    reasonIn: [],
    feelIn: [],
    recoverySupport: false,
    headspace: 0,
  },
  briefing: 'Eight quarters.',
  handouts: bySeat(SEATS, () => 'A seat.'),
  letters: bySeat(SEATS, () => []),
  debrief: [],
  notes: [],
})

/** The decoded bare recommended scenario. */
export function recommended(): Scenario {
  const decoded = decodeScenario(recommendedFile())
  if (!decoded.ok) throw new Error(`the recommended scenario has issues: ${JSON.stringify(decoded.error)}`)
  return decoded.value
}
