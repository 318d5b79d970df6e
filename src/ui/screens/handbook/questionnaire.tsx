import '../../../i18n/words/handbook.ts'
import { say } from '../../../i18n/index.ts'

const SCALE = [1, 2, 3, 4, 5] as const
const SHARED = ['b1', 'b2', 'b3', 'b4', 'b5'] as const

const SHEETS = {
  before: { lines: SHARED, open: ['before'] },
  after: { lines: [...SHARED, 'a6', 'a7'], open: ['after1', 'after2'] },
} as const

/** Two sheets for paper: no name, no number, a drawn sign of one’s own. */
export function Questionnaire() {
  return (['before', 'after'] as const).map((when) => (
    <section key={when} className="ask-sheet">
      <h3>{say(`handbook.ask.${when}`)}</h3>
      <p className="s">{say('handbook.ask.intro')}</p>
      <div className="ask-sign">
        <p className="s">{say('handbook.ask.code')}</p>
        <span aria-hidden="true" />
      </div>
      <p className="s">{say('handbook.ask.scale')}</p>
      <ol className="ask-lines">
        {SHEETS[when].lines.map((line) => (
          <li key={line}>
            <span>{say(`handbook.ask.${line}`)}</span>
            <span className="ask-scale num">
              {SCALE.map((step) => (
                <span key={step}>{step}</span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {SHEETS[when].open.map((open) => (
        <div key={open} className="ask-open">
          <p>{say(`handbook.ask.open.${open}`)}</p>
          <span aria-hidden="true" />
          <span aria-hidden="true" />
        </div>
      ))}
    </section>
  ))
}
