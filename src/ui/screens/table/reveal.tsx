import { type ReactNode, useEffect } from 'react'
import type { OwnView, Scenario, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { useCue } from '../../sound/sound.ts'
import { useSend } from '../../stores/use-table.tsx'
import { Dock } from './dock.tsx'
import { MovesMade } from './moves-made.tsx'
import { theSeats } from './names.ts'
import { hasPicture } from './picture-words.ts'
import { PlaceReveal, TwinOfReveal } from './place-reveal.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { RevealCards } from './reveal-cards.tsx'
import { useRevealStage } from './reveal-stage.ts'
import { moneySentence, type Reading, readingOf, revealSentence } from './reveal-words.ts'
import { TrustTable } from './trust-table.tsx'

interface RevealProps {
  readonly view: View
  /** Null for public eyes. */
  readonly own: OwnView | null
  readonly scenario: Scenario
  /** The way on. */
  readonly next: ReactNode
  /** Below what it did. */
  readonly children?: ReactNode
}

/** All cards turn at once: the sentence, the pool, pledges as facts, what it did to trust, how the room was read. */
export function Reveal({ view, own, scenario, next, children }: RevealProps) {
  const stage = useRevealStage()
  const heading = useScreen(say('table.title', { round: view.round, phase: say('table.phase.reveal') }))
  const result = view.current
  const pours = Object.values(result?.choices ?? {}).some(({ level }) => level > 0)
  const sentence = result ? revealSentence(view, result) : ''
  const money = result ? moneySentence(view, result, scenario) : null
  const turned = stage !== 'down'
  useCue('reveal', stage === 'turned')
  useCue('water', stage === 'poured' && pours)
  useEffect(() => {
    if (turned) announce(`${sentence} ${money ?? ''}`)
  }, [turned, sentence, money])
  if (!result) return null
  const reading = own === null ? null : readingOf(view, result, own)
  return (
    <>
      <main id="main" className={`reveal stage-${stage}`}>
        <div className={hasPicture(view) ? 'reveal-place' : 'reveal-plain'}>
          <PlaceReveal view={view} result={result} stage={stage} />
          <div className="reveal-call">
            <h1 ref={heading} tabIndex={-1}>
              {turned ? sentence : say('table.reveal.down')}
            </h1>
            <p>{turned ? money : say('table.reveal.down.hint')}</p>
            {turned && view.options.fog > 0 ? <p className="s">{say('table.reveal.fog')}</p> : null}
          </div>
        </div>
        <RevealCards view={view} scenario={scenario} result={result} turned={turned} />
        <div className="wrap reveal-below">
          <div className="reveal-did stack-l">
            <MovesMade view={view} scenario={scenario} result={result} />
            {reading === null ? null : <ReadingPanel reading={reading} />}
          </div>
          <div className="stack-l">
            <TrustTable view={view} result={result} />
            {turned ? <TwinOfReveal view={view} result={result} /> : null}
            {turned ? children : null}
          </div>
        </div>
      </main>
      {next}
    </>
  )
}

function ReadingPanel({ reading }: { readonly reading: Reading }) {
  return (
    <section className="panel stack" aria-labelledby="reading-title">
      <h2 id="reading-title">{say('table.reading')}</h2>
      <p>
        {reading.sentence} <b>{say('table.reading.score', { right: reading.right, of: reading.of })}</b>
      </p>
      <p className="s mute">{say('table.reading.sealed')}</p>
    </section>
  )
}

interface AfterRevealProps {
  readonly view: View
  readonly own: OwnView
  readonly onSkip: () => void
  readonly plays: boolean
}

/** One seat’s way on from the reveal: watch the quarter, or skip to the results. */
export function AfterReveal({ view, own, onSkip, plays }: AfterRevealProps) {
  const send = useSend()
  const ready = (): void => void send({ type: 'ready', seat: own.seat })
  const waiting = view.seats.filter((seat) => seat.sitter === 'human' && !seat.ready).map(({ id }) => id)
  if (view.seats.find(({ id }) => id === own.seat)?.ready)
    return (
      <Dock action={null}>
        <p>{say('table.ready.waiting', { seats: theSeats(view, waiting) })}</p>
      </Dock>
    )
  const skip = (): void => {
    onSkip()
    ready()
  }
  return (
    <RevealDock plays={plays} onWatch={ready} onSkip={skip}>
      <RefusalNote of={['ready']} />
    </RevealDock>
  )
}

interface RevealDockProps {
  readonly plays: boolean
  readonly onWatch: () => void
  readonly onSkip: () => void
  readonly children?: ReactNode
}

/** The way on from the cards: the quarter, or past it to what it brought. */
export function RevealDock({ plays, onWatch, onSkip, children }: RevealDockProps) {
  return (
    <Dock
      action={
        <div className="row reveal-ways">
          <Button onClick={onWatch}>{say(plays ? 'table.reveal.watch' : 'table.reveal.results')}</Button>
          {plays ? (
            <Button look="alt" onClick={onSkip}>
              {say('table.reveal.skip')}
            </Button>
          ) : null}
        </div>
      }
    >
      {plays ? <p className="hide-s">{say('table.reveal.dock')}</p> : null}
      {children}
    </Dock>
  )
}
