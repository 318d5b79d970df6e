import { useId, useState } from 'react'
import { count, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { Progress } from '../../parts/progress.tsx'
import { BranchResult } from './branch-result.tsx'
import { branchQuestion, reactingWords } from './branch-words.ts'
import { Panel } from './panel.tsx'
import { useDebrief, usePlace, useTable } from './place.tsx'
import { type BranchCard, type DebriefStore, setCard, show } from './shown.ts'

type BranchCardViewProps = {
  readonly id: string
  /** The letter of the moment it belongs to, or its number. */
  readonly letter: string | null
  readonly ask: Pick<BranchCard, 'from' | 'parent' | 'wish'>
}

/** One choice played the other way. Nothing is reckoned, and nothing shown, before somebody has said what they expect. */
export function BranchCardView({ id, letter, ask }: BranchCardViewProps) {
  const { course } = useTable()
  const { isWall } = usePlace()
  const card = useDebrief(({ shown }) => shown.branches.find((one) => one.id === id)) ?? null
  return (
    <Panel
      id={`branch:${id}`}
      title={
        <>
          {letter === null ? null : <span className="moment-letter">{letter}</span>}{' '}
          {branchQuestion(course, ask.wish)}
        </>
      }
      lead={say('debriefPage.branch.lead', {
        others: reactingWords(ask.wish),
        from: ask.parent === null ? 'game' : 'branch',
      })}
      wide={card?.prediction != null}
    >
      {card?.prediction != null ? (
        <BranchResult card={card} />
      ) : isWall ? (
        <p className="moment-question">{say('debriefPage.branch.say-first')}</p>
      ) : (
        <Predict id={id} ask={ask} />
      )}
    </Panel>
  )
}

function Predict({ id, ask }: Omit<BranchCardViewProps, 'letter'>) {
  const { store, bench } = usePlace()
  const table = useTable()
  const slider = useId()
  const [guess, setGuess] = useState<number | null>(null)
  const [isBusy, setBusy] = useState(false)
  const lock = async () => {
    if (guess === null) return
    setBusy(true)
    const card: BranchCard = { id, table: table.key, ...ask, prediction: null, result: null }
    add(store, card)
    const result = await bench.ask('branch', { key: ask.from, as: id, wish: ask.wish }).answer
    setCard(store, id, { prediction: guess, result })
    announce(say('debriefPage.branch.shown'))
  }
  if (isBusy) return <Progress label={say('debriefPage.branch.busy')} />
  return (
    <div className="predict stack">
      <label htmlFor={slider}>
        <b>{say('debriefPage.predict')}</b>
      </label>
      <p className="s">{say('debriefPage.predict.line')}</p>
      <div className="predict-line">
        <span className="xs">{say('debrief.hold')}</span>
        <input
          id={slider}
          type="range"
          min={0}
          max={100}
          step={1}
          value={guess ?? 50}
          className={guess === null ? 'untouched' : ''}
          aria-valuetext={guess === null ? say('debriefPage.predict.none') : count(guess)}
          onChange={(event) => setGuess(Number(event.target.value))}
        />
        <span className="xs">{say('debrief.pool')}</span>
        <output htmlFor={slider} className="num">
          {guess === null ? '–' : count(guess)}
        </output>
      </div>
      <Button disabled={guess === null} onClick={() => void lock()}>
        {say('debriefPage.predict.lock')}
      </Button>
      {guess === null ? <p className="s mute">{say('debriefPage.predict.first')}</p> : null}
      <p className="print-only lines" />
    </div>
  )
}

function add(store: DebriefStore, card: BranchCard): void {
  const { branches } = store.getState().shown
  if (!branches.some(({ id }) => id === card.id)) show(store, { branches: [...branches, card] })
}
