import type { Scenario, View } from '../../../engine/index.ts'
import { say, season } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { CardText, cardKind, cardTitle } from '../table/card-head.tsx'
import { Dock } from '../table/dock.tsx'
import { Incidents } from '../table/incidents.tsx'
import { PayoffTable } from '../table/payoff-table.tsx'
import { PlaceNow } from '../table/place-now.tsx'
import { SharedFigures } from '../table/shared-figures.tsx'
import { Stands } from '../table/stands.tsx'

interface TogetherBriefProps {
  readonly view: View
  readonly scenario: Scenario
  readonly onReady: () => void
}

/** How a round begins for everybody around one screen: what has come up, and the card. */
export function TogetherBrief({ view, scenario, onReady }: TogetherBriefProps) {
  const { card } = view
  const heading = useScreen(say('table.title', { round: view.round, phase: say('table.phase.brief') }))
  return (
    <>
      <main id="main" className="wrap table-screen">
        <div className="side stack-l">
          <PlaceNow view={view} />
          <SharedFigures view={view} scenario={scenario} />
          <Stands view={view} scenario={scenario} />
        </div>
        <div className="work stack-l">
          <header>
            {card ? (
              <p className="s mute">
                {say('table.brief.card', { season: season(view.round), kind: cardKind(card) })}
              </p>
            ) : null}
            <h1 ref={heading} tabIndex={-1}>
              {card ? cardTitle(card) : view.title}
            </h1>
            {card ? <CardText card={card} /> : null}
          </header>
          <Incidents view={view} scenario={scenario} />
          {card?.kind === 'table' ? <PayoffTable card={card} others={view.seats.length - 1} /> : null}
          <p className="s mute">{say('together.brief.lead')}</p>
        </div>
      </main>
      <Dock
        action={
          <Button size="big" onClick={onReady}>
            {say('together.brief.ready')}
          </Button>
        }
      >
        {null}
      </Dock>
    </>
  )
}
