import { type Clocks, PACES } from './paces.ts'
import type { Plan, PlanPace } from './schema.ts'

const secondsIn = (pace: PlanPace): Clocks => (typeof pace === 'string' ? PACES[pace] : pace)

/** Seconds for each phase of a round of a plan's game (games count from 1); talk has none in a silent round. Null: no clock. */
export function clocksOf(plan: Plan, game: number, round: number): Clocks | null {
  for (const step of plan.steps) {
    if (step.kind !== 'play' || step.game !== game) continue
    const [from, to] = step.rounds
    if (round < from || round > to) continue
    const pace = round === from && step.firstPace !== undefined ? step.firstPace : step.pace
    if (pace === null) return null
    const silent = plan.games[game - 1]?.switches.silentIn?.includes(round) ?? false
    return silent ? { ...secondsIn(pace), talk: 0 } : secondsIn(pace)
  }
  return null
}
