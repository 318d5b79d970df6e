import '../../../i18n/words/sheets.ts'
import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { payoffInWords } from '../table/payoff-words.ts'
import { payoffRows } from '../table/payoffs.ts'
import { cardIn, roundsOnPaper } from './paper.ts'

/** What the facilitator reads aloud, round by round, with a record to tick. */
export function Script({ scenario }: { readonly scenario: Scenario }) {
  const rounds = Array.from({ length: roundsOnPaper(scenario) }, (_, at) => at + 1)
  return (
    <section className="paper script-paper" aria-labelledby="script-title">
      <h2 id="script-title">{say('sheets.script', { title: scenario.title })}</h2>
      <h3>{say('sheets.script.start')}</h3>
      {scenario.briefing.split(/\n\s*\n/).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className="s">{say('sheets.script.how')}</p>
      <Bargain scenario={scenario} />
      <Sideways label={scenario.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('sheets.score.round')}</th>
              <th scope="col">{say('sheets.script.card')}</th>
              {scenario.seats.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <tr key={round}>
                <th scope="row" className="num">
                  {round}
                </th>
                <td>
                  <b>{cardIn(scenario, round)?.title}</b> {cardIn(scenario, round)?.text}
                </td>
                {scenario.seats.map(({ id }) => (
                  <td key={id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  )
}

/** In a table game, what each choice brings. */
function Bargain({ scenario }: { readonly scenario: Scenario }) {
  const card = cardIn(scenario, 1)
  if (card?.kind !== 'table') return null
  return (
    <table className="script-bargain">
      <caption>{say('sheets.script.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('sheets.script.others')}</th>
          <th scope="col" className="num">
            {say('sheets.script.you-pool')}
          </th>
          <th scope="col" className="num">
            {say('sheets.script.you-hold')}
          </th>
        </tr>
      </thead>
      <tbody>
        {payoffRows(card, scenario.seats.length - 1).map((row) => (
          <tr key={row.others}>
            <th scope="row">{say('sheets.script.pool-n', { n: row.others })}</th>
            <td className="num">{payoffInWords(card, row.pool)}</td>
            <td className="num">{payoffInWords(card, row.hold)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
