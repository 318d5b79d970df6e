import type { Card, Level, OwnView, Scenario, View } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Rich } from '../../parts/rich.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { toldIn } from '../../parts/told.ts'
import { useSend } from '../../stores/use-table.tsx'
import { CardText, cardKind, cardTitle, RestWords } from './card-head.tsx'
import { CardRules } from './card-rules.tsx'
import { ChoiceCards, ConsequencesBelow } from './choice-cards.tsx'
import { boardCounts } from './counts-of-board.ts'
import { DecideDock } from './decide-dock.tsx'
import { ForecastPanel } from './forecast.tsx'
import { Letter } from './letter.tsx'
import { Levels } from './levels.tsx'
import { Moves } from './moves.tsx'
import { hasMoney, OwnAccount } from './own-account.tsx'
import { PayoffTable } from './payoff-table.tsx'
import { PlaceNow } from './place-now.tsx'
import { PledgesSeen } from './pledges-seen.tsx'
import { ReasonTap, ScenarioQuestions } from './questions.tsx'
import { ReadRoom } from './read-room.tsx'
import { RefusalNote, refusalSentence } from './refusal-note.tsx'
import { Stands } from './stands.tsx'

interface DecideProps {
  readonly view: View
  readonly own: OwnView
  readonly scenario: Scenario
}

/** The secret choice: two equal cards first, then what else a seat may do, the lock at the foot. */
export function Decide({ view, own, scenario }: DecideProps) {
  const heading = useScreen(say('table.title', { round: view.round, phase: say('table.phase.decide') }))
  const { card } = view
  if (!card) return null
  return (
    <>
      <main id="main" className="wrap table-screen decide">
        <div className="side stack-l">
          <PlaceNow view={view} strip />
          <Letter own={own} id="letter" />
          {hasMoney(view) ? <OwnAccount view={view} own={own} /> : null}
          <ForecastPanel view={view} />
          <Stands view={view} scenario={scenario} />
          <PledgesSeen view={view} />
        </div>
        <div className="work stack-l">
          <header>
            <p className="s mute">{cardKind(card)}</p>
            <h1 ref={heading} tabIndex={-1} {...toldIn()}>
              {cardTitle(card)}
            </h1>
            <div className="card-words hide-s">
              <CardText card={card} />
            </div>
            <CardRules view={view} own={own} card={card} />
            {card.kind === 'pool' ? (
              <p className="stake-line">
                <Rich text={say('table.stake', { stake: pounds(own.stake) })} />
              </p>
            ) : null}
            {scenario.flow ? (
              <p className="only-s well s counts">
                <span>{boardCounts(scenario, own.seat)}</span>
                {own.letter ? (
                  <Button look="plain" onClick={showLetter}>
                    {say('table.counts.letter')}
                  </Button>
                ) : null}
              </p>
            ) : null}
          </header>
          <Choice view={view} own={own} scenario={scenario} card={card} />
          <details className="only-s">
            <summary>{say('table.card.again')}</summary>
            <CardText card={card} />
          </details>
          {card.kind === 'table' ? <PayoffTable card={card} others={view.seats.length - 1} /> : null}
          <ReadRoom view={view} own={own} />
          <ReasonTap own={own} />
          <ScenarioQuestions own={own} scenario={scenario} />
          <Moves view={view} own={own} />
        </div>
      </main>
      <DecideDock view={view} own={own} />
    </>
  )
}

// The address names the screen, so the page moves to the letter by itself.
function showLetter(): void {
  const letter = document.getElementById('letter')
  letter?.scrollIntoView({ block: 'center' })
  letter?.focus({ preventScroll: true })
}

function Choice({ view, own, scenario, card }: DecideProps & { readonly card: Card }) {
  const send = useSend()
  if (card.kind === 'rest')
    return (
      <div className="stack">
        <RestWords card={card} seat={own.seat} />
        <p className="note">{say('table.rest')}</p>
      </div>
    )
  const choose = (level: Level): Promise<unknown> => {
    return send({ type: 'choose', seat: own.seat, level }).then((kept) => {
      if (kept) announce(say('table.choice.announced', { choice: level > 0 ? 'pool' : 'hold' }))
    })
  }
  return (
    <div>
      {own.cannotPool ? (
        <p className="note">
          {refusalSentence(own.cannotPool)} {say('table.forced')}
        </p>
      ) : null}
      <ChoiceCards view={view} own={own} scenario={scenario} card={card} choose={choose} />
      <RefusalNote of={['choose']} />
      <ConsequencesBelow view={view} own={own} scenario={scenario} card={card} />
      <Levels own={own} choose={choose} />
    </div>
  )
}
