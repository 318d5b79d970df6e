import type { RoundResult } from '../../../engine/index.ts'
import type { Done, Told } from '../table/eyes.ts'
import type { Course } from './course.ts'

/** A round of a finished game, told with all books open. */
export function toldOf(course: Course, result: RoundResult): Done {
  const { scenario, seats } = course
  const view = {
    seats: scenario.seats.filter(({ id }) => seats.includes(id)),
    own: null,
    results: course.results.map((one) => told(course, one)),
  }
  return { view, scenario, result: told(course, result) }
}

function told({ scenario, seats }: Course, result: RoundResult): Told {
  return {
    ...result,
    incidents: result.incidents.map(({ id, seat }) => {
      const incident = scenario.incidents.deck.find((one) => one.id === id)
      return { id, seat, title: incident?.title ?? id, text: incident?.text ?? '', committed: null }
    }),
    after: {
      ledger: result.ledger,
      placeReserves: seats.reduce((sum, seat) => sum + result.reserves[seat], 0),
      reserves: null,
    },
  }
}
