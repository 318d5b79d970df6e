import type { Scenario, View } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import { CardText, cardKind } from '../table/card-head.tsx'
import { Incidents } from '../table/incidents.tsx'
import { PayoffTable } from '../table/payoff-table.tsx'

/** What the facilitator reads to the table before the slips are filled in. */
export function ToRead({ view, scenario }: { readonly view: View; readonly scenario: Scenario }) {
  const { card, round, pilot } = view
  return (
    <details open={round === 1}>
      <summary>{say('entry.read')}</summary>
      <div className="stack measure">
        {round === 1 ? <p>{scenario.briefing}</p> : null}
        {card ? (
          <>
            <p className="s mute">{cardKind(card)}</p>
            <CardText card={card} />
          </>
        ) : null}
        <Incidents view={view} scenario={scenario} />
        {pilot?.offered ? (
          <p>{say('table.ask.roll-out.hint', { pays: pounds(scenario.pilot?.rollOut ?? 0) })}</p>
        ) : null}
        {card?.kind === 'table' ? <PayoffTable card={card} others={view.seats.length - 1} /> : null}
      </div>
    </details>
  )
}
