// Money that the centre pays or takes: a hopeful plan and its claw-back, and the place's control total.
import type { Game } from './game.ts'
import { changeOf } from './ledger.ts'
import type { Draft, LedgerLine } from './state.ts'
import { type BySeat, bySeat, type Seat } from './words.ts'

/** Plans are filed in round 1. */
const FILING_ROUND = 1

export const isFilingAsked = (game: Game): boolean =>
  game.rulebook.scenario.filing !== null && game.state.round === FILING_ROUND

/** What each seat filed, known after the reveal of round 1; silence is honest. */
export const filedNow = (game: Game, drafts: BySeat<Draft>): BySeat<'hopeful' | 'honest' | null> =>
  bySeat(game.rulebook.seats, (seat) => {
    if (!isFilingAsked(game)) return game.state.seats[seat].filed
    return drafts[seat].answers.file === 'hopeful' ? 'hopeful' : 'honest'
  })

/** What hopeful plans are paid in round 1. */
export function filingPaid(game: Game, filed: BySeat<'hopeful' | 'honest' | null>): readonly LedgerLine[] {
  const { filing } = game.rulebook.scenario
  if (!filing || !isFilingAsked(game) || filing.now === 0) return []
  return game.rulebook.seats
    .filter((seat) => filed[seat] === 'hopeful')
    .map((seat) => ({ line: 'filing', from: 'centre', to: seat, pounds: filing.now }))
}

/** What the centre takes when the quarter's other lines are known: claw-backs, then the fund where the place misses its total. */
export function centreTakes(game: Game, ledger: readonly LedgerLine[]): readonly LedgerLine[] {
  const { seats } = game.rulebook
  const reserves = (lines: readonly LedgerLine[], seat: Seat): number =>
    game.state.seats[seat].reserves + changeOf(lines, seat)
  const clawed = clawBacks(game, (seat) => reserves(ledger, seat))
  const lines = [...ledger, ...clawed]
  const place = seats.reduce((sum, seat) => sum + reserves(lines, seat), 0)
  return [...clawed, ...fundLost(game, place)]
}

function clawBacks(game: Game, reserves: (seat: Seat) => number): readonly LedgerLine[] {
  const { seats, specs, scenario } = game.rulebook
  const { filing } = scenario
  if (!filing || game.state.round !== filing.round || filing.clawback === 0) return []
  return seats
    .filter((seat) => game.state.seats[seat].filed === 'hopeful' && reserves(seat) < specs[seat].controlTotal)
    .map((seat) => ({ line: 'filing', from: seat, to: 'centre', pounds: filing.clawback }))
}

/** At the end of each year (rounds 4 and 8) a place below the sum of its control totals loses the fund, each seat an equal part. */
function fundLost(game: Game, place: number): readonly LedgerLine[] {
  const { seats, specs } = game.rulebook
  const fund = game.state.options.controlFund
  const total = seats.reduce((sum, seat) => sum + specs[seat].controlTotal, 0)
  if (fund === 0 || game.state.round % 4 !== 0 || place >= total) return []
  const part = Math.floor(fund / seats.length + 0.5)
  return seats.map((seat, index) => ({
    line: 'control-total-fund',
    from: seat,
    to: 'centre',
    pounds: index === seats.length - 1 ? fund - part * (seats.length - 1) : part,
  }))
}
