import {
  isJudged,
  type Level,
  type OwnView,
  type ResultView,
  type Scenario,
  type Seat,
  type TableCard,
  type View,
} from '../../../engine/index.ts'
import { change, percent, pounds, say } from '../../../i18n/index.ts'
import { theSeats } from './names.ts'
import { payoffInWords } from './payoff-words.ts'
import { payoffsIn } from './payoffs.ts'
import type { TrustRow } from './trust-rows.ts'

/** "Three pooled. One held back.", as the viewer saw it; withheld stakes are said apart. */
export function revealSentence(view: View, result: ResultView): string {
  const { choices } = result
  if (result.kind === 'rest') return say('table.reveal.rest')
  if (!choices) return say('table.reveal.unseen')
  const seats = view.seats.map(({ id }) => id)
  const forced = seats.filter((seat) => choices[seat].origin === 'forced')
  const free = seats.filter((seat) => choices[seat].origin !== 'forced')
  const pooled = free.filter((seat) => choices[seat].level > 0).length
  const held = free.length - pooled
  const said: string[] = []
  if (held === 0 && forced.length === 0) said.push(say('table.reveal.all', { n: pooled }))
  else if (pooled === 0 && forced.length === 0) said.push(say('table.reveal.none', { n: held }))
  else {
    if (free.length > 0) said.push(say('table.reveal.pooled', { n: pooled }))
    if (held > 0) said.push(say('table.reveal.held', { n: held }))
    if (forced.length > 0) said.push(say('table.reveal.forced', { n: forced.length }))
  }
  return said.join(' ')
}

/** "£1.30m goes into the shared pool.", forfeits included; null where no money is pooled or it is not seen. */
export function pooledSentence(view: View, result: ResultView): string | null {
  const { pooled, pledges } = result
  if (view.card?.kind === 'table') return togetherSentence(view.card, view, result)
  if (!pooled) return null
  const total = view.seats.reduce((sum, { id }) => sum + pooled[id] + (pledges[id]?.forfeit ?? 0), 0)
  return total === 0 ? say('table.reveal.nothing') : say('table.reveal.total', { pounds: pounds(total) })
}

/** What the choices came to: the pool's money, the table's sum, or whether a leap was made. */
export function moneySentence(view: View, result: ResultView, scenario: Scenario): string | null {
  const card = scenario.cards.find(({ id }) => id === result.card)
  if (result.kind === 'rest') return null
  if (card?.kind !== 'leap' || !result.choices) return pooledSentence(view, result)
  const { choices } = result
  const n = view.seats.filter(({ id }) => choices[id].level === 1).length
  const outcome = n >= card.threshold ? 'made' : n === 0 ? 'none' : 'missed'
  return say('table.leap.outcome', {
    outcome,
    n,
    needed: card.threshold,
    from: result.round + card.gain.after,
  })
}

function togetherSentence(card: TableCard, view: View, result: ResultView): string | null {
  const seats = view.seats.map(({ id }) => id)
  const got = payoffsIn(card, result, seats)
  if (Object.keys(got).length === 0) return null
  const sum = seats.reduce((total, seat) => total + (got[seat] ?? 0), 0)
  return say('table.reveal.together', { payoff: payoffInWords(card, sum) })
}

/** "Pooled", "Held back", "Pooled half". */
export const levelWord = (level: Level): string =>
  level === 1
    ? say('table.reveal.word.pooled')
    : level === 0
      ? say('table.reveal.word.held')
      : say('table.reveal.word.part', { share: percent(level) })

/** A trust change with its reasons: "Held back (−8), broke a pledge (−12)"; `movers` names the incidents that moved trust. */
export function whyWords(row: TrustRow, me: Seat | null, movers: string | null = null): string {
  if (row.steps.length === 0) return say('table.why.nothing')
  const who = row.of === me ? 'you' : 'it'
  const said = row.steps
    .map(({ why, by }) =>
      why === 'incident' && movers
        ? say('table.why.named', { movers, by: change(by) })
        : say(`table.why.${why}`, { by: change(by), who }),
    )
    .join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

export interface Reading {
  readonly sentence: string
  readonly right: number
  readonly of: number
}

/** What the viewer expected and how often that was right; null where it predicted nothing or saw no choices. */
export function readingOf(view: View, result: ResultView, own: OwnView): Reading | null {
  const { choices, predictions } = result
  if (!choices) return null
  const guessed = view.seats
    .map(({ id }) => id)
    .filter((id) => id !== own.seat && predictions[id] !== undefined)
  const judged = guessed.filter((seat) => isJudged(choices[seat].origin))
  if (judged.length === 0) return null
  const pool = judged.filter((seat) => predictions[seat] === true)
  const hold = judged.filter((seat) => predictions[seat] === false)
  const right = judged.filter((seat) => predictions[seat] === choices[seat].level >= 0.5).length
  return { sentence: expected(view, pool, hold), right, of: judged.length }
}

function expected(view: View, pool: readonly Seat[], hold: readonly Seat[]): string {
  const values = { pool: theSeats(view, pool), hold: theSeats(view, hold) }
  if (hold.length === 0) return say('table.reading.pool', values)
  if (pool.length === 0) return say('table.reading.hold', values)
  return say('table.reading.both', values)
}
