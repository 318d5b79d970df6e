import { checkpointsOf } from '../checkpoints.ts'
import type { Log } from '../line.ts'
import type { Sheet } from './csv.ts'

/**
 * A game as the Axelrod library’s results file has it: for each repetition one row per ordered pair of players, with
 * the player’s own actions, C pooled (half of the stake or more), D held back. Rounds without a card are left out. A table
 * of four is written as its pairs: everybody’s action is the same against each opponent.
 */
export function interactionSheet(logs: readonly Log[]): Sheet {
  return {
    columns: [
      'Interaction index',
      'Player index',
      'Opponent index',
      'Repetition',
      'Player name',
      'Opponent name',
      'Actions',
    ],
    rows: logs.flatMap((log, repetition) =>
      pairsOf(log).map(([pair, ...rest], _, all) => {
        const pairs = all.length / 2
        const [player, opponent, ...names] = rest
        return [
          repetition * pairs + Number(pair),
          Number(player),
          Number(opponent),
          repetition,
          ...names.map(String),
        ]
      }),
    ),
  }
}

type Pair = readonly [
  pair: number,
  player: number,
  opponent: number,
  name: string,
  other: string,
  actions: string,
]

function pairsOf(log: Log): readonly Pair[] {
  const { header } = log
  const seats = header.scenario.seats.map(({ id }) => id)
  const results = checkpointsOf(log).flatMap(({ result }) => (result.kind === 'rest' ? [] : [result]))
  const actions = seats.map((seat) =>
    results.map(({ choices }) => (choices[seat].level >= 0.5 ? 'C' : 'D')).join(''),
  )
  const names = seats.map((seat) => {
    const sitter = header.seats[seat]
    return sitter && sitter.kind !== 'human' ? `${seat} (${sitter.strategy})` : seat
  })
  let pair = 0
  return seats.flatMap((_, a) =>
    seats.flatMap((_, b): readonly Pair[] => {
      if (b <= a) return []
      const index = pair++
      const row = (me: number, other: number): Pair => [
        index,
        me,
        other,
        names[me] ?? '',
        names[other] ?? '',
        actions[me] ?? '',
      ]
      return [row(a, b), row(b, a)]
    }),
  )
}
