import { useState } from 'react'
import type { Scenario, Seat, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { CardText, cardKind, cardTitle } from '../table/card-head.tsx'
import { Cede } from '../table/cede.tsx'
import { Dock } from '../table/dock.tsx'
import { nameOf } from '../table/names.ts'
import { PlaceNow } from '../table/place-now.tsx'
import { PledgesSeen } from '../table/pledges-seen.tsx'
import { Segments } from '../table/segments.tsx'
import { Stands } from '../table/stands.tsx'
import { PledgeForm } from '../table/talk.tsx'

interface TogetherTalkProps {
  readonly view: View
  readonly scenario: Scenario
  readonly people: readonly Seat[]
  /** What a seat would see; a pledge is public, so only its form is shown. */
  readonly viewAs: (seat: Seat) => View
  readonly onReady: () => void
}

/** Talk around one screen: any seat records its pledge here, in front of all. */
export function TogetherTalk({ view, scenario, people, viewAs, onReady }: TogetherTalkProps) {
  const heading = useScreen(say('table.title', { round: view.round, phase: say('table.phase.talk') }))
  const [who, setWho] = useState<Seat | null>(people[0] ?? null)
  const seen = who === null ? null : viewAs(who)
  const { pledgesFrom, cedeFrom } = view.options
  const pledging = pledgesFrom !== null && view.round >= pledgesFrom
  const ceding = cedeFrom !== null && view.round >= cedeFrom
  return (
    <>
      <main id="main" className="wrap table-screen">
        <div className="side stack-l">
          <PlaceNow view={view} />
          <Stands view={view} scenario={scenario} />
        </div>
        <div className="work stack-l">
          <header>
            <p className="s mute">{view.card ? `${cardKind(view.card)} · ${cardTitle(view.card)}` : null}</p>
            <h1 ref={heading} tabIndex={-1}>
              {say('table.talk')}
            </h1>
            <p>{say(pledging ? 'together.talk.lead' : 'table.talk.lead.plain')}</p>
          </header>
          {(pledging || ceding) && seen?.own ? (
            <section className="stack">
              <h2>{say('together.talk.who')}</h2>
              <Segments<Seat>
                legend={say('together.talk.who')}
                name="who"
                value={who}
                options={people.map((seat) => ({ value: seat, label: nameOf(view, seat) }))}
                onPick={async (seat) => setWho(seat)}
              />
              {pledging ? <PledgeForm key={`pledge ${who}`} view={seen} own={seen.own} /> : null}
              <Cede key={`cede ${who}`} view={seen} own={seen.own} />
            </section>
          ) : null}
          <PledgesSeen view={view} />
          {view.card ? (
            <details>
              <summary>{say('table.card.again')}</summary>
              <CardText card={view.card} />
            </details>
          ) : null}
        </div>
      </main>
      <Dock
        action={
          <Button size="big" onClick={onReady}>
            {say('together.talk.ready')}
          </Button>
        }
      >
        <p className="hide-s">{say(pledging ? 'table.talk.dock' : 'table.talk.dock.plain')}</p>
      </Dock>
    </>
  )
}
