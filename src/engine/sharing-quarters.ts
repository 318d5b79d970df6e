import { type Effects, type FlowState, NO_EFFECTS, runQuarter } from '../flow/index.ts'
import type { Game } from './game.ts'

interface Known {
  readonly effects: Effects
  readonly days: number | undefined
  readonly run: ReturnType<typeof runQuarter>
}

/**
 * The same game, whose quarters are run once for the same patients under the same effects: for certificates, which try
 * many choices from one state while pooled money works a round later. All games that follow from it share what was run
 * and keep it as long as one of them is kept; every figure stays as it was.
 */
export function sharingQuarters({ rulebook, state }: Game): Game {
  const { flow } = rulebook
  if (!flow) return { rulebook, state }
  const runs = new Map<FlowState, Known[]>()
  const run: typeof runQuarter = (model, from, plan) => {
    // Another model, another seed or somebody who watches the days: nothing of what is known fits.
    if (model !== flow.model || plan.seed !== flow.keys || plan.watch) return runQuarter(model, from, plan)
    const known = runs.get(from) ?? []
    const found = known.find(({ effects, days }) => days === plan.days && isSame(effects, plan.effects))
    if (found) return found.run
    const made = runQuarter(model, from, plan)
    runs.set(from, [...known, { effects: plan.effects, days: plan.days, run: made }])
    return made
  }
  return { rulebook: { ...rulebook, flow: { ...flow, run } }, state }
}

const NAMES = Object.keys(NO_EFFECTS) as readonly (keyof Effects)[]

const isSame = (a: Effects, b: Effects): boolean => NAMES.every((name) => Object.is(a[name], b[name]))
