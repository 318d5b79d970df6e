import '../../../i18n/words/table.ts'
import type { RoundResult, TrustChange } from '../../../engine/index.ts'
import { change, count, say, season } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { toldIn } from '../../parts/told.ts'
import { seatName, seatWord } from '../../seat-words.ts'
import { MovesMade } from '../table/moves-made.tsx'
import { amount, amountChange } from './amounts.ts'
import { choiceWord } from './choice-words.ts'
import { type Course, holdingsOf } from './course.ts'
import { Misread } from './misread.tsx'
import { PlaceAt } from './place-at.tsx'
import type { Replayed } from './replayed.ts'
import { toldOf } from './told.ts'

type RoundStepProps = {
  readonly course: Course
  readonly replayed: Replayed | null
  readonly round: number
  readonly onRound: (round: number) => void
}

/** One round after the other: who did what, and what it moved. */
export function RoundStep({ course, replayed, round, onRound }: RoundStepProps) {
  const of = course.results.length
  const result = course.results[round - 1]
  if (result === undefined) return null
  return (
    <div className="panel stack">
      <div className="row between round-step">
        <Button look="alt" size="small" disabled={round <= 1} onClick={() => onRound(round - 1)}>
          <span aria-hidden="true">◀</span> {say('over.step.previous')}
        </Button>
        <p aria-live="polite">
          <b>{say('over.step.at', { round, of, season: season(round) })}</b>
        </p>
        <Button look="alt" size="small" disabled={round >= of} onClick={() => onRound(round + 1)}>
          {say('over.step.next')} <span aria-hidden="true">▶</span>
        </Button>
      </div>
      <div className={replayed === null ? '' : 'step-body'}>
        <PlaceAt course={course} replayed={replayed} round={round} />
        <RoundFacts course={course} result={result} />
      </div>
    </div>
  )
}

type PartProps = { readonly course: Course; readonly result: RoundResult }

/** Everything that one round tells, with all books open. */
export function RoundFacts({ course, result }: PartProps) {
  return (
    <div className="stack">
      <Events course={course} result={result} />
      <SeatTable course={course} result={result} />
      <Misread course={course} result={result} />
      <MovesMade {...toldOf(course, result)} />
      <TrustMoves course={course} result={result} />
    </div>
  )
}

function Events({ course: { scenario }, result }: PartProps) {
  const card = scenario.cards.find(({ id }) => id === result.card)
  return card === undefined || card.title === '' ? null : (
    <p className="mute" {...toldIn()}>
      {card.title}
    </p>
  )
}

function SeatTable({ course, result }: PartProps) {
  return (
    <Sideways label={say('over.step.chose', { round: result.round })}>
      <table>
        <caption className="sr-only">{say('over.step.chose', { round: result.round })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('over.step.seat')}</th>
            <th scope="col">{say('over.step.choice')}</th>
            <th scope="col">{say('over.step.pledge')}</th>
            <th scope="col" className="num">
              {say('over.step.score')}
            </th>
            <th scope="col" className="num">
              {say(`over.step.${course.unit}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {course.seats.map((seat) => (
            <tr key={seat}>
              <th scope="row">
                <SeatName seat={seat} size={20}>
                  {seatName(course.scenario, seat)}
                </SeatName>
              </th>
              <td>{choiceWord(course, result, seat)}</td>
              <td>{say(`over.pledge.${result.pledges[seat]?.outcome ?? 'none'}`)}</td>
              <td className="num">{amountChange(course, result.scores[seat])}</td>
              <td className="num">{amount(course, holdingsOf(course, seat)[result.round] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

function TrustMoves({ course: { scenario }, result }: PartProps) {
  const pairs = new Map<string, TrustChange[]>()
  for (const moved of result.trustChanges) {
    const pair = `${moved.from} ${moved.of}`
    pairs.set(pair, [...(pairs.get(pair) ?? []), moved])
  }
  return (
    <details>
      <summary>{say('over.step.trust')}</summary>
      {pairs.size === 0 ? <p className="s mute">{say('over.step.trust.none')}</p> : null}
      <ul className="grid c2 trust-moves s">
        {[...pairs].map(([pair, moves]) => {
          const [first] = moves
          if (first === undefined) return null
          const { from, of } = first
          const words = {
            from: seatWord(scenario, from),
            of: seatWord(scenario, of),
            before: count(result.trustBefore[from][of]),
            after: count(result.trust[from][of]),
          }
          return (
            <li key={pair}>
              <b>{say('over.step.trust.row', words)}</b>{' '}
              {moves.map(({ why, by }) => `${say(`over.why.${why}`)} (${change(by)})`).join(', ')}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
