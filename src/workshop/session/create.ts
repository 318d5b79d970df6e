import { fail, type Issue, ok, type Result } from '../../lib/index.ts'
import { decodeScenario, remarksOn } from '../../scenario/index.ts'
import { codeFrom, JOIN_LETTERS, type SettingsAsked } from '../protocol/index.ts'
import { type Keys, ROOM_FORMAT, type RoomLine } from './event.ts'
import { lineOf } from './room-line.ts'
import { decodeSettings } from './settings.ts'
import { type Append, ROOM_STREAM } from './stream.ts'

/** What a new workshop is made from. Secrets and chance come from the server; the core has none of its own. */
export interface Plan {
  /** Scenario and settings as they came over the wire. */
  readonly scenario: unknown
  readonly settings: SettingsAsked
  readonly keys: Keys
  /** The first facilitator's device; its token is the one behind `keys.facilitator`. */
  readonly facilitator: string
  /** Random whole numbers ≥ 0, at least six. */
  readonly entropy: readonly number[]
}

/**
 * The first append of a new workshop, or what is wrong with its settings or its scenario: one whose table of payoffs is no
 * dilemma is not for a room. The server picks new entropy where the join
 * code (`code`) is taken by another workshop of its own, and makes a session by folding the lines.
 */
export function createWorkshop(
  plan: Plan,
  now: number,
): Result<{ readonly append: Append; readonly code: string }, readonly Issue[]> {
  const scenario = decodeScenario(plan.scenario)
  if (!scenario.ok) return scenario
  const settings = decodeSettings(scenario.value, plan.settings)
  if (!settings.ok) return fail(settings.error)
  const flaws = remarksOn(scenario.value).filter(({ code }) => code === 'no-dilemma')
  if (flaws.length > 0) return fail(flaws)
  const code = codeFrom(plan.entropy, JOIN_LETTERS)
  const line: RoomLine = {
    seq: 1,
    at: now,
    event: {
      type: 'created',
      format: ROOM_FORMAT,
      settings: settings.value,
      scenario: scenario.value,
      code,
      keys: plan.keys,
      facilitator: plan.facilitator,
    },
  }
  return ok({ append: { stream: ROOM_STREAM, expected: 0, lines: [lineOf(line)] }, code })
}
