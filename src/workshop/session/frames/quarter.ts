import type { DayPicture, Game, Scenario, View } from '../../../engine/index.ts'
import type { PlaceShown, QuarterShown } from '../../protocol/index.ts'
import { gameAt, mayBeShown, standingTables } from '../ask.ts'
import { daysOf } from '../days-of.ts'
import type { Session, TableGame } from '../state.ts'
import { meanOf } from './mean.ts'
import { scenarioFor, withIncidents } from './scenario.ts'
import { seenBy } from './seen.ts'

/** The table whose quarter the big screen shows, where it may; null: all of them. */
export function tableShown(session: Session): number | null {
  const { shownTable } = session.room
  const standing = standingTables(session.room)
  const wanted = standing.length === 1 ? (standing[0]?.table ?? null) : shownTable
  return wanted !== null && mayBeShown(session, wanted) ? wanted : null
}

/** Games that the picture is of, with patients, and the last round whose quarter each of them has opened. */
function gamesShown(session: Session): { readonly games: readonly TableGame[]; readonly round: number } {
  const table = tableShown(session)
  const games = standingTables(session.room).flatMap((one) => {
    const game = table === null || one.table === table ? gameAt(session, one.table) : null
    return game && !game.opened.practice && game.recording.game.rulebook.flow ? [game] : []
  })
  const round = games.reduce((least, game) => Math.min(least, opened(game)), Number.MAX_SAFE_INTEGER)
  return { games, round: games.length === 0 ? 0 : round }
}

function opened({ recording }: TableGame): number {
  const { results, current } = recording.game.state
  return current && current.at !== 'reveal' ? current.result.round : results.length
}

/** The last quarter that all of them have opened; null before the first. */
export function quarterShown(session: Session): QuarterShown | null {
  const { games, round } = gamesShown(session)
  const [first] = games
  if (first === undefined || round < 1) return null
  const outcomes = games.flatMap((game) => outcomesOf(game, round) ?? [])
  const { scenario } = first.recording.game.rulebook
  const before = together(games.map((game) => placeAt(startOf(game, round), round)))
  return {
    table: tableShown(session),
    tables: games.length,
    round,
    before,
    after: together(games.map((game) => placeAt(endOf(game, round), round))),
    scenario: {
      ...withoutTexts(scenario),
      incidents: withIncidents(
        scenario,
        before.incidents.map(({ id }) => id),
      ).incidents,
    },
    outcomes: outcomes.length === games.length ? meanOf(outcomes) : null,
  }
}

/** The days of that quarter, of one table or the mean of all; empty for any other round. */
export function daysShown(session: Session, round: number): readonly DayPicture[] {
  const { games, round: shown } = gamesShown(session)
  if (round !== shown) return []
  const [first = [], ...others] = games.map((game) => daysOf(game, round))
  return first.map((day, at) => meanOf([day, ...others.flatMap((days) => days[at] ?? [])]))
}

const startOf = ({ recording }: TableGame, round: number): Game =>
  recording.starts.find((one) => one.round === round && one.phase === 'brief')?.game ?? recording.game

/** As the next round began, or as it stands where none has. */
const endOf = ({ recording }: TableGame, round: number): Game =>
  recording.starts.find((one) => one.round === round + 1 && one.phase === 'brief')?.game ?? recording.game

function outcomesOf({ recording }: TableGame, round: number): QuarterShown['outcomes'] {
  const { results, current } = recording.game.state
  const ran = current && current.at !== 'reveal' ? current.result : null
  const found = (results[round - 1] ?? ran)?.outcomes
  return found
    ? { fourHour: found.fourHour, delayedBedDays: found.delayedBedDays, cancelled: found.cancelled }
    : null
}

function placeAt(game: Game, round: number): PlaceShown {
  const { seats, trust, pool, poolHidden, incidents }: View = seenBy(game, 'public')
  return {
    viewer: 'public',
    round,
    phase: 'quarter',
    seats: seats.map(({ id, name, freeboard, standing }) => ({ id, name, freeboard, standing })),
    trust,
    pool,
    poolHidden,
    incidents: incidents.map(({ id, seat }) => ({ id, seat })),
    current: null,
  }
}

/** One place as it is; of several the mean, its words by the mean's own height, with what all of them met. */
function together(places: readonly PlaceShown[]): PlaceShown {
  const mean = meanOf(places)
  if (places.length === 1) return mean
  return {
    ...mean,
    poolHidden: places.some(({ poolHidden }) => poolHidden),
    seats: mean.seats.map((seat) => ({ ...seat, standing: standingAt(seat.freeboard) })),
    incidents: mean.incidents.filter(({ id }) =>
      places.every(({ incidents }) => incidents.some((one) => one.id === id)),
    ),
  }
}

/** As in the rules: the lowest quarter of the range above the floor is awash. */
const AWASH = 0.25

const standingAt = (freeboard: number): PlaceShown['seats'][number]['standing'] =>
  freeboard < 0 ? 'under' : freeboard < AWASH ? 'awash' : 'afloat'

const withoutTexts = (scenario: Scenario): Scenario => ({
  ...scenarioFor(scenario, null, null),
  summary: '',
  briefing: '',
  cards: [],
  debrief: [],
})
