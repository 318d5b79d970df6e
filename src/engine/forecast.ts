import { type Effects, type FlowKeys, flowKeys, type QuarterTotals, runQuarter } from '../flow/index.ts'
import { cardOf } from './cards.ts'
import { lastLevel } from './deadline.ts'
import type { Game } from './game.ts'
import { leapGain } from './leap.ts'
import { changeOf, ledgerOf } from './ledger.ts'
import { outcomesOf } from './outcomes.ts'
import { stockAtWork } from './pilot.ts'
import { age, buy, effectsOf, promisedEffects } from './pool.ts'
import { purchasesOf, scaleNow } from './purchases.ts'
import { riskSharesNow } from './risk-shares.ts'
import type { PoolState } from './state.ts'
import { type BySeat, bySeat, type Level, type Pounds, type Seat } from './words.ts'

/** What one seat expects of the coming quarters, this one first: means over its runs, on other draws than the game's. */
export interface Forecast {
  /** *plan*: everybody pools and plans keep their promises. *true*: all repeat their last choices and money does what it does. */
  readonly kind: 'plan' | 'true'
  readonly quarters: readonly {
    readonly fourHour: number
    readonly delayedBedDays: number
    readonly cancelled: number
    readonly otherExits: number
  }[]
  /** The seat's own reserves at the end. */
  readonly reserves: Pounds
}

const QUARTERS = 4
const DAYS = 91
const RUNS = 6

/**
 * A seat's forecast for a year, before this round's choices: its own optimistic plan, or the true one once three books
 * are open. Null after the reveal and where no patients flow. It runs the patient flow 24 times: ask once a round.
 */
export function forecastFor(game: Game, seat: Seat): Forecast | null {
  const { phase, trueForecast, flow } = game.state
  if (!flow || (phase !== 'brief' && phase !== 'talk' && phase !== 'decide')) return null
  const kind = trueForecast ? 'true' : 'plan'
  const levels = bySeat(
    game.rulebook.seats,
    (one): Level => (kind === 'plan' ? 1 : (lastLevel(game, one) ?? 0)),
  )
  const path = poolPath(game, levels)
  const runs = Array.from({ length: RUNS }, (_, run) =>
    yearOn(game, { seat, kind, path, levels, keys: flowKeys(`forecast ${run}`) }),
  )
  const mean = (value: (run: Year) => number): number => runs.reduce((sum, run) => sum + value(run), 0) / RUNS
  return {
    kind,
    quarters: Array.from({ length: QUARTERS }, (_, quarter) => {
      const of = (pick: 'fourHour' | 'delayedBedDays' | 'cancelled' | 'otherExits'): number =>
        mean(({ outcomes }) => outcomes[quarter]?.[pick] ?? 0)
      return {
        fourHour: of('fourHour'),
        delayedBedDays: of('delayedBedDays'),
        cancelled: of('cancelled'),
        otherExits: of('otherExits'),
      }
    }),
    reserves: Math.floor(mean(({ reserves }) => reserves) + 0.5),
  }
}

/** The pool in each coming quarter if every seat pools at its level, without moves and incidents, at today's trust. */
function poolPath(game: Game, levels: BySeat<Level>): readonly PoolState[] {
  const { seats, specs, scenario } = game.rulebook
  const card = cardOf(game)
  const nothing = bySeat(seats, () => 0)
  const pooled = card.kind === 'pool' ? bySeat(seats, (seat) => specs[seat].stake * levels[seat]) : nothing
  const n = seats.reduce((sum, seat) => sum + levels[seat], 0)
  const calm: Game = { ...game, state: { ...game.state, incidents: [] } }
  const purchases = purchasesOf(calm, {
    card,
    pooled,
    forfeits: nothing,
    moves: bySeat(seats, () => []),
    scale: scaleNow(game, n),
    bailedShare: 0,
  })
  const path: PoolState[] = []
  let { pool } = game.state
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    pool = buy(age(pool, scenario.pooling.keep), purchases)
    path.push(pool)
  }
  return path
}

interface Asked {
  readonly seat: Seat
  readonly kind: Forecast['kind']
  readonly path: readonly PoolState[]
  readonly levels: BySeat<Level>
  readonly keys: FlowKeys
}

interface Year {
  readonly outcomes: readonly ReturnType<typeof outcomesOf>[]
  readonly reserves: number
}

function yearOn(game: Game, { seat, kind, path, levels, keys }: Asked): Year {
  const { rulebook } = game
  const { scenario, specs } = rulebook
  const outcomes: ReturnType<typeof outcomesOf>[] = []
  let { flow } = game.state
  let { reserves } = game.state.seats[seat]
  for (const [quarter, pool] of path.entries()) {
    if (!rulebook.flow || !flow) break
    const round = game.state.round + quarter
    const state = { ...game.state, round }
    const gain = leapGain({ rulebook, state })
    const effects: Effects =
      kind === 'plan'
        ? promisedEffects(pool.promisedStock, scenario.pooling, gain)
        : effectsOf(stockAtWork(game, pool, state.pilot), scenario.pooling, gain)
    const run = runQuarter(rulebook.flow.model, flow, { seed: keys, effects, days: DAYS })
    flow = run.state
    outcomes.push(outcomesOf(rulebook, run.totals))
    const ledger = ledgerIn(game, { round, totals: run.totals, need: effects.need })
    reserves += changeOf(ledger, seat) - specs[seat].stake * levels[seat]
  }
  return { outcomes, reserves }
}

const ledgerIn = (
  game: Game,
  told: { readonly round: number; readonly totals: QuarterTotals; readonly need: number },
) => ledgerOf(game.rulebook.scenario, { ...told, riskShares: riskSharesNow(game) })
