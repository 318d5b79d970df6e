import type { LedgerLine, Seat } from '../../../engine/index.ts'
import { pounds, say } from '../../../i18n/index.ts'
import type { Done } from './eyes.ts'
import { theSeats } from './names.ts'

/** Money of a round that needs a reason: the frown, a leap, plans as filed, help, forfeits owed, the centre's fund. */
export function paidSentences(done: Done): readonly string[] {
  const { view, result } = done
  const lines = (result.after?.ledger ?? []).flatMap((line) => {
    const sentence = sentenceOf(done, line)
    return sentence === null ? [] : [sentence]
  })
  const owed = view.seats.flatMap(({ id }) => putRightSentence(done, id))
  return [...filedSentence(done), ...lines, ...owed, ...planSentence(done), ...fundSentence(done)]
}

/** Who is meant, for a sentence: oneself, or a seat by name. */
const whom = ({ view }: Done, seat: Seat) => ({
  who: seat === view.own?.seat ? 'you' : 'other',
  seat: theSeats(view, [seat]),
})

function sentenceOf(done: Done, { line, from, to, pounds: paid }: LedgerLine): string | null {
  const { view, scenario, result } = done
  const payer = view.seats.find(({ id }) => id === from)?.id
  const paidTo = view.seats.find(({ id }) => id === to)?.id
  const sum = pounds(paid)
  if (line === 'move-cost' && payer && to === 'outside')
    return say('table.paid.frown', { ...whom(done, payer), pounds: sum })
  if (line === 'bail-out' && paidTo) return say('table.paid.bail-out', { ...whom(done, paidTo), pounds: sum })
  if (line === 'leap-loss' && payer)
    return say('table.paid.leap-loss', {
      ...whom(done, payer),
      pounds: sum,
      part: partLost(done, payer, paid),
    })
  if (line === 'leap-grant' && paidTo)
    return say('table.paid.leap-grant', { ...whom(done, paidTo), pounds: sum })
  if (line === 'filing' && payer) {
    const spec = scenario.seats.find(({ id }) => id === payer)
    return say('table.paid.clawback', {
      ...whom(done, payer),
      pounds: sum,
      total: pounds(spec?.controlTotal ?? 0),
      round: result.round,
    })
  }
  // What one filed oneself is said with its terms; of another seat it is said where its books are open.
  if (line === 'filing' && paidTo && paidTo !== view.own?.seat)
    return say('table.paid.filed', { ...whom(done, paidTo), pounds: sum })
  return null
}

/** How much of the full loss a failed leap took: an earlier failure halves it, and so does power shared. */
function partLost({ scenario, result }: Done, seat: Seat, lost: number): 'full' | 'half' | 'quarter' {
  const card = scenario.cards.find(({ id }) => id === result.card)
  const full = card?.kind === 'leap' ? card.loss[seat] : lost
  if (lost > full * 0.75) return 'full'
  return lost > full * 0.375 ? 'half' : 'quarter'
}

/** The forfeit that putting a pledge right pays, beside one of this round's own pledge. */
function putRightSentence(done: Done, seat: Seat): readonly string[] {
  const { result } = done
  if (!result.moves?.[seat].some(({ id }) => id === 'put-it-right')) return []
  let paid = -(result.pledges[seat]?.forfeit ?? 0)
  for (const line of result.after?.ledger ?? [])
    if (line.line === 'forfeit' && line.from === seat) paid += line.pounds
  return paid > 0 ? [say('table.paid.put-right', { ...whom(done, seat), pounds: pounds(paid) })] : []
}

function filedSentence({ view, scenario, result }: Done): readonly string[] {
  const { filing } = scenario
  const filed = view.own?.filed
  if (!filing || !filed || result.round !== 1) return []
  return [
    say('table.filed', {
      filed,
      now: pounds(filing.now),
      clawback: pounds(filing.clawback),
      round: filing.round,
      total: pounds(planOf(scenario.seats, view.own?.seat)),
    }),
  ]
}

const planOf = (
  seats: readonly { readonly id: Seat; readonly controlTotal: number }[],
  seat: Seat | undefined,
): number => seats.find(({ id }) => id === seat)?.controlTotal ?? 0

/** A hopeful plan that held: nothing goes back. */
function planSentence({ view, scenario, result }: Done): readonly string[] {
  const { own } = view
  const { filing } = scenario
  if (!filing || own?.filed !== 'hopeful' || result.round !== filing.round || !result.after) return []
  const isClawed = result.after.ledger.some(({ line, from }) => line === 'filing' && from === own.seat)
  if (isClawed) return []
  const values = {
    reserves: pounds(result.after.reserves ?? 0),
    total: pounds(planOf(scenario.seats, own.seat)),
  }
  return [say('table.paid.plan-held', values)]
}

/** At the end of a year: whether the place met the sum of its plans, and what the centre takes where it did not. */
function fundSentence(done: Done): readonly string[] {
  const { view, scenario, result } = done
  const fund = scenario.options.controlFund
  if (fund === 0 || result.round % 4 !== 0 || !result.after) return []
  const taken = result.after.ledger.filter(({ line }) => line === 'control-total-fund')
  const values = {
    place: pounds(result.after.placeReserves + (taken.length > 0 ? fund : 0)),
    total: pounds(scenario.seats.reduce((sum, seat) => sum + seat.controlTotal, 0)),
    fund: pounds(fund),
    mine: pounds(taken.find(({ from }) => from === view.own?.seat)?.pounds ?? 0),
    who: view.own ? 'you' : 'other',
  }
  return [say(taken.length > 0 ? 'table.paid.fund-lost' : 'table.paid.fund-kept', values)]
}

/** Attempts at the leap that failed before this round, as these eyes saw them. */
export const failedLeaps = ({ view, scenario }: Pick<Done, 'view' | 'scenario'>, round: number): number =>
  view.results.filter((one) => {
    const card = scenario.cards.find(({ id }) => id === one.card)
    if (card?.kind !== 'leap' || one.round >= round || !one.choices) return false
    const { choices } = one
    const committed = view.seats.filter(({ id }) => choices[id].level === 1).length
    return committed > 0 && committed < card.threshold
  }).length
