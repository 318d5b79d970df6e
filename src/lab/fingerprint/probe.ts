import {
  addTurn,
  type Flat,
  type OpenPast,
  openPast,
  type Payoffs,
  type Player,
  type Rule,
} from '../../strategies/index.ts'
import { type Machine, machineFrom } from '../machine.ts'

/** A probe: with chance x it pools, with chance y it holds back, else it does as its strategy. */
export interface Probe {
  readonly x: number
  readonly y: number
  /** Where x + y is above 1, the dual is probed with (1 − y, 1 − x). Ashlock & Kim 2008. */
  readonly isDual: boolean
}

export const probeAt = (x: number, y: number): Probe =>
  x + y > 1 ? { x: 1 - y, y: 1 - x, isDual: true } : { x, y, isDual: false }

/**
 * The dual of a table: it does the opposite of what the table would have done, had it made the opposite of the dual's own
 * moves against the same other (Ashlock & Kim 2008).
 */
export const dualOf = ({ answer, bound, next }: Machine): Machine =>
  machineFrom(
    answer.map((said) => (said === 2 ? 2 : 1 - said)),
    bound.map((most) => 4294967296 - most),
    next.map((_, at) => next[at ^ 1] ?? 0),
  )

/** A probe's rule for strategies without a table: memory and past of the strategy inside run along, turned round for a dual. */
export function probeRule({ rule, settings }: Player, { x, y, isDual }: Probe): Rule {
  let inner: { readonly memory: Flat; readonly past: OpenPast } | null = null
  const start = (payoffs: Payoffs, draw: () => number) => ({
    memory: rule.start(settings, payoffs),
    past: openPast(payoffs, draw),
  })
  return {
    ...rule,
    id: `probe-of-${rule.id}`,
    stochastic: true,
    start: () => {
      inner = null
      return {}
    },
    next(_, past) {
      inner ??= start(past.payoffs, past.draw)
      if (past.turns > inner.past.turns) {
        const mine = past.mine & 1
        addTurn(inner.past, isDual ? 1 - mine : mine, past.theirs & 1)
      }
      const said = rule.next(inner.memory, inner.past)
      const own = isDual ? (said === 'C' ? 'D' : 'C') : said
      const draw = past.draw()
      return draw < x ? 'C' : draw < x + y ? 'D' : own
    },
  }
}
