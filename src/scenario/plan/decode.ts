import * as z from 'zod/mini'
import { fail, type Issue, ok, type Result } from '../../lib/index.ts'
import { collect, type Report } from '../check/loose.ts'
import { schemaIssues } from '../schema-issues.ts'
import { clocksOf } from './clocks.ts'
import { secondsOf } from './paces.ts'
import { PLAN_FORMAT, type Plan, planInFile } from './schema.ts'

/** Reads a session plan from outside: all that is wrong with it at once, or the plan. */
export function decodePlan(value: unknown): Result<Plan, readonly Issue[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail([{ path: '', code: 'plan-not-an-object', values: { ours: PLAN_FORMAT } }])
  const parsed = planInFile().safeParse(value)
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, value))
  const { issues, report } = collect()
  checkMinutes(parsed.data, report)
  checkPlay(parsed.data, report)
  return issues.length > 0 ? fail(issues) : ok(parsed.data)
}

function checkMinutes({ minutes, steps }: Plan, report: Report): void {
  const sum = steps.reduce((total, step) => total + step.minutes, 0)
  if (sum !== minutes) report(['minutes'], 'plan-sum', { minutes, sum })
}

/** Rounds are played once each, in order, all of them, and in the time their step gives them. */
function checkPlay(plan: Plan, report: Report): void {
  const next = plan.games.map(() => 1)
  for (const [at, step] of plan.steps.entries()) {
    if (step.kind !== 'play') continue
    const game = plan.games[step.game - 1]
    const [from, to] = step.rounds
    if (game === undefined) {
      report(['steps', at, 'game'], 'plan-no-game', { game: step.game, games: plan.games.length })
      continue
    }
    if (from !== next[step.game - 1] || to < from || to > game.rounds)
      report(['steps', at, 'rounds'], 'plan-rounds', { from, to, rounds: game.rounds })
    next[step.game - 1] = to + 1
    const seconds = Array.from({ length: Math.max(0, to - from + 1) }, (_, more) => from + more).reduce(
      (sum, round) => sum + secondsOf(clocksOf(plan, step.game, round) ?? NO_TIME),
      0,
    )
    if (seconds > step.minutes * 60)
      report(['steps', at, 'minutes'], 'plan-too-fast', {
        minutes: step.minutes,
        needed: Math.ceil(seconds / 60),
      })
  }
  for (const [at, game] of plan.games.entries())
    if (next[at] !== game.rounds + 1)
      report(['games', at, 'rounds'], 'plan-unplayed', { rounds: game.rounds, played: (next[at] ?? 1) - 1 })
}

const NO_TIME = { brief: 0, talk: 0, decide: 0, reveal: 0, quarter: 0, reflect: 0 }

/** The published JSON Schema (draft 2020-12) of a session plan; `scenarios/schema/plan-1.json` holds it. */
export function planJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(planInFile(), {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'ref',
  })
  return {
    $schema,
    $id: 'plan-1.json',
    title: `Swim Together session plan, format ${PLAN_FORMAT}`,
    description: 'Minutes of the steps add up to the minutes of the plan.',
    ...schema,
  }
}
