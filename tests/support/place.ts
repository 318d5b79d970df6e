// Builders for rule tests: a place with patients or a plain table, and short words to play it.
import {
  bySeat,
  type Command,
  type Effect,
  type Game,
  type LeapCard,
  type Level,
  MOVES,
  type Move,
  type MoveId,
  type Options,
  type Phase,
  type PoolCard,
  play,
  type RestCard,
  type RevealedRound,
  type RoundResult,
  type Scenario,
  SEATS,
  type Seat,
  startGame,
  type TableCard,
} from '../../src/engine/index.ts'
import { recommended } from './recommended.ts'

const bare = recommended()

/** The bare recommended place with other options, or other parts. */
export const place = (part: Partial<Scenario> = {}, options: Partial<Options> = {}): Scenario => ({
  ...bare,
  ...part,
  options: { ...bare.options, ...options },
})

/** The first pool card of the recommended place. */
export const poolCard = (part: Partial<PoolCard> = {}): PoolCard => {
  const card = bare.cards[0]
  if (card?.kind !== 'pool') throw new Error('the recommended place deals pool cards')
  return { ...card, ...part }
}

const frame = () => {
  const { title, text, freshness, level, seats, swaps } = poolCard()
  return { title, text, freshness, level, seats, swaps }
}

/** A leap of four of four, with the losses and the gain of the calibration. */
export const leapCard = (part: Partial<LeapCard> = {}): LeapCard => ({
  ...frame(),
  kind: 'leap',
  id: 'leap',
  threshold: 4,
  loss: { acute: 1_200_000, ccg: 700_000, council: 600_000, community: 500_001 },
  grant: { acute: 0, ccg: 0, council: 0, community: 0 },
  gain: { after: 2, p1Slots: 45, p2Beds: 3, p3Places: 7, weekendStarts: 0.3, dayEarlier: 0.3 },
  ...part,
})

/** A round without a choice. */
export const restCard = (): RestCard => ({ ...frame(), kind: 'rest', id: 'preparing' })

const tableCard: TableCard = {
  kind: 'table',
  id: 'table',
  title: 'A table',
  text: 'A table.',
  freshness: 'fresh',
  level: 'place',
  seats: bySeat(SEATS, () => ({ pool: 'Pool.', hold: 'Hold back.' })),
  swaps: [],
  payoffs: { R: 3, S: 0, T: 5, P: 1 },
  unit: 'points',
}

/** A table without patients: payoffs in points, talk, pledges, binding, headspace 3 and every move that needs no budgets. */
export const plainTable = (part: Partial<Scenario> = {}, options: Partial<Options> = {}): Scenario =>
  place(
    {
      flow: null,
      cards: [tableCard],
      moves: MOVES.map((id) => ({ id, from: 1 })),
      ...part,
    },
    { talk: true, pledgesFrom: 1, bindFrom: 1, cedeFrom: 1, headspace: 3, recoverySupport: true, ...options },
  )

/** A place with patients in which everything may be said and done. */
export const openPlace = (part: Partial<Scenario> = {}, options: Partial<Options> = {}): Scenario =>
  place(
    { moves: MOVES.map((id) => ({ id, from: 1 })), ...part },
    { talk: true, pledgesFrom: 1, bindFrom: 1, cedeFrom: 1, headspace: 3, ...options },
  )

/** A deck of one public incident that always falls in round 1. */
export const oneIncident = (...effects: readonly Effect[]): Scenario['incidents'] => ({
  chance: 0,
  deck: [{ id: 'it', title: 'It', text: 'It happens.', audience: 'public', round: 1, effects }],
})

/** A new game of people. */
export const begin = (scenario: Scenario, seed = 'one'): Game =>
  startGame({
    scenario,
    seed,
    sitters: bySeat(
      scenario.seats.map(({ id }) => id),
      () => ({ kind: 'human' }),
    ),
  })

/** Plays commands that the rules must accept. */
export function send(game: Game, ...commands: readonly Command[]): Game {
  let now = game
  for (const command of commands) {
    const step = play(now, command)
    if (!step.ok) throw new Error(`refused: ${JSON.stringify(command)} ${JSON.stringify(step.error)}`)
    now = step.value.game
  }
  return now
}

/** The code of the rules' refusal, or null where they accept. */
export function refusal(game: Game, command: Command): string | null {
  const step = play(game, command)
  return step.ok ? null : step.error.code
}

/** Closes phases until this one is open. */
export function to(game: Game, phase: Phase | 'over'): Game {
  let now = game
  for (let closed = 0; now.state.phase !== phase; closed++) {
    if (closed > 1000) throw new Error(`never reached ${phase}`)
    now = send(now, { type: 'closePhase' })
  }
  return now
}

/** What each seat does in a round: a level, or a level and moves. */
export type Doing = Partial<Record<Seat, Level | { readonly level: Level; readonly moves: readonly Move[] }>>

/** Chooses and locks in decide for every seat named; 'decide' is closed and the game stands at the reveal. */
export function reveal(game: Game, doing: Doing, otherwise: Level = 0): Game {
  let now = to(game, 'decide')
  for (const seat of game.rulebook.seats) {
    const own = doing[seat] ?? otherwise
    const level = typeof own === 'number' ? own : own.level
    now = send(now, { type: 'choose', seat, level })
    if (typeof own !== 'number') now = send(now, { type: 'spend', seat, moves: own.moves })
  }
  return to(now, 'reveal')
}

/** Plays a whole round; the game stands in the next brief, or is over. */
export function round(game: Game, doing: Doing = {}, otherwise: Level = 0): Game {
  const shown = reveal(game, doing, otherwise)
  const { round } = shown.state
  let now = shown
  while (now.state.phase !== 'over' && now.state.round === round) now = send(now, { type: 'closePhase' })
  return now
}

/** A move without or with a partner. */
export const move = (id: MoveId, partner: Seat | null = null) => ({ id, with: partner })

/** A level with moves. */
export const doing = (level: Level, ...moves: readonly ReturnType<typeof move>[]) => ({ level, moves })

/** What the settled or last finished round holds. */
export function told(game: Game): RevealedRound {
  const result = game.state.current?.result ?? game.state.results.at(-1)
  if (!result) throw new Error('nothing has been settled yet')
  return result
}

/** The last finished round. */
export function lastRound(game: Game): RoundResult {
  const result = game.state.results.at(-1)
  if (!result) throw new Error('no round is finished yet')
  return result
}

/** Trust of one seat in another. */
export const trust = (game: Game, from: Seat, of: Seat): number => game.state.trust[from][of]

/** Names of the parts in which two results of the same round differ. */
export function differences(
  one: RevealedRound | RoundResult,
  other: RevealedRound | RoundResult,
): readonly string[] {
  const [a, b]: Readonly<Record<string, unknown>>[] = [{ ...one }, { ...other }]
  return Object.keys(a ?? {}).filter((key) => JSON.stringify(a?.[key]) !== JSON.stringify(b?.[key]))
}
