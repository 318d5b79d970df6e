import { runQuarter } from '../flow/index.ts'
import type { Game } from './game.ts'
import { leapGain } from './leap.ts'
import { outcomesOf } from './outcomes.ts'
import { stockAtWork } from './pilot.ts'
import { age, effectsOf } from './pool.ts'
import type { Outcomes } from './state.ts'

const QUARTERS = 4
const DAYS = 91

/**
 * The handover year of a finished game: four quarters that nobody plays, the pooled stocks decaying (what is still due
 * arrives), the pilot unfed, incidents off. Outcomes only; empty where no patients flow.
 */
export function handover(game: Game): readonly Outcomes[] {
  const { rulebook } = game
  const { flow, scenario } = rulebook
  if (!flow || !game.state.flow) return []
  const outcomes: Outcomes[] = []
  let { state } = game
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const { pilot } = state
    state = {
      ...state,
      round: state.round + 1,
      pool: age(state.pool, scenario.pooling.keep),
      pilot: pilot && { ...pilot, stock: pilot.stock * (scenario.pilot?.shrink ?? 1) },
    }
    const stock = stockAtWork(game, state.pool, state.pilot)
    const effects = effectsOf(stock, scenario.pooling, leapGain({ rulebook, state }))
    const run = runQuarter(flow.model, state.flow ?? game.state.flow, {
      seed: flow.keys,
      effects,
      days: DAYS,
    })
    state = { ...state, flow: run.state }
    outcomes.push(outcomesOf(rulebook, run.totals))
  }
  return outcomes
}
