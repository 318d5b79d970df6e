// What may be said in talk and at a stop: pledges, binds, ceding, standards.
import { cardOf } from './cards.ts'
import { no, type Refusal, type SeatCommand } from './commands.ts'
import type { Game } from './game.ts'
import { BIND_COST } from './moves.ts'
import { levelsOf } from './scenario.ts'
import { cannotPool, headspaceOf } from './seat-round.ts'
import { isStop } from './standards.ts'
import type { Seat } from './words.ts'

type Of<T extends SeatCommand['type']> = SeatCommand & { readonly type: T }

export function pledgeRefusal(game: Game, { seat, level, ifOthers }: Of<'pledge'>): Refusal | null {
  const { state, rulebook } = game
  const from = state.options.pledgesFrom
  if (from === null || state.round < from) return no('pledges-off', { from: from ?? 0, round: state.round })
  const levels = cardOf(game).kind === 'leap' ? [0, 1] : levelsOf(state.options)
  if (!levels.some((one) => one === level) || level === 0) return no('level-not-allowed', { level })
  const others = rulebook.seats.length - 1
  if (ifOthers < 0 || ifOthers > others || Math.floor(ifOthers) !== ifOthers)
    return no('too-many-others', { others, asked: ifOthers })
  const { pledge } = state.seats[seat]
  if (pledge?.bound && (level < pledge.level || ifOthers > pledge.ifOthers))
    return no('bound-stands', { level: pledge.level })
  return cannotPool(game, seat)
}

/** A bound pledge can be made firmer, never softer. */
export function withdrawRefusal(game: Game, seat: Seat): Refusal | null {
  const { pledge } = game.state.seats[seat]
  if (!pledge) return no('no-pledge')
  return pledge.bound ? no('bound-stands', { level: pledge.level }) : null
}

export function bindRefusal(game: Game, seat: Seat): Refusal | null {
  const { options, round } = game.state
  if (options.bindFrom === null || round < options.bindFrom)
    return no('binding-off', { from: options.bindFrom ?? 0, round })
  const { pledge } = game.state.seats[seat]
  if (!pledge) return no('no-pledge')
  if (pledge.bound) return no('already-bound')
  const have = headspaceOf(game, seat)
  return have < BIND_COST ? no('headspace', { needed: BIND_COST, have }) : null
}

export function cedeRefusal(game: Game, { seat, to }: Of<'cede'>): Refusal | null {
  const { options, round } = game.state
  if (options.cedeFrom === null || round < options.cedeFrom)
    return no('ceding-off', { from: options.cedeFrom ?? 0, round })
  if (to === seat) return no('not-yourself')
  return game.rulebook.seats.includes(to) ? null : no('not-at-this-table', { seat: to })
}

export function standardRefusal(
  game: Game,
  { forfeitShare, trustCost }: Of<'agreeStandard'>,
): Refusal | null {
  const { standards } = game.rulebook.scenario
  if (!standards || !isStop(game)) return no('standards-closed', { after: standards?.after.join(', ') ?? '' })
  const asked = [
    { what: 'forfeit', value: forfeitShare, range: standards.forfeitShare },
    { what: 'trust', value: trustCost, range: standards.trustCost },
  ] as const
  for (const { what, value, range } of asked)
    if (!(value >= range[0] && value <= range[1]))
      return no('standard-out-of-range', { what, asked: value, least: range[0], most: range[1] })
  return null
}
