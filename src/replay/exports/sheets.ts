// A log as tidy tables: one row per seat and round, one per command, one per day of the patient flow.
import { type Game, isJudged, quarterDays, type RoundResult, type Seat } from '../../engine/index.ts'
import { checkpointsOf } from '../checkpoints.ts'
import { writerOf } from '../command-shape.ts'
import type { Log } from '../line.ts'
import type { Cell, Sheet } from './csv.ts'

type Column<Row> = readonly [name: string, means: string, of: (row: Row) => Cell]

/** A sheet with what each of its columns means. */
export interface DescribedSheet extends Sheet {
  readonly name: 'rounds' | 'commands' | 'days'
  readonly means: readonly string[]
}

interface SeatRound {
  readonly result: RoundResult
  readonly seat: Seat
}

const OUTCOMES = [
  ['four_hour', 'four-hour performance of the quarter, %', 'fourHour'],
  ['delayed_bed_days', 'bed-days of people fit to leave since before the day', 'delayedBedDays'],
  ['occupancy', 'occupied beds, % of core beds', 'occupancy'],
  ['cancelled', 'planned operations cancelled', 'cancelled'],
  ['other_exits', 'people who left without the right care', 'otherExits'],
  ['avoidable_placements', 'of those, placements that could have been avoided', 'avoidablePlacements'],
  ['days_at_home', 'days that frail people spent at home', 'daysAtHome'],
  ['early_response', 'home care started within two days, %', 'earlyResponse'],
] as const

const SEAT_ROUND: readonly Column<SeatRound>[] = [
  ['round', 'number of the round, from 1', ({ result }) => result.round],
  ['seat', 'acute, ccg, council or community', ({ seat }) => seat],
  ['card', 'id of the card', ({ result }) => result.card],
  ['kind', 'pool, leap, table or rest', ({ result }) => result.kind],
  ['level', 'share of the stake pooled, 0 to 1', ({ result, seat }) => result.choices[seat].level],
  ['origin', 'where the choice came from', ({ result, seat }) => result.choices[seat].origin],
  ['chosen', 'true where somebody chose it', ({ result, seat }) => isJudged(result.choices[seat].origin)],
  ['reason', 'reason given in one tap', ({ result, seat }) => result.choices[seat].reason],
  ['pledge_level', 'share of the stake pledged', ({ result, seat }) => result.pledges[seat]?.level ?? null],
  [
    'pledge_if_others',
    'how many others had to pledge',
    ({ result, seat }) => result.pledges[seat]?.ifOthers ?? null,
  ],
  [
    'pledge_bound',
    'true where a forfeit was bound to it',
    ({ result, seat }) => result.pledges[seat]?.bound ?? null,
  ],
  [
    'pledge_outcome',
    'kept, broken, dropped or not-judged',
    ({ result, seat }) => result.pledges[seat]?.outcome ?? null,
  ],
  ['forfeit', 'forfeit paid, £', ({ result, seat }) => result.pledges[seat]?.forfeit ?? 0],
  [
    'moves',
    'moves made, divided by spaces',
    ({ result, seat }) =>
      result.moves[seat].map(({ id, with: partner }) => (partner ? `${id}:${partner}` : id)).join(' '),
  ],
  ['pooled', 'stake pooled, £', ({ result, seat }) => result.pooled[seat]],
  [
    'score',
    'board score of the round, £ (points at a points table)',
    ({ result, seat }) => result.scores[seat],
  ],
  ['reserves', 'reserves after the round, £', ({ result, seat }) => result.reserves[seat]],
  ['standing', 'afloat, awash or under', ({ result, seat }) => result.standing[seat]],
  ['felt_trust', 'trust felt, 1 to 5, where asked', ({ result, seat }) => result.feelings[seat]],
  [
    'trust_given',
    'sum of this seat’s trust in the others, model',
    ({ result, seat }) => Object.values(result.trust[seat]).reduce((sum, trust) => sum + trust, 0),
  ],
  ...OUTCOMES.map(
    ([name, means, key]): Column<SeatRound> => [
      name,
      `${means} (of the place: the same for every seat)`,
      ({ result }) => result.outcomes?.[key] ?? null,
    ],
  ),
]

