import type { Scenario, Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { STRATEGIES, usualOpponent } from '../../../strategies/index.ts'
import type { GameSettings } from '../../address.ts'
import { askedFor, FAMILIAR, opponentDoes, opponentName, ROLES, SURPRISE } from '../../opponents.ts'
import { SeatMark } from '../../parts/marks.tsx'
import { seatWord } from '../../seat-words.ts'

type OpponentsProps = {
  readonly scenario: Scenario
  readonly seats: readonly Seat[]
  readonly bots: GameSettings['bots']
  readonly onChoose: (seat: Seat, strategy: string) => void
}

/** Who sits in the other seats: one way of choosing each, in its own sentence. */
export function Opponents({ scenario, seats, bots, onChoose }: OpponentsProps) {
  return (
    <fieldset className="field stack">
      <legend>
        <h2>{say('setUp.others')}</h2>
      </legend>
      <p className="s mute">{say('setUp.others.more')}</p>
      {seats.map((seat) => (
        <Opponent
          key={seat}
          seat={seat}
          asked={bots[seat] ?? usualOpponent(seat)}
          word={seatWord(scenario, seat)}
          onChoose={(strategy) => onChoose(seat, strategy)}
        />
      ))}
    </fieldset>
  )
}

type OpponentProps = {
  readonly seat: Seat
  readonly asked: string
  readonly word: string
  readonly onChoose: (strategy: string) => void
}

const ids: readonly string[] = STRATEGIES.map(({ id }) => id)
const others = ids.filter((id) => !FAMILIAR.includes(id))

function Opponent({ seat, asked, word, onChoose }: OpponentProps) {
  const chosen = askedFor(seat, { bots: { [seat]: asked } })
  const known = chosen === asked
  const field = `opponent-${seat}`
  // A strategy with settings of its own, from a link, is offered as it was written.
  const asWritten = chosen === SURPRISE || ids.includes(chosen) || ROLES.includes(chosen) ? [] : [chosen]
  return (
    <div className="opponent">
      <span className={seat}>
        <SeatMark seat={seat} size={34} />
      </span>
      <div className="field">
        <label htmlFor={field}>{say('setUp.opponent', { seat: word })}</label>
        <select
          id={field}
          value={chosen}
          aria-describedby={`${field}-does`}
          onChange={(event) => onChoose(event.target.value)}
        >
          {optionsOf([SURPRISE, ...FAMILIAR, ...asWritten])}
          <optgroup label={say('setUp.others.roles')}>{optionsOf(ROLES)}</optgroup>
          <optgroup label={say('setUp.others.rare')}>{optionsOf(others)}</optgroup>
        </select>
        <p id={`${field}-does`} className="hint s">
          {opponentDoes(chosen)}
        </p>
        {known ? null : <p className="hint s">{say('setUp.unknownBot', { written: asked.slice(0, 40) })}</p>}
      </div>
    </div>
  )
}

const optionsOf = (strategies: readonly string[]) =>
  strategies.map((strategy) => (
    <option key={strategy} value={strategy}>
      {opponentName(strategy)}
    </option>
  ))
