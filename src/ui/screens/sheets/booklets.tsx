import '../../../i18n/words/sheets.ts'
import '../../../i18n/words/table.ts'
import type { Scenario, Seat } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { seatName, seatWord } from '../../seat-words.ts'
import { whenInWords } from './letter-when.ts'
import { lettersAnytime, type PaperLetter, type PaperRound, paperRounds, sameLettersAs } from './paper.ts'

/** For each seat its rounds: what each choice means to it, its board’s letter, a box to tick. */
export function Booklets({ scenario }: { readonly scenario: Scenario }) {
  return scenario.seats.map(({ id, stake }) => (
    <section key={id} className="paper booklet" aria-labelledby={`booklet-${id}`}>
      <header>
        <h2 id={`booklet-${id}`}>
          <SeatName seat={id} size={36}>
            {say('sheets.booklet', { seat: seatWord(scenario, id) })}
          </SeatName>
        </h2>
        <p className="s">
          {scenario.title}. {say('sheets.booklet.more')}{' '}
          {stake > 0 && scenario.flow ? say('sheets.stake', { stake: pounds(stake) }) : ''}
        </p>
      </header>
      <Letters letters={lettersAnytime(scenario, id)} />
      {paperRounds(scenario, id).map((round, _, all) => (
        <Round key={round.round} seat={id} paper={round} as={sameLettersAs(all, round)} scenario={scenario} />
      ))}
    </section>
  ))
}

/** The first that fits is the one to read. */
function Letters({ letters }: { readonly letters: readonly PaperLetter[] }) {
  if (letters.length === 0) return null
  return (
    <div className="booklet-letter">
      <p>
        <b>{say('sheets.letter')}</b> {letters.length > 1 ? say('sheets.letter.first') : ''}
      </p>
      {letters.map(({ when, text }) => {
        const condition = whenInWords(when)
        const lead = condition === '' ? (letters.length > 1 ? say('sheets.when.else') : '') : condition
        return (
          <p key={text}>
            {lead === '' ? null : <i>{say('sheets.when', { when: lead })}</i>} {text}
          </p>
        )
      })}
    </div>
  )
}

type RoundProps = {
  readonly seat: Seat
  readonly paper: PaperRound
  /** An earlier round with the same letters. */
  readonly as: number | null
  readonly scenario: Scenario
}

function Round({ seat, paper, as, scenario }: RoundProps) {
  const { round, card, letters } = paper
  const words = card?.seats[seat]
  return (
    <article
      className="booklet-round"
      aria-label={`${seatName(scenario, seat)}, ${say('sheets.round', { round })}`}
    >
      <h3>
        {say('sheets.round', { round })}
        {card?.title ? ` · ${card.title}` : ''}
      </h3>
      <div className="booklet-columns">
        <div>
          {words?.pool ? (
            <p>
              <b>{say('sheets.if-pool')}:</b> {words.pool}
            </p>
          ) : null}
          {words?.hold ? (
            <p>
              <b>{say('sheets.if-hold')}:</b> {words.hold}
            </p>
          ) : null}
          {card?.kind === 'rest' ? null : (
            <p className="ticks">
              {say('sheets.mine')} <i aria-hidden="true" /> {say('sheets.box.pool')} <i aria-hidden="true" />{' '}
              {say('sheets.box.hold')}
            </p>
          )}
        </div>
        {as === null ? (
          <Letters letters={letters} />
        ) : (
          <p className="booklet-letter">{say('sheets.letter.as', { round: as })}</p>
        )}
      </div>
    </article>
  )
}
