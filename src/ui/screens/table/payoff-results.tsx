import type { Card, OwnView, ResultView, Scenario, Seat, TableCard, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { nameOf } from './names.ts'
import { payoffInWords } from './payoff-words.ts'
import { payoffsIn } from './payoffs.ts'

interface PayoffResultsProps {
  readonly view: View
  /** Null for public eyes. */
  readonly own: Pick<OwnView, 'seat'> | null
  readonly scenario: Scenario
  readonly result: ResultView
}

/** What each seat got this round and over all rounds, in seat order: figures, no ranking. */
export function PayoffResults({ view, own, scenario, result }: PayoffResultsProps) {
  const { card } = view
  if (card?.kind !== 'table') return null
  const seats = view.seats.map(({ id }) => id)
  const got = payoffsIn(card, result, seats)
  const rounds = [...view.results, result].map((one) =>
    payoffsIn(cardNamed(scenario, one.card) ?? card, one, seats),
  )
  const total = (seat: Seat): number => rounds.reduce((sum, round) => sum + (round[seat] ?? 0), 0)
  return (
    <section className="stack" aria-labelledby="got-title">
      <h2 id="got-title">{say('table.got')}</h2>
      <Sideways label={`${say('table.got')}: ${say('table.got.now')}`}>
        <table className="got">
          <thead>
            <tr>
              <th scope="col">{say('table.got.seat')}</th>
              <th scope="col">{say('table.got.did')}</th>
              <th scope="col" className="num">
                {say('table.got.now')}
              </th>
              <th scope="col" className="num">
                {say('table.got.total', { rounds: rounds.length })}
              </th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <tr key={seat}>
                <th scope="row">
                  <SeatName seat={seat}>
                    {seat === own?.seat ? say('table.you') : nameOf(view, seat)}
                  </SeatName>
                </th>
                <td>
                  {say(
                    (result.choices?.[seat].level ?? 0) > 0
                      ? 'table.reveal.word.pooled'
                      : 'table.reveal.word.held',
                  )}
                </td>
                <td className="num">{payoffInWords(card, got[seat] ?? 0)}</td>
                <td className="num">
                  <b>{payoffInWords(card, total(seat))}</b>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {say('table.got.place')}
              </th>
              <td className="num">
                {payoffInWords(
                  card,
                  seats.reduce((sum, seat) => sum + (got[seat] ?? 0), 0),
                )}
              </td>
              <td className="num">
                <b>
                  {payoffInWords(
                    card,
                    seats.reduce((sum, seat) => sum + total(seat), 0),
                  )}
                </b>
              </td>
            </tr>
          </tfoot>
        </table>
      </Sideways>
      <p className="s mute">{say('table.got.no-quarter')}</p>
    </section>
  )
}

/** "This round cost you £5m; after 3 rounds you are £15m down." */
export function payoffHeadline({ view, own, scenario, result }: PayoffResultsProps): string {
  const { card } = view
  if (card?.kind !== 'table' || own === null) return say('table.reflect.done')
  const seats = view.seats.map(({ id }) => id)
  const rounds = [...view.results, result].map(
    (one) => payoffsIn(cardNamed(scenario, one.card) ?? card, one, seats)[own.seat] ?? 0,
  )
  const now = rounds.at(-1) ?? 0
  const total = rounds.reduce((sum, one) => sum + one, 0)
  return say('table.got.sentence', {
    turn: turnOf(now),
    now: payoffInWords(card, Math.abs(now)),
    whole: turnOf(total),
    total: payoffInWords(card, Math.abs(total)),
    rounds: rounds.length,
  })
}

const turnOf = (sum: number): string => (sum > 0 ? 'up' : sum < 0 ? 'down' : 'even')

function cardNamed(scenario: Scenario, id: string): TableCard | undefined {
  const found: Card | undefined = scenario.cards.find((card) => card.id === id)
  return found?.kind === 'table' ? found : undefined
}
