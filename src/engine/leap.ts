import type { Game } from './game.ts'
import type { Card, LeapCard } from './scenario.ts'
import type { Choice, LeapState, LedgerLine } from './state.ts'
import type { BySeat } from './words.ts'

/**
 * A leap is all or nothing: with enough committers it succeeds for good; otherwise the committers lose, half as much
 * after an earlier failure, and half of that again for a seat that shared power. Nobody committing is no attempt.
 */
export function settleLeap(
  game: Game,
  card: Card,
  choices: BySeat<Choice>,
): { readonly state: LeapState; readonly ledger: readonly LedgerLine[] } {
  const { leap, round } = game.state
  if (card.kind !== 'leap') return { state: leap, ledger: [] }
  const committed = game.rulebook.seats.filter((seat) => choices[seat].level === 1)
  if (committed.length >= card.threshold) {
    const ledger: LedgerLine[] = committed
      .filter((seat) => card.grant[seat] > 0)
      .map((seat) => ({ line: 'leap-grant', from: 'centre', to: seat, pounds: card.grant[seat] }))
    return { state: { ...leap, status: 'succeeded', since: round }, ledger }
  }
  if (committed.length === 0) return { state: leap, ledger: [] }
  const ledger: LedgerLine[] = committed.map((seat) => {
    const share = (leap.failures > 0 ? 0.5 : 1) * (game.state.seats[seat].citizens ? 0.5 : 1)
    return { line: 'leap-loss', from: seat, to: 'outside', pounds: Math.floor(card.loss[seat] * share + 0.5) }
  })
  return { state: { ...leap, failures: leap.failures + 1 }, ledger }
}

/** The leap's lasting gain in this round, once it has been decided long enough. */
export function leapGain({ rulebook, state: { leap, round } }: Game): LeapCard['gain'] | null {
  const card = rulebook.leap
  return card && leap.status === 'succeeded' && round >= leap.since + card.gain.after ? card.gain : null
}
