import type { Card, OwnView, Scenario, View } from '../../../engine/index.ts'
import { pounds, say, season } from '../../../i18n/index.ts'
import { ToldParagraphs } from '../../parts/glossary/told.tsx'
import { Rich } from '../../parts/rich.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { toldIn } from '../../parts/told.ts'
import { CardText, cardKind, cardTitle, RestWords } from './card-head.tsx'
import { CardRules } from './card-rules.tsx'
import { boardCounts } from './counts-of-board.ts'
import { ForecastPanel } from './forecast.tsx'
import { Incidents } from './incidents.tsx'
import { Letter } from './letter.tsx'
import { midName } from './names.ts'
import { hasMoney, OwnAccount } from './own-account.tsx'
import { PayoffTable } from './payoff-table.tsx'
import { PlaceNow } from './place-now.tsx'
import { FeelTap } from './questions.tsx'
import { ReadyDock } from './ready-dock.tsx'
import { SharedFigures } from './shared-figures.tsx'
import { Standards } from './standards.tsx'
import { Stands } from './stands.tsx'
import { hasTalk } from './talk.tsx'

interface BriefProps {
  readonly view: View
  readonly own: OwnView
  readonly scenario: Scenario
}

/** What the quarter begins with: incidents, the card, the board's letter, the figures all can see. */
export function Brief({ view, own, scenario }: BriefProps) {
  const first = view.round === 1
  const { card } = view
  const title = first ? view.title : card ? cardTitle(card) : view.title
  const heading = useScreen(say('table.title', { round: view.round, phase: say('table.phase.brief') }))
  return (
    <>
      <main id="main" className="wrap table-screen">
        <div className="side stack-l">
          <PlaceNow view={view} />
          <SharedFigures view={view} scenario={scenario} />
          <Stands view={view} scenario={scenario} />
          {hasMoney(view) ? <OwnAccount view={view} own={own} /> : null}
          <ForecastPanel view={view} />
        </div>
        <div className="work stack-l">
          <header>
            <p className="s mute">
              {first || !card
                ? say('table.brief.first')
                : say('table.brief.card', { season: season(view.round), kind: cardKind(card) })}
            </p>
            <h1 ref={heading} tabIndex={-1} {...toldIn(scenario.language)}>
              {title}
            </h1>
            {first ? <Briefing scenario={scenario} own={own} view={view} /> : null}
            {first || !card ? null : <CardWords view={view} card={card} own={own} />}
          </header>
          <Incidents view={view} scenario={scenario} />
          {first && card ? (
            <section className="panel brief-card stack" aria-labelledby="brief-card-title">
              <p className="s mute">{cardKind(card)}</p>
              <h2 id="brief-card-title" {...toldIn(scenario.language)}>
                {cardTitle(card)}
              </h2>
              <CardWords view={view} card={card} own={own} />
            </section>
          ) : null}
          {card?.kind === 'table' ? <PayoffTable card={card} others={view.seats.length - 1} /> : null}
          <Letter own={own} />
          {scenario.flow ? <p className="well s">{boardCounts(scenario, own.seat)}</p> : null}
          <Standards view={view} own={own} />
          <FeelTap own={own} open={view.legal.includes('feel')} />
        </div>
      </main>
      <ReadyDock
        view={view}
        own={own}
        label={say(hasTalk(view) ? 'table.brief.ready.talk' : 'table.brief.ready')}
      >
        <p className="hide-s">{say('table.brief.dock')}</p>
      </ReadyDock>
    </>
  )
}

function CardWords({ view, card, own }: Omit<BriefProps, 'scenario'> & { readonly card: Card }) {
  return (
    <>
      <CardText card={card} />
      <RestWords card={card} seat={own.seat} />
      <CardRules view={view} own={own} card={card} />
      {card.kind === 'pool' ? (
        <p>
          <Rich text={say('table.stake', { stake: pounds(own.stake) })} />
        </p>
      ) : null}
    </>
  )
}

function Briefing({ scenario, own, view }: BriefProps) {
  const handout = scenario.handouts[own.seat]
  return (
    <div className="stack">
      <ToldParagraphs paragraphs={scenario.briefing.split(/\n\s*\n/)} />
      {handout ? (
        <section className={`letter ${own.seat}-edge`} aria-labelledby="role-title">
          <h2 id="role-title">{say('table.role', { seat: midName(view, own.seat) })}</h2>
          <ToldParagraphs paragraphs={handout.split(/\n\s*\n/)} small />
        </section>
      ) : null}
    </div>
  )
}
