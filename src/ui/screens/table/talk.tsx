import { useState } from 'react'
import { LEVELS, type OwnView, type View } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { toldIn } from '../../parts/told.ts'
import { useSend } from '../../stores/use-table.tsx'
import { CardText, cardKind, cardTitle, RestWords } from './card-head.tsx'
import { CardRules } from './card-rules.tsx'
import { Cede } from './cede.tsx'
import { Letter } from './letter.tsx'
import { PlaceNow } from './place-now.tsx'
import { usePlay } from './play-context.tsx'
import { forfeitSentence } from './pledge-words.ts'
import { PledgesSeen } from './pledges-seen.tsx'
import { ReadyDock } from './ready-dock.tsx'
import { RefusalNote, refusalSentence } from './refusal-note.tsx'
import { Segments } from './segments.tsx'
import { Stands } from './stands.tsx'
import { usePicked } from './use-picked.ts'

interface TalkProps {
  readonly view: View
  readonly own: OwnView
}

/** Whether this phase holds anything: alone with the machine and without pledges there is nobody to talk to. */
export function hasTalk(view: View): boolean {
  const alone = view.seats.every((seat) => seat.id === view.own?.seat || seat.sitter === 'bot')
  return view.options.talk && (!alone || isPledging(view) || isCeding(view))
}

const isPledging = (view: View): boolean =>
  view.options.pledgesFrom !== null && view.round >= view.options.pledgesFrom

const isCeding = (view: View): boolean =>
  view.options.cedeFrom !== null && view.round >= view.options.cedeFrom

/** People talk across the table; the screen only records pledges. */
export function Talk({ view, own }: TalkProps) {
  const heading = useScreen(say('table.title', { round: view.round, phase: say('table.phase.talk') }))
  const { scenario } = usePlay()
  const pledging = isPledging(view)
  const alone = view.seats.every((seat) => seat.id === own.seat || seat.sitter === 'bot')
  const lead = pledging ? (alone ? 'table.talk.lead.solo' : 'table.talk.lead') : 'table.talk.lead.plain'
  return (
    <>
      <main id="main" className="wrap table-screen">
        <div className="side stack-l">
          <PlaceNow view={view} />
          <Letter own={own} />
          <Stands view={view} scenario={scenario} />
        </div>
        <div className="work stack-l">
          <header>
            <p className="s mute">
              {view.card ? `${cardKind(view.card)} · ` : null}
              {view.card ? <span {...toldIn()}>{cardTitle(view.card)}</span> : null}
            </p>
            <h1 ref={heading} tabIndex={-1}>
              {say('table.talk')}
            </h1>
            <p>{say(lead)}</p>
          </header>
          {pledging ? <PledgeForm view={view} own={own} /> : null}
          <Cede view={view} own={own} />
          <PledgesSeen view={view} />
          {view.card ? (
            <details>
              <summary>{say('table.card.again')}</summary>
              <CardText card={view.card} />
              <RestWords card={view.card} seat={own.seat} />
              <CardRules view={view} own={own} card={view.card} />
            </details>
          ) : null}
        </div>
      </main>
      <ReadyDock view={view} own={own} label={say('table.talk.ready')}>
        <p className="hide-s">{say(pledging ? 'table.talk.dock' : 'table.talk.dock.plain')}</p>
      </ReadyDock>
    </>
  )
}

const kinds = ['none', 'plain', 'if'] as const
type PledgeKind = (typeof kinds)[number]

/** One seat’s pledge: none, plain, or if enough others pledge. */
export function PledgeForm({ view, own }: TalkProps) {
  const send = useSend()
  const others = view.seats.length - 1
  const pledge = view.seats.find(({ id }) => id === own.seat)?.pledge ?? null
  const [k, setK] = useState(pledge?.ifOthers || Math.max(1, others - 1))
  const kind: PledgeKind = pledge === null ? 'none' : pledge.ifOthers > 0 ? 'if' : 'plain'
  const [shown, pick] = usePicked(kind)
  if (own.cannotPool) return <p className="note s">{refusalSentence(own.cannotPool)}</p>
  const level = pledge?.level ?? 1
  const promise = (next: {
    readonly kind: PledgeKind
    readonly k: number
    readonly level: typeof level
  }): Promise<unknown> => {
    if (next.kind === 'none')
      return pledge ? send({ type: 'withdrawPledge', seat: own.seat }) : Promise.resolve()
    return send({
      type: 'pledge',
      seat: own.seat,
      level: next.level,
      ifOthers: next.kind === 'if' ? next.k : 0,
    })
  }
  return (
    <fieldset className="pledge-form stack">
      <legend>
        <h2>{say('table.pledge')}</h2>
      </legend>
      {kinds.map((option) => (
        <label key={option} className="option">
          <input
            type="radio"
            name="pledge"
            checked={shown === option}
            onChange={() => pick(option, promise({ kind: option, k, level }))}
          />
          <span>
            <b>{say(`table.pledge.option.${option}`, { k })}</b>
            <span className="s mute">{say(`table.pledge.option.${option}.hint`)}</span>
          </span>
        </label>
      ))}
      {kind === 'if' && others > 1 ? (
        <Segments
          legend={say('table.pledge.k')}
          name="pledge-k"
          value={pledge?.ifOthers ?? k}
          options={Array.from({ length: others }, (_, index) => ({
            value: index + 1,
            label: say('table.pledge.k.option', { k: index + 1 }),
          }))}
          onPick={(next) => {
            setK(next)
            return promise({ kind, k: next, level })
          }}
        />
      ) : null}
      {view.options.levels && pledge ? (
        <Segments
          legend={say('table.pledge.level')}
          name="pledge-level"
          value={pledge.level}
          options={LEVELS.filter((step) => step > 0).map((step) => ({ value: step, label: percent(step) }))}
          onPick={(next) => promise({ kind, k, level: next })}
        />
      ) : null}
      {pledge?.bound ? <p className="s">{say('table.bind.done')}</p> : null}
      {view.legal.includes('bind') ? (
        <div className="row">
          <Button look="alt" onClick={() => void send({ type: 'bind', seat: own.seat })}>
            {say('table.bind')}
          </Button>
          <p className="s mute">{forfeitSentence(own.stake, view.options.forfeitShare)}</p>
        </div>
      ) : null}
      <RefusalNote of={['pledge', 'withdrawPledge', 'bind']} />
    </fieldset>
  )
}
