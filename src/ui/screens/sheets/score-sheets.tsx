import '../../../i18n/words/sheets.ts'
import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { seatWord } from '../../seat-words.ts'
import { roundsOnPaper } from './paper.ts'

const COLUMNS = ['pledge', 'mine', 'others', 'result', 'note'] as const

/** A sheet for each seat with a line a round; empty boxes are for a pen. */
export function ScoreSheets({ scenario }: { readonly scenario: Scenario }) {
  const rounds = Array.from({ length: roundsOnPaper(scenario) }, (_, at) => at + 1)
  return scenario.seats.map(({ id }) => (
    <section key={id} className="paper score-paper" aria-labelledby={`score-${id}`}>
      <h2 id={`score-${id}`}>
        <SeatName seat={id} size={36}>
          {say('sheets.score', { seat: seatWord(scenario, id) })}
        </SeatName>
      </h2>
      <p className="s">{scenario.title}</p>
      <Sideways label={`${say('sheets.score', { seat: seatWord(scenario, id) })}, ${scenario.title}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('sheets.score.round')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(`sheets.score.${column}`)}
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
                {COLUMNS.map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  ))
}
