import '../../../i18n/words/one-device.ts'
import '../../../i18n/words/sheets.ts'
import type { Scenario, Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { seatName, seatWord } from '../../seat-words.ts'
import { fieldsIn } from '../entry/slip-fields.ts'
import { roundsOnPaper } from './paper.ts'
import { SlipOnPaper } from './slip-on-paper.tsx'

const OWN = ['others', 'result', 'note'] as const

/** A sheet for each seat, with a slip a round: what the facilitator enters, and beside it what stays with the seat. */
export function ScoreSheets({ scenario }: { readonly scenario: Scenario }) {
  const rounds = Array.from({ length: roundsOnPaper(scenario) }, (_, at) => at + 1)
  return scenario.seats.map(({ id }) => (
    <section key={id} className="paper score-paper" aria-labelledby={`score-${id}`}>
      <h2 id={`score-${id}`}>
        <SeatName seat={id} size={36}>
          {say('sheets.score', { seat: seatWord(scenario, id) })}
        </SeatName>
      </h2>
      <p className="s">
        {scenario.title}. {say('sheets.score.more')}
      </p>
      {rounds.map((round) => (
        <ScoreSlip key={round} scenario={scenario} seat={id} round={round} />
      ))}
    </section>
  ))
}

interface ScoreSlipProps {
  readonly scenario: Scenario
  readonly seat: Seat
  readonly round: number
}

function ScoreSlip({ scenario, seat, round }: ScoreSlipProps) {
  const title = say('sheets.round', { round })
  return (
    <article className="score-slip" aria-label={`${seatName(scenario, seat)}, ${title}`}>
      <div className="score-said">
        <h3>
          {title} <SeatName seat={seat}>{seatName(scenario, seat)}</SeatName>
        </h3>
        <dl>
          {fieldsIn(scenario, round).map((field) => (
            <div key={field}>
              <dt>{say(`slip.${field}`)}</dt>
              <dd>
                <SlipOnPaper field={field} scenario={scenario} seat={seat} round={round} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <dl className="score-own">
        {OWN.map((kept) => (
          <div key={kept}>
            <dt>{say(`sheets.score.${kept}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </article>
  )
}
