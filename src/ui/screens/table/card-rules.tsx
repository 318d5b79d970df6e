import type { Card, OwnView, View } from '../../../engine/index.ts'
import { percent, pounds, say } from '../../../i18n/index.ts'
import { theSeats } from './names.ts'

interface CardRulesProps {
  readonly view: View
  readonly own: OwnView
  readonly card: Card
}

/** What a card does beyond the plain rule: a leap's threshold and gain, whom a bail-out helps, who may not pool. */
export function CardRules(props: CardRulesProps) {
  const rules = rulesOf(props)
  return rules.map((rule) => (
    <p key={rule} className="s">
      {rule}
    </p>
  ))
}

function rulesOf({ view, own, card }: CardRulesProps): readonly string[] {
  if (card.kind === 'leap') {
    const { threshold, gain, loss, grant } = card
    const values = { threshold, n: view.seats.length, after: gain.after, loss: pounds(loss[own.seat]) }
    const granted = grant[own.seat] > 0 ? [say('table.leap.grant', { grant: pounds(grant[own.seat]) })] : []
    return [say('table.leap.rule', values), ...granted, say('table.leap.gain', { ...gain })]
  }
  if (card.kind !== 'pool') return []
  const { bailOut, closedTo } = card
  const rules: string[] = []
  if (bailOut) {
    const seat = bailOut.seat === 'under' ? say('table.bail-out.under') : theSeats(view, [bailOut.seat])
    rules.push(say('table.bail-out.rule', { share: percent(bailOut.share), seat }))
  }
  const closed = closedTo.filter((seat) => view.seats.some(({ id }) => id === seat))
  if (closed.length > 0) rules.push(say('table.closed.rule', { seats: theSeats(view, closed) }))
  return rules
}
