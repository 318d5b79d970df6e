// Random legal play: a number stream picks the next command from everything the rules accept now.
import {
  type Command,
  type Game,
  LEVELS,
  MOVES,
  play,
  REASONS,
  type Scenario,
  SEATS,
  type Seat,
  type Step,
} from '../../src/engine/index.ts'

/** Picks by whole numbers; past the end of the list it always picks the first. */
export interface Picks {
  next(below: number): number
}

export function picksFrom(numbers: readonly number[]): Picks {
  let at = 0
  return { next: (below) => Math.abs(numbers[at++] ?? 0) % below }
}

const INCIDENTS = [
  'surge',
  'purdah',
  'chief',
  'overheard',
  'hurry',
  'derail',
  'cost',
  'gap',
  'story',
  'offer',
] as const

/** A deck with every effect there is. */
export const fullDeck: Scenario['incidents'] = {
  chance: 0.7,
  deck: [
    { do: 'demand', times: 1.08 },
    { do: 'cannot-pool', seat: 'council' },
    { do: 'new-chief', seat: 'drawn' },
    { do: 'overheard', by: -6 },
    { do: 'hurry', waste: 0.3 },
    { do: 'derail', lost: 0.4 },
    { do: 'cost', seat: 'drawn', pounds: 80_000 },
    { do: 'capacity', of: 'p1', by: -12 },
    { do: 'trust', of: 'all', by: 3 },
    { do: 'offer-roll-out' },
  ].map((effect, index) => ({
    id: INCIDENTS[index] ?? 'more',
    title: 'It',
    text: 'It happens.',
    audience: index % 3 === 2 ? 'seat' : 'public',
    round: null,
    effects: [
      effect as Scenario['incidents']['deck'][number]['effects'][number],
      { do: 'headspace', seat: 'drawn', by: -1 },
    ],
  })),
}

/** Everything that the scenario type can add to a game, at once. */
export const extras = {
  pilot: {
    title: 'Two streets',
    line: 'strength',
    start: 60_000,
    cap: 900_000,
    cost: 40_000,
    feeders: 2,
    grow: 1.4,
    shrink: 0.5,
    rollOut: 100_000,
  },
  filing: { now: 150_000, clawback: 200_000, round: 4 },
  standards: { after: [0, 4], forfeitShare: [0.1, 0.5], trustCost: [6, 20] },
  incidents: fullDeck,
} as const satisfies Partial<Scenario>

const one = <T>(picks: Picks, from: readonly [T, ...T[]] | readonly T[]): T =>
  from[picks.next(from.length)] as T

/** One random command of one random seat, or of the facilitator; many are refused. */
function tried(picks: Picks, seats: readonly Seat[]): Command {
  const seat = one(picks, seats)
  const other = one(picks, SEATS)
  switch (picks.next(20)) {
    case 0:
      return { type: 'pledge', seat, level: one(picks, LEVELS), ifOthers: picks.next(4) }
    case 1:
      return { type: 'withdrawPledge', seat }
    case 2:
      return { type: 'bind', seat }
    case 3:
      return { type: 'cede', seat, to: other, share: picks.next(2) === 0 ? 0.1 : 0.2 }
    case 4:
      return { type: 'agreeStandard', seat, forfeitShare: picks.next(10) / 10, trustCost: picks.next(25) }
    case 5:
    case 6:
    case 7:
      return { type: 'choose', seat, level: one(picks, LEVELS) }
    case 8:
    case 9:
      return {
        type: 'spend',
        seat,
        moves: Array.from({ length: picks.next(3) }, () => ({
          id: one(picks, MOVES),
          with: one(picks, SEATS),
        })),
      }
    case 10:
      return { type: 'predict', seat, of: other, pools: picks.next(2) === 0 }
    case 11:
      return { type: 'giveReason', seat, reason: one(picks, REASONS) }
    case 12:
      return picks.next(2) === 0
        ? { type: 'answer', seat, question: 'file', answer: 'hopeful' }
        : { type: 'answer', seat, question: 'roll-out', answer: 'yes' }
    case 13:
      return { type: 'unlock', seat }
    case 14:
      return { type: 'feel', seat, trust: 3 }
    case 15:
      return { type: 'inject', incident: one(picks, INCIDENTS), seat: picks.next(2) === 0 ? null : other }
    case 16:
      return picks.next(2) === 0
        ? { type: 'seatBot', seat, strategy: 'tit-for-tat', temperament: 'quiet' }
        : { type: 'seatHuman', seat }
    case 17:
      return { type: 'ready', seat }
    default:
      return { type: 'lock', seat }
  }
}

/** Plays a game to its end by random legal commands; `after` is shown every step, and may hand back a copy to play on. */
export function playAtRandom(start: Game, picks: Picks, after: (step: Step, before: Game) => Game): Game {
  let game = start
  for (let asked = 0; game.state.phase !== 'over'; asked++) {
    const command: Command = asked % 12 === 11 ? { type: 'closePhase' } : tried(picks, game.rulebook.seats)
    const step = play(game, command)
    if (step.ok) game = after(step.value, game)
  }
  return game
}
