import type { OwnView, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { midName } from '../table/names.ts'
import type { Line, SaidPledge } from './sheet.ts'

/** What binding a pledge takes of a round’s headspace (precise.md, Pledges). */
const BINDING = 1

/** Headspace that a slip asks for, and what the seat has. */
export function headspaceOf(own: OwnView, line: Line): { readonly needed: number; readonly have: number } {
  const moves = line.moves.reduce(
    (sum, { id }) => sum + (own.moves.find((offer) => offer.id === id)?.cost ?? 0),
    0,
  )
  return { needed: moves + (isBound(own, line.pledge) ? BINDING : 0), have: own.headspace.total }
}

const isBound = (own: OwnView, pledge: SaidPledge | null): boolean =>
  own.cannotPool === null && (pledge?.bound ?? false)

/** Whether the seat has a choice that was not entered yet. */
export const lacksChoice = (own: OwnView, line: Line): boolean =>
  own.cannotPool === null && line.level === null

/** What does not add up on a slip, in a sentence each; the rules have the last word when the cards turn. */
export function slipIssues(view: View, own: OwnView, line: Line): readonly string[] {
  const { needed, have } = headspaceOf(own, line)
  const seat = midName(view, own.seat)
  const partners = new Set(own.moves.filter(({ needsPartner }) => needsPartner).map(({ id }) => id))
  return [
    ...(needed > have ? [say('entry.headspace.over', { seat, needed, have })] : []),
    ...line.moves
      .filter((move) => partners.has(move.id) && move.with === null)
      .map(({ id }) => say('entry.move.alone', { move: say(`table.move.${id}`) })),
  ]
}