interface Written {
  readonly line: { readonly seq: number; readonly actor: string; readonly ms: number }
  readonly round: number
  readonly type: string
  readonly writer: string
  readonly rest: string
}

const COMMAND: readonly Column<Written>[] = [
  ['seq', 'number of the command, from 1', ({ line }) => line.seq],
  ['round', 'round in which it was given', ({ round }) => round],
  ['seat', 'seat, or facilitator', ({ writer }) => writer],
  ['actor', 'human, bot, default or facilitator', ({ line }) => line.actor],
  ['command', 'type of the command', ({ type }) => type],
  ['details', 'its fields as JSON', ({ rest }) => rest],
  ['ms', 'milliseconds since the start of the game', ({ line }) => line.ms],
]

/** One row per seat and finished round; of a round that was stepped back behind, the last try. */
export function roundSheet(log: Log): DescribedSheet {
  const seats = log.header.scenario.seats.map(({ id }) => id)
  const rows = checkpointsOf(log).flatMap(({ result }) => seats.map((seat) => ({ result, seat })))
  return sheet('rounds', SEAT_ROUND, rows)
}

/** One row per command, in the order in which they were given: steps back and what they undid as well. */
export function commandSheet({ lines }: Log): DescribedSheet {
  let round = 1
  const rows = lines.flatMap(({ kind, line }): readonly Written[] => {
    if (kind === 'checkpoint') round = line.checkpoint + 1
    if (kind !== 'command') return []
    const { type, ...rest } = line.command
    const row = { line, round, type, writer: writerOf(line.command), rest: JSON.stringify(rest) }
    if (line.command.type === 'rewindTo') round = line.command.round
    return [row]
  })
  return sheet('commands', COMMAND, rows)
}

/** One row per day of the patient flow, from the games of a replay; null where no patients flow. */
export function daySheet(games: readonly Game[]): DescribedSheet | null {
  const revealed = new Map<number, Game>()
  for (const game of games) if (game.state.current?.at === 'reveal') revealed.set(game.state.round, game)
  const days = [...revealed].flatMap(([round, game]) =>
    quarterDays(game).map((picture, index) => ({
      round,
      day: index + 1,
      figures: flattened({ ...picture }),
    })),
  )
  const [first] = days
  if (!first) return null
  const names = [...first.figures.keys()].filter((name) => name !== 'day')
  return sheet(
    'days',
    [
      ['round', 'number of the round, from 1', ({ round }) => round],
      ['day', 'day of the round, from 1', ({ day }) => day],
      ...names.map(
        (name): Column<(typeof days)[number]> => [
          name,
          'as the patient flow counts it at the end of the day',
          ({ figures }) => figures.get(name) ?? null,
        ],
      ),
    ],
    days,
  )
}

/** Numbers of a picture with their paths as names: `waiting_p1`. */
function flattened(value: object, path = ''): Map<string, number> {
  const found = new Map<string, number>()
  for (const [key, part] of Object.entries(value)) {
    const name = path === '' ? snake(key) : `${path}_${snake(key)}`
    if (typeof part === 'number') found.set(name, part)
    else if (typeof part === 'object' && part !== null)
      for (const [inner, number] of flattened(part, name)) found.set(inner, number)
  }
  return found
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const sheet = <Row>(
  name: DescribedSheet['name'],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DescribedSheet => ({
  name,
  columns: columns.map(([column]) => column),
  means: columns.map(([, means]) => means),
  rows: rows.map((row) => columns.map(([, , of]) => of(row))),
})

/** What every column of the sheets means. */
export const codebook = (sheets: readonly DescribedSheet[]): Sheet => ({
  columns: ['file', 'column', 'means'],
  rows: sheets.flatMap(({ name, columns, means }) =>
    columns.map((column, index) => [`${name}.csv`, column, means[index] ?? '']),
  ),
})
