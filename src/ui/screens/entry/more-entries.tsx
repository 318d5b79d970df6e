import type { Scenario, Seat, View } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { midName } from '../table/names.ts'
import { type Entry, lineOf, type Sheet } from './sheet.ts'

interface MoreProps {
  readonly view: View
  readonly sheet: Sheet
  readonly people: readonly Seat[]
  readonly onEntry: (entry: Entry) => Promise<void>
}

/** What the boards pledged before they held up their cards, once pledges are open. */
export function Pledges({ view, sheet, people, onEntry }: MoreProps) {
  const { pledgesFrom, talk } = view.options
  const open = view.phase === 'brief' || view.phase === 'talk'
  if (!open || !talk || pledgesFrom === null || view.round < pledgesFrom) return null
  const others = Array.from({ length: view.seats.length - 1 }, (_, at) => at + 1)
  return (
    <section className="stack" aria-labelledby="entry-pledges">
      <h2 id="entry-pledges">{say('entry.pledges')}</h2>
      <p className="s mute">{say('entry.pledges.more')}</p>
      <ul className="entry-more">
        {people.map((seat) => (
          <li key={seat} className="field">
            <label htmlFor={`pledge-${seat}`}>{say('entry.pledge', { seat: midName(view, seat) })}</label>
            <select
              id={`pledge-${seat}`}
              value={String(lineOf(sheet, seat).pledge ?? 'none')}
              onChange={({ target: { value } }) =>
                void onEntry({ kind: 'pledge', seat, pledge: value === 'none' ? null : Number(value) })
              }
            >
              <option value="none">{say('entry.pledge.none')}</option>
              <option value="0">{say('entry.pledge.plain')}</option>
              {others.map((k) => (
                <option key={k} value={k}>
                  {say('entry.pledge.if', { k })}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}

const ANSWERS = { file: ['honest', 'hopeful'], 'roll-out': ['no', 'yes'] } as const

/** Questions that the scenario itself asks in this round; a seat that says nothing gives the first answer. */
export function Questions({
  table,
  view,
  sheet,
  people,
  scenario,
  onEntry,
}: MoreProps & { readonly table: LocalTable; readonly scenario: Scenario }) {
  const asked = people.flatMap((seat) => {
    const asks = table.viewAs(seat).own?.asks
    return [
      asks?.file ? ({ seat, question: 'file' } as const) : null,
      asks?.rollOut ? ({ seat, question: 'roll-out' } as const) : null,
    ]
  })
  const questions = asked.filter((one) => one !== null)
  if (questions.length === 0) return null
  const { filing, pilot } = scenario
  const values = {
    now: pounds(filing?.now ?? 0),
    clawback: pounds(filing?.clawback ?? 0),
    round: filing?.round ?? 0,
    total: '',
    pays: pounds(pilot?.rollOut ?? 0),
  }
  return (
    <section className="stack" aria-labelledby="entry-questions">
      <h2 id="entry-questions">{say('entry.answers')}</h2>
      {questions.some(({ question }) => question === 'roll-out') ? (
        <p className="s mute">{say('table.ask.roll-out.hint', values)}</p>
      ) : null}
      <ul className="entry-more">
        {questions.map(({ seat, question }) => (
          <li key={`${seat} ${question}`} className="field">
            <label htmlFor={`${question}-${seat}`}>
              {say(`entry.ask.${question}`, { seat: midName(view, seat) })}
            </label>
            <select
              id={`${question}-${seat}`}
              value={lineOf(sheet, seat).answers[question] ?? ANSWERS[question][0]}
              onChange={({ target: { value } }) =>
                void onEntry({ kind: 'answer', seat, question, answer: value })
              }
            >
              {ANSWERS[question].map((answer) => (
                <option key={answer} value={answer}>
                  {say(`table.ask.answer.${answer}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}
