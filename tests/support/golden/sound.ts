import type { Account, Game, RoundResult } from '../../../src/engine/index.ts'

/** What does not hold after the last filed round: money, trust or stock. */
export function faultsOf({ rulebook, state }: Game): readonly string[] {
  const result = state.results.at(-1)
  if (!result) return ['a filed round has no result']
  const { seats, specs } = rulebook
  const before = state.results.at(-2)?.reserves
  const balance = balances(result)
  const faults: string[] = []
  const claim = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`round ${result.round}: ${what}`)
  }
  const stakes = result.ledger.filter(({ line }) => line === 'stake')
  for (const seat of seats) {
    const start = before?.[seat] ?? specs[seat].reserves
    claim(
      result.reserves[seat] === start + (balance.get(seat) ?? 0),
      `reserves of ${seat} are not their ledger`,
    )
    const staked = stakes.filter(({ from }) => from === seat).reduce((sum, { pounds }) => sum + pounds, 0)
    claim(staked === result.pooled[seat], `${seat} pooled what it did not pay`)
    for (const other of seats) {
      const trust = result.trust[seat][other]
      claim(Number.isInteger(trust) && trust >= 0 && trust <= 100, `trust of ${seat} in ${other} is ${trust}`)
    }
  }
  claim(
    result.ledger.every(({ pounds, from, to }) => Number.isInteger(pounds) && from !== to),
    'a payment is not in whole pounds, or to itself',
  )
  claim(
    result.ledger.every((line) => [line.from, line.to].every((who) => isAt(who, seats))),
    'somebody is paid who is not at the table',
  )
  const outside = [...balance].filter(([who]) => !seats.some((seat) => seat === who))
  const between = [...balance.values()].reduce((sum, pounds) => sum + pounds, 0)
  const fromOutside = -outside.reduce((sum, [, pounds]) => sum + pounds, 0)
  const got = seats.reduce(
    (sum, seat) => sum + result.reserves[seat] - (before?.[seat] ?? specs[seat].reserves),
    0,
  )
  claim(between === 0 && got === fromOutside, 'transfers between seats made or lost money')
  claim(
    Object.values(result.pool.stock).every((stock) => Number.isFinite(stock) && stock >= 0),
    'a stock is below 0',
  )
  return faults
}

const isAt = (who: Account, seats: readonly Account[]): boolean =>
  who === 'pool' || who === 'outside' || who === 'centre' || seats.includes(who)

/** What each account gained in the round: every payment is taken from one and given to another. */
function balances({ ledger }: RoundResult): ReadonlyMap<Account, number> {
  const gained = new Map<Account, number>()
  for (const { from, to, pounds } of ledger) {
    gained.set(from, (gained.get(from) ?? 0) - pounds)
    gained.set(to, (gained.get(to) ?? 0) + pounds)
  }
  return gained
}
