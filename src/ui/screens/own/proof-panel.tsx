import { useEffect, useRef, useState } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { ErrorPanel } from '../../parts/error-panel.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Progress } from '../../parts/progress.tsx'
import { keepCertificate } from '../../stores/kept-certificates.ts'
import { type Check, check, threadsFor } from './check.ts'
import { type Proof, proofFrom } from './proof.ts'

interface ProofPanelProps {
  readonly scenario: Scenario
  /** Null until it is known what is proved. */
  readonly proof: Proof | null
  readonly onProof: (proof: Proof) => void
}

type State =
  | { readonly kind: 'idle' | 'stopped' | 'broken' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }

/** Whether it is a dilemma; an unproven scenario can be proved here, in threads beside the page. */
export function ProofPanel({ scenario, proof, onProof }: ProofPanelProps) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const running = useRef<Check | null>(null)
  // Whoever leaves the screen stops the work.
  useEffect(() => () => running.current?.stop(), [])
  const start = async (): Promise<void> => {
    announce(say('own.check.running'))
    setState({ kind: 'running', done: 0, all: 1 })
    try {
      const checking = check(scenario, {
        benches: threadsFor(scenario),
        progress: (done, all) => setState({ kind: 'running', done, all }),
      })
      running.current = checking
      const stored = await checking.found
      if (stored === null) {
        setState({ kind: 'stopped' })
        return
      }
      await keepCertificate(stored)
      const found = proofFrom(scenario, stored, 'here')
      announce(found.sentence)
      onProof(found)
      setState({ kind: 'idle' })
    } catch {
      setState({ kind: 'broken' })
    } finally {
      running.current = null
    }
  }
  if (proof === null) return <Progress label={say('own.reading')} />
  return (
    <div className="stack" aria-busy={state.kind === 'running'}>
      <p>{proof.sentence}</p>
      {proof.failing.length === 0 ? null : (
        <>
          <ul className="stack s">
            {proof.failing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="s mute">{say('own.fails.more')}</p>
        </>
      )}
      {proof.found === 'unproven' ? (
        <CheckIt state={state} onStart={() => void start()} onStop={() => running.current?.stop()} />
      ) : null}
    </div>
  )
}

type CheckItProps = {
  readonly state: State
  readonly onStart: () => void
  readonly onStop: () => void
}

function CheckIt({ state, onStart, onStop }: CheckItProps) {
  if (state.kind === 'running') {
    const share = state.done / state.all
    return (
      <>
        <Progress label={say('own.check.progress', { share: percent(share) })} done={share} />
        <p>
          <Button look="alt" size="small" onClick={onStop}>
            {say('own.check.stop')}
          </Button>
        </p>
      </>
    )
  }
  return (
    <>
      {state.kind === 'stopped' ? <p className="note s">{say('own.check.stopped')}</p> : null}
      {state.kind === 'broken' ? (
        <ErrorPanel happened={say('own.check.broken')} kept={say('own.check.broken.kept')} />
      ) : null}
      <p className="row">
        <Button look="alt" size="small" onClick={onStart}>
          {say('own.check')}
        </Button>
        <span className="s mute">{say('own.check.more')}</span>
      </p>
    </>
  )
}
