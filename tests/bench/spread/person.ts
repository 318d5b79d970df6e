// A person-like player: a seat that rotates, a way of choosing drawn from the seed, promises, moves, and now and then
// the opposite of what was meant.
import { type Command, type Game, MOVES, type Move, type Seat } from '../../../src/engine/index.ts'
import { keyOf, unit } from '../../../src/lib/index.ts'
import { SURPRISES } from '../../../src/strategies/index.ts'
import { botCommands } from '../../../src/table/bots.ts'
import { mindOf } from '../../../src/table/index.ts'

/** How people at tables choose: the ways of the page's surprises, and three that try things out. */
export const STYLES: readonly string[] = [...SURPRISES, 'gradual', 'prober', 'random']

/** One choice in so many comes out against the style, also against one's own pledge. */
const SLIP = 0.1
/** A move is tried in so many rounds; a second one beside it half as often. */
const MOVES_OFTEN = 0.6
/** So many say what they mean to do; the others say nothing. */
const TALKS = 0.75

export interface Person {
  readonly seat: Seat
  readonly style: string
  /** What the person wants to do in this phase, most wanted first; the rules may refuse some of it. */
  readonly acts: (game: Game) => readonly Command[]
}

/** The person of the game number `at` (from 0): seats take turns, all else follows from the seed. */
export function personOf(seats: readonly Seat[], seed: string, at: number): Person {
  const seat = seats[at % seats.length] ?? 'acute'
  const key = keyOf(seed, 'person')
  const style = STYLES[Math.floor(unit(key, 0, 0) * STYLES.length)] ?? STYLES[0] ?? ''
  const temperament = unit(key, 0, 1) < TALKS ? 'candid' : 'quiet'
  const mind = mindOf({ kind: 'bot', strategy: style, temperament }, { seed, seat })
  const acts = (game: Game): readonly Command[] => {
    const { round, phase } = game.state
    const meant = botCommands(game, seat, mind)
    if (phase !== 'decide') return [...meant, { type: 'ready', seat }]
    const slips = unit(key, round, 0) < SLIP
    const done = meant.map((command) =>
      slips && command.type === 'choose'
        ? ({ ...command, level: command.level === 1 ? 0 : 1 } as const)
        : command,
    )
    const draw = (index: number): number => unit(key, round, index)
    const answers: readonly Command[] = [
      { type: 'answer', seat, question: 'file', answer: draw(1) < 0.5 ? 'hopeful' : 'honest' },
      { type: 'answer', seat, question: 'roll-out', answer: draw(2) < 0.5 ? 'yes' : 'no' },
    ]
    // A command that asks for two moves replaces the one before it, or is refused and leaves that one standing.
    return [...answers, ...spends(game, { seat, draw }), ...done]
  }
  return { seat, style, acts }
}

/** Tries every open move in a drawn order until the rules accept one, then perhaps a second beside it. */
function spends(
  game: Game,
  { seat, draw }: { readonly seat: Seat; readonly draw: (index: number) => number },
): readonly Command[] {
  if (draw(3) >= MOVES_OFTEN) return []
  const { moves } = game.rulebook.scenario
  const others = game.rulebook.seats.filter((other) => other !== seat)
  const partner = others[Math.floor(draw(4) * others.length)] ?? null
  const open = moves
    .filter(({ from }) => from <= game.state.round)
    .map(({ id }) => ({ id, order: draw(10 + MOVES.indexOf(id)) }))
    .sort((a, b) => b.order - a.order)
    .map(({ id }): Move => ({ id, with: partner }))
  const single = open.map((move): Command => ({ type: 'spend', seat, moves: [move] }))
  const last = open.at(-1)
  const pair: readonly Command[] =
    last && draw(5) < 0.5
      ? open.slice(0, -1).map((move): Command => ({ type: 'spend', seat, moves: [last, move] }))
      : []
  return [...single, ...pair]
}
