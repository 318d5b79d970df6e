import { memo, useId } from 'react'
import { say } from '../../../i18n/index.ts'
import { scenarioEntries } from '../../scenarios.ts'
import { Population } from './population.tsx'
import { Settings } from './settings.tsx'
import { QUESTIONS, type Wish } from './wish.ts'

type FormProps = { readonly wish: Wish; readonly onChange: (wish: Wish) => void }

/** A question, a game, who plays, and how long. Not drawn anew while games are played: it has a hundred names. */
export const Form = memo(function Form({ wish, onChange }: FormProps) {
  const id = useId()
  const isKnown = scenarioEntries.some((entry) => entry.id === wish.scenario)
  return (
    <section className="panel stack-l" aria-label={say('labPage.form')}>
      <fieldset className="field">
        <legend>{say('labPage.question')}</legend>
        <div className="lab-options">
          {QUESTIONS.map((one) => (
            <label key={one} className="option">
              <input
                type="radio"
                name={`${id}-question`}
                checked={wish.question === one}
                onChange={() => onChange({ ...wish, question: one })}
              />
              <span>
                <b>{say(`labPage.question.${one}`)}</b>
                <span className="s mute">{say(`labPage.question.${one}.more`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {wish.question === 'fingerprint' ? null : (
        <>
          <div className="field lab-pick">
            <label htmlFor={`${id}-scenario`}>{say('labPage.scenario')}</label>
            <select
              id={`${id}-scenario`}
              value={wish.scenario}
              onChange={(event) => onChange({ ...wish, scenario: event.target.value })}
            >
              {isKnown ? null : <option value={wish.scenario}>{wish.scenario}</option>}
              {[...scenarioEntries].reverse().map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {entry.title}
                </option>
              ))}
            </select>
          </div>
          <Population players={wish.players} onChange={(players) => onChange({ ...wish, players })} />
        </>
      )}
      <Settings wish={wish} onChange={onChange} />
    </section>
  )
})
