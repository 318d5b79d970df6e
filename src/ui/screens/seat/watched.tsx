import type { ResultView, Scenario, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { CardText, cardKind, cardTitle } from '../table/card-head.tsx'
import { Incidents } from '../table/incidents.tsx'
import { MovesMade } from '../table/moves-made.tsx'
import { PayoffResults } from '../table/payoff-results.tsx'
import { PayoffTable } from '../table/payoff-table.tsx'
import { PlaceNow } from '../table/place-now.tsx'
import { PlaceReveal } from '../table/place-reveal.tsx'
import { PledgesSeen } from '../table/pledges-seen.tsx'
import { QuarterPlayer } from '../table/quarter-player.tsx'
import { patientsHeadline } from '../table/reflect-words.ts'
import { RevealCards } from '../table/reveal-cards.tsx'
import { useRevealStage } from '../table/reveal-stage.ts'
import { moneySentence, revealSentence } from '../table/reveal-words.ts'
import { SharedFigures } from '../table/shared-figures.tsx'
import { ThreeFigures } from '../table/three-figures.tsx'
import { TrustTable } from '../table/trust-table.tsx'
import '../table/results.css'
import '../table/reveal.css'

interface WatchedProps {
  readonly view: View
  readonly scenario: Scenario
}

/** What a table shows to everybody in each phase, for somebody who watches it. */
export function WatchedPhase({ view, scenario }: WatchedProps) {
  const { phase, current } = view
  if (phase === 'reveal' && current !== null)
    return <WatchedReveal view={view} scenario={scenario} result={current} />
  if (phase === 'quarter' && scenario.flow)
    return <QuarterPlayer view={view} scenario={scenario} opens="playing" />
  if (phase === 'reflect' && current !== null)
    return (
      <>
        {scenario.flow ? (
          <p className="lead-line">
            <b>{patientsHeadline(view, current, scenario)}</b>
          </p>
        ) : null}
        {scenario.flow ? (
          <div className="lead">
            <QuarterPlayer view={view} scenario={scenario} opens="at the end" />
            <ThreeFigures view={view} own={null} scenario={scenario} result={current} />
          </div>
        ) : (
          <PayoffResults view={view} own={null} scenario={scenario} result={current} />
        )}
        <MovesMade view={view} scenario={scenario} result={current} />
      </>
    )
  // The course of the game follows below: a picture of the quarter before would say something else.
  if (phase === 'over') return <Standings view={view} />
  return (
    <>
      <PlaceNow view={view} />
      <Standings view={view} />
      <CardSeen view={view} />
      {phase === 'brief' ? <Incidents view={view} scenario={scenario} /> : null}
      {phase === 'talk' || phase === 'decide' ? <PledgesSeen view={view} /> : null}
      {phase === 'brief' ? <SharedFigures view={view} scenario={scenario} /> : null}
    </>
  )
}

/** The cards turn here as they turn at the table. */
function WatchedReveal({ view, scenario, result }: WatchedProps & { readonly result: ResultView }) {
  const stage = useRevealStage()
  const turned = stage !== 'down'
  return (
    <div className={`reveal watched-reveal stage-${stage}`}>
      <PlaceReveal view={view} result={result} stage={stage} />
      <div className="watched-call">
        <p className="lead-line">
          <b>{turned ? revealSentence(view, result) : say('table.reveal.down')}</b>
        </p>
        <p>{turned ? moneySentence(view, result, scenario) : say('table.reveal.down.hint')}</p>
      </div>
      <RevealCards view={view} scenario={scenario} result={result} turned={turned} />
      {turned ? (
        <div className="stack-l">
          <MovesMade view={view} scenario={scenario} result={result} />
          <TrustTable view={view} result={result} />
        </div>
      ) : null}
    </div>
  )
}

function CardSeen({ view: { card, seats } }: { readonly view: View }) {
  if (card === null) return null
  return (
    <section className="panel stack">
      <p className="s mute">{cardKind(card)}</p>
      <h2>{cardTitle(card)}</h2>
      <CardText card={card} />
      {card.kind === 'table' ? <PayoffTable card={card} others={seats.length - 1} /> : null}
    </section>
  )
}

const Standings = ({ view }: { readonly view: View }) => (
  <ul className="row">
    {view.seats.map(({ id, name, standing }) => (
      <li key={id} className="chip">
        <SeatName seat={id}>{name}</SeatName> {say(`table.standing.word.${standing}`)}
      </li>
    ))}
  </ul>
)
