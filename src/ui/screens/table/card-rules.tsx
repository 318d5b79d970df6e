import type { Card, OwnView, Scenario, View } from '../../../engine/index.ts'
import { percent, pounds, say } from '../../../i18n/index.ts'
import { Told } from '../../parts/glossary/told.tsx'
import { leapLoss, whyLess } from './leap-loss.ts'
import { theSeats } from './names.ts'
import { usePlay } from './play-context.tsx'
import { swapSentence } from './swap-words.ts'

interface CardRulesProps {
  readonly view: View
  readonly own: OwnView
  readonly card: Card
}

/** What a card does beyond the plain rule: a leap's threshold and gain, whom a bail-out helps, who may not pool. */
export function CardRules(props: CardRulesProps) {
  const { scenario } = usePlay()
  const rules = rulesOf({ ...props, scenario })
  return rules.map((rule) => (
    <p key={rule} className="s">
      <Told text={rule} />
    </p>
  ))
}

export function rulesOf(facing: CardRulesProps & { readonly scenario: Scenario }): readonly string[] {
  const swapped = swapSentence(facing.view, facing.scenario)
  return [...(swapped === null ? [] : [swapped]), ...kindRules(facing)]
}

function kindRules({
  view,
  own,
  card,
  scenario,
}: CardRulesProps & { readonly scenario: Scenario }): readonly string[] {
  if (card.kind === 'leap') {
    const { threshold, gain, grant } = card
    const facing = { view, own, card, scenario }
    const values = {
      threshold,
      every: threshold === view.seats.length ? 'yes' : 'no',
      n: view.seats.length,
      after: gain.after,
      loss: pounds(leapLoss(facing)),
      why: whyLess(facing),
    }
    const foggy = view.options.fog > 0 && view.round > 2 ? [say('table.leap.rule.fog')] : []
    const granted = grant[own.seat] > 0 ? [say('table.leap.grant', { grant: pounds(grant[own.seat]) })] : []
    return [
      say('table.leap.rule', values),
      ...foggy,
      ...granted,
      say('table.leap.gain', {
        ...gain,
        weekends: gain.weekendStarts > 0 ? percent(gain.weekendStarts) : 'none',
        sooner: gain.dayEarlier > 0 ? percent(gain.dayEarlier) : 'none',
      }),
    ]
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
