import { type BySeat, bySeat, LINES, type Line, type Outcomes, type Seat } from '../engine/index.ts'
import { overall } from './indices.ts'
import { type Played, shareOf } from './played.ts'

/** Whose lines the pooled money bought, and whose measures the results served (exact rules, *whose agenda*). */
export interface Agenda {
  /** Share of pooled money by the seat whose line it bought; null where nothing was pooled. */
  readonly money: BySeat<number> | null
  /** Whose line each is: the seat that spends the largest share of its own stake on it. */
  readonly owners: Readonly<Record<Line, Seat>>
  /** Share of what boards counted as better than plan, by the seat whose board counts it; null where no board gained. */
  readonly measures: BySeat<number> | null
  /** Pounds of accountability by seat, against plan: below 0 its board counted losses. */
  readonly counted: BySeat<number>
  /** Rounds by kind of card: a whole journey (*fresh*), or an old plan; near home, or the whole place. */
  readonly cards: Readonly<Record<'fresh' | 'reheated' | 'neighbourhood' | 'place', number>>
}

export function agendaOf({ scenario, seats, results }: Played): Agenda {
  const owners = Object.fromEntries(LINES.map((line) => [line, ownerOf(scenario, line)])) as Record<
    Line,
    Seat
  >
  const spent = (line: Line) => results.reduce((sum, { bought }) => sum + bought[line], 0)
  const all = LINES.reduce((sum, line) => sum + spent(line), 0)
  const money =
    all > 0
      ? bySeat(seats, (seat) =>
          LINES.reduce((sum, line) => (owners[line] === seat ? sum + spent(line) / all : sum), 0),
        )
      : null
  const counted = bySeat(seats, (seat) => countedBy({ scenario, results }, seat))
  const gains = seats.reduce((sum, seat) => sum + Math.max(0, counted[seat]), 0)
  const cards = results.flatMap(({ card }) => scenario.cards.filter(({ id }) => id === card))
  return {
    money,
    owners,
    measures: gains > 0 ? bySeat(seats, (seat) => shareOf(Math.max(0, counted[seat]), gains) ?? 0) : null,
    counted,
    cards: {
      fresh: cards.filter(({ freshness }) => freshness === 'fresh').length,
      reheated: cards.filter(({ freshness }) => freshness === 'reheated').length,
      neighbourhood: cards.filter(({ level }) => level === 'neighbourhood').length,
      place: cards.filter(({ level }) => level === 'place').length,
    },
  }
}

function ownerOf({ seats }: Played['scenario'], line: Line): Seat {
  // Where two spend alike, it is the smaller one's line: the later in seat order.
  const [first] = [...seats].reverse().sort((a, b) => b.shares[line] - a.shares[line])
  return first?.id ?? 'acute'
}

/** Pounds of what a seat’s board is held to account for, over the game, against plan. */
function countedBy({ scenario, results }: Pick<Played, 'scenario' | 'results'>, seat: Seat): number {
  const weights = scenario.seats.find(({ id }) => id === seat)?.accountability
  const rounds = results.flatMap(({ outcomes }) => (outcomes ? [outcomes] : []))
  if (!weights || rounds.length === 0) return 0
  const { plan, referenceDelayedBeds } = scenario.money
  const sum = (key: keyof Outcomes) => rounds.reduce((total, outcomes) => total + outcomes[key], 0)
  const n = rounds.length
  return (
    weights.fourHourPoint * (n * overall(results, 'fourHour') - n * plan.fourHour) +
    weights.delayedBedDay * (n * referenceDelayedBeds * 91 - sum('delayedBedDays')) +
    weights.cancelled * (n * plan.cancelled - sum('cancelled')) +
    weights.otherExit * (n * plan.otherExits - sum('otherExits')) +
    weights.dayAtHome * (sum('daysAtHome') - n * plan.daysAtHome) +
    weights.avoidablePlacement * (n * plan.avoidablePlacements - sum('avoidablePlacements')) +
    weights.earlyResponse * (sum('earlyResponse') - n * plan.earlyResponse)
  )
}
