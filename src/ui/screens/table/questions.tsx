import { type OwnView, REASONS, type Scenario } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import { useSend } from '../../stores/use-table.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { Segments } from './segments.tsx'

/** Why, in one tap. */
export function ReasonTap({ own }: { readonly own: OwnView }) {
  const send = useSend()
  if (!own.asks.reason) return null
  return (
    <section aria-labelledby="reason-title">
      <h2 id="reason-title">{say('table.reason')}</h2>
      <p className="s mute">{say('table.reason.hint')}</p>
      <Segments
        legend={say('table.reason')}
        name="reason"
        disabled={own.draft.locked}
        value={own.draft.reason}
        options={REASONS.map((reason) => ({ value: reason, label: say(`table.reason.${reason}`) }))}
        onPick={(reason) => send({ type: 'giveReason', seat: own.seat, reason })}
      />
      <RefusalNote of={['giveReason']} />
    </section>
  )
}

const feelings = [1, 2, 3, 4, 5] as const

/** Felt trust, 1–5: the model's estimate is compared with it in the debrief. */
export function FeelTap({ own, open }: { readonly own: OwnView; readonly open: boolean }) {
  const send = useSend()
  if (!own.asks.feel || !open) return null
  return (
    <section className="panel" aria-labelledby="feel-title">
      <h2 id="feel-title">{say('table.feel')}</h2>
      <p className="s mute">{say('table.feel.hint')}</p>
      <Segments
        legend={say('table.feel')}
        name="feel"
        value={own.feeling}
        options={feelings.map((feeling) => ({ value: feeling, label: say('table.feel.step', { feeling }) }))}
        onPick={(pick) => {
          const trust = feelings.find((feeling) => feeling === pick)
          return trust === undefined ? Promise.resolve() : send({ type: 'feel', seat: own.seat, trust })
        }}
      />
      <RefusalNote of={['feel']} />
    </section>
  )
}

const answers = {
  file: ['honest', 'hopeful'],
  'roll-out': ['yes', 'no'],
} as const

/** Questions the scenario itself asks in this round: how to file the plan, whether to accept a roll-out. */
export function ScenarioQuestions({ own, scenario }: { readonly own: OwnView; readonly scenario: Scenario }) {
  const send = useSend()
  const { filing, pilot } = scenario
  const values = {
    now: pounds(filing?.now ?? 0),
    clawback: pounds(filing?.clawback ?? 0),
    round: filing?.round ?? 0,
    total: pounds(own.controlTotal),
    pays: pounds(pilot?.rollOut ?? 0),
  }
  const asked = [own.asks.file ? 'file' : null, own.asks.rollOut ? 'roll-out' : null] as const
  return asked.map((question) =>
    question === null ? null : (
      <section key={question} aria-labelledby={`${question}-title`}>
        <h2 id={`${question}-title`}>{say(`table.ask.${question}`)}</h2>
        <p className="s mute">{say(`table.ask.${question}.hint`, values)}</p>
        <Segments<string>
          legend={say(`table.ask.${question}`)}
          name={question}
          disabled={own.draft.locked}
          value={own.draft.answers[question] ?? null}
          options={answers[question].map((answer) => ({
            value: answer,
            label: say(`table.ask.answer.${answer}`),
          }))}
          onPick={(answer) => send({ type: 'answer', seat: own.seat, question, answer })}
        />
        <RefusalNote of={['answer']} />
      </section>
    ),
  )
}
