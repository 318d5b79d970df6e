// What the world's acts change: headspace, who may pool, money, what a pound buys, patients. Trust: incident-trust.
import type { Effects } from '../flow/index.ts'
import type { Game } from './game.ts'
import { effectsNow, falls } from './incidents.ts'
import { uses } from './moves.ts'
import type { LedgerLine } from './state.ts'
import type { Seat } from './words.ts'

/** Whether an incident keeps this seat from pooling in this round (a pre-election period). */
export const isClosedByIncident = (game: Game, seat: Seat): boolean =>
  effectsNow(game).some(
    ({ effect, seat: drawn }) => effect.do === 'cannot-pool' && falls(effect.seat, drawn, seat),
  )

/** Headspace that incidents take from (or give to) a seat this round. */
export function incidentHeadspace(game: Game, seat: Seat): number {
  let sum = 0
  for (const { effect, seat: drawn } of effectsNow(game))
    if (effect.do === 'headspace' && falls(effect.seat, drawn, seat)) sum += effect.by
  return sum
}

/** Money that incidents cost seats this round. */
export function incidentCosts(game: Game): readonly LedgerLine[] {
  const { seats } = game.rulebook
  return effectsNow(game).flatMap(({ effect, seat: drawn }): LedgerLine[] => {
    if (effect.do !== 'cost') return []
    const from = effect.seat === 'drawn' ? drawn : effect.seat
    const pays = from !== null && seats.includes(from) && effect.pounds !== 0
    return pays ? [{ line: 'incident', from, to: 'outside', pounds: effect.pounds }] : []
  })
}

/** What incidents leave of this round's pooled pound: haste wastes where trust is low, a derailed consultation loses part. */
export function incidentYield(game: Game, meanTrust: number): number {
  let worth = 1
  for (const { effect } of effectsNow(game)) {
    if (effect.do === 'hurry') worth *= 1 - effect.waste * (1 - meanTrust)
    if (effect.do === 'derail') worth *= 1 - effect.lost * (hasKnocked(game) ? 0.5 : 1)
  }
  return worth
}

/** Whether somebody knocked on doors in an earlier round. */
const hasKnocked = (game: Game): boolean =>
  game.state.results.some(({ moves }) =>
    game.rulebook.seats.some((seat) => uses(moves[seat], 'knock-on-doors')),
  )

/** Whether the centre offers a roll-out this round. */
export const isRollOutOffered = (game: Game): boolean =>
  game.state.pilot?.grows === true && effectsNow(game).some(({ effect }) => effect.do === 'offer-roll-out')

/** What incidents do to this quarter's patient flow. */
export function withIncidents(game: Game, effects: Effects): Effects {
  const changed = { ...effects }
  for (const { effect } of effectsNow(game)) {
    if (effect.do === 'demand') changed.surge *= effect.times
    if (effect.do === 'capacity' && effect.of === 'beds') changed.beds += effect.by
    if (effect.do === 'capacity' && effect.of === 'p1') changed.p1Slots += effect.by
    if (effect.do === 'capacity' && effect.of === 'p2') changed.p2Beds += effect.by
    if (effect.do === 'capacity' && effect.of === 'p3') changed.p3Places += effect.by
  }
  return changed
}
