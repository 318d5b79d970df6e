import { type ReactNode, useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { toldIn } from '../../parts/told.ts'
import { roundsText } from '../../rounds-text.ts'
import { startOwnGame } from '../../stores/start-own.ts'
import { Choices } from '../set-up/choices.tsx'
import type { InHand } from './in-hand.ts'
import { type Proof, proofOf } from './proof.ts'
import { ProofPanel } from './proof-panel.tsx'

interface PlayOwnProps {
  readonly inHand: InHand
  readonly children: ReactNode
}

/** What a scenario is, whether it is a dilemma, and the choices of a game of it. Without proof one more step is asked for. */
export function PlayOwn({ inHand, children }: PlayOwnProps) {
  const { scenario, file, wanted } = inHand
  const [proof, setProof] = useState<Proof | null>(null)
  const [anyway, setAnyway] = useState(false)
  useEffect(() => {
    let here = true
    proofOf(scenario).then((found) => {
      if (here) setProof(found)
    })
    return () => {
      here = false
    }
  }, [scenario])
  const proven = proof?.found === 'dilemma'
  return (
    <div className="set-up">
      <section className="panel stack set-up-scenario">
        {file === null ? null : <p className="s mute">{say('own.from', { file })}</p>}
        <p className="s">
          <b>{say('library.teaches')}</b> <span {...toldIn(scenario.language)}>{scenario.teaches}</span>
        </p>
        <p className="s mute">
          {say('own.rounds', { rounds: roundsText(scenario.rounds), minutes: scenario.minutes })}
        </p>
        <h2>{say('own.proof')}</h2>
        <ProofPanel scenario={scenario} proof={proof} onProof={setProof} />
        {proof === null || proven ? null : (
          <label className="option">
            <input type="checkbox" checked={anyway} onChange={(event) => setAnyway(event.target.checked)} />
            <span>
              <b>{say('own.anyway')}</b>
              <span className="s mute">{say('own.anyway.more')}</span>
            </span>
          </label>
        )}
        <div className="row">{children}</div>
      </section>
      <Choices
        scenario={{ ...scenario, options: inHand.options ?? scenario.options }}
        wanted={wanted}
        waits={proof === null ? say('own.reading') : proven || anyway ? null : say('own.anyway.first')}
        onStart={(settings) =>
          void startOwnGame({
            scenario,
            settings,
            playAnyway: !proven,
            ...(inHand.options === undefined ? {} : { options: inHand.options }),
          })
        }
      />
    </div>
  )
}
