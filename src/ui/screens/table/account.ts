import type { LedgerLine, LedgerLineId, Pounds, Seat } from '../../../engine/index.ts'

/** Ledger lines in the groups in which a board would ask about them. */
export const accountGroups = ['care', 'contracts', 'running', 'shared', 'fund', 'events'] as const
export type AccountGroup = (typeof accountGroups)[number]

const groupOf: Readonly<Record<LedgerLineId, AccountGroup>> = {
  'emergency-activity': 'care',
  'planned-activity': 'care',
  attendances: 'care',
  'excess-days': 'care',
  block: 'contracts',
  allocation: 'contracts',
  'other-commissioning': 'contracts',
  'council-budget': 'contracts',
  'community-contract': 'contracts',
  'running-cost': 'running',
  'council-care': 'running',
  'community-cost': 'running',
  'delayed-day-charge': 'running',
  'freed-days': 'fund',
  'freed-days-share': 'fund',
  'sustainability-fund': 'fund',
  'control-total-fund': 'fund',
  'table-payoff': 'shared',
  stake: 'shared',
  forfeit: 'shared',
  'bail-out': 'shared',
  'leap-loss': 'shared',
  'leap-grant': 'shared',
  'move-cost': 'events',
  incident: 'events',
  filing: 'events',
  'roll-out': 'events',
}

export interface AccountLine {
  readonly line: LedgerLineId
  /** Pounds in (+) or out (−) of this seat. */
  readonly pounds: Pounds
}

export interface AccountPart {
  readonly group: AccountGroup
  readonly lines: readonly AccountLine[]
  readonly sum: Pounds
}

/** One seat's ledger of a round, grouped; the parts' sums add up to the change in its reserves. */
export function accountOf(ledger: readonly LedgerLine[], seat: Seat): readonly AccountPart[] {
  const sums = new Map<LedgerLineId, Pounds>()
  for (const { line, from, to, pounds } of ledger) {
    const signed = (to === seat ? pounds : 0) - (from === seat ? pounds : 0)
    if (to === seat || from === seat) sums.set(line, (sums.get(line) ?? 0) + signed)
  }
  const parts: AccountPart[] = []
  for (const group of accountGroups) {
    const lines = [...sums]
      .filter(([line]) => groupOf[line] === group)
      .map(([line, pounds]) => ({ line, pounds }))
    if (lines.length > 0)
      parts.push({ group, lines, sum: lines.reduce((sum, { pounds }) => sum + pounds, 0) })
  }
  return parts
}

/** The change in reserves that the parts add up to, in pounds. */
export const changeOf = (parts: readonly AccountPart[]): Pounds =>
  parts.reduce((sum, part) => sum + part.sum, 0)
