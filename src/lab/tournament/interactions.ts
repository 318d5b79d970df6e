import { bug, keyOf } from '../../lib/index.ts'
import { csvText } from '../../replay/index.ts'
import { playDuel } from '../duel.ts'
import { pairsOf, sidesOf } from './items.ts'
import { lengthsFor } from './lengths.ts'
import { payoffsIn, playersIn, type TournamentSettings } from './settings.ts'

/** Columns of the Axelrod library's results file. */
const COLUMNS = [
  'Interaction index',
  'Player index',
  'Opponent index',
  'Repetition',
  'Player name',
  'Opponent name',
  'Actions',
] as const

/**
 * The games of a tournament of pairs as the Axelrod library's results file has them, piece by piece: played once more as
 * they are written, so that no game has to be kept. Two rows a game, one for each player with its own actions.
 */
export function* interactionRows(settings: TournamentSettings): Generator<string> {
  const players = playersIn(settings)
  const payoffs = payoffsIn(settings)
  const counts = new Float64Array(4)
  yield csvText({ columns: COLUMNS, rows: [] })
  let interaction = 0
  for (const [first, second] of pairsOf(players.length)) {
    const pair = [players[first] ?? bug('no player'), players[second] ?? bug('no player')] as const
    const { a, b, name } = sidesOf(pair, settings)
    const lengths = lengthsFor(settings, name)
    for (let repetition = 0; repetition < settings.repetitions; repetition++) {
      const moves = new Uint8Array(lengths(repetition))
      playDuel(a, b, {
        turns: moves.length,
        payoffs,
        repetition,
        noise: settings.noise,
        noiseKey: keyOf(settings.seed, `noise ${name}`),
        flips: null,
        moves,
        counts,
      })
      const row = (me: 0 | 1) =>
        [
          interaction,
          me === 0 ? first : second,
          me === 0 ? second : first,
          repetition,
          pair[me].text,
          pair[1 - me]?.text ?? '',
          lettersOf(moves, me),
        ] as const
      yield rowsText([row(0), row(1)])
      interaction++
    }
  }
}

/** Rows without their header. */
const rowsText = (rows: readonly (readonly (string | number)[])[]): string =>
  csvText({ columns: [], rows }).slice(2)

const lettersOf = (moves: Uint8Array, side: 0 | 1): string =>
  Array.from(moves, (move) => (((move >> side) & 1) === 0 ? 'C' : 'D')).join('')
