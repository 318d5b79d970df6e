import type { Options, Scenario } from '../../../engine/index.ts'
import type { Labels } from '../../../i18n/index.ts'
import { type Issue, ok, type Result } from '../../../lib/index.ts'
import { gameOf, PACES, type Plan } from '../../../scenario/index.ts'
import type { SettingsAsked } from '../../../workshop/protocol/index.ts'
import type { ClockName } from '../../address.ts'

/** What a facilitator wants of a room, as the page asks for it. */
export interface Wishes {
  readonly plan: string | null
  readonly scenario: string
  readonly tables: number
  readonly emptySeats: SettingsAsked['emptySeats']
  readonly placing: SettingsAsked['placing']
  readonly absence: Options['absence']
  readonly pace: ClockName
  readonly talk: boolean
  readonly pledges: 'as-is' | 'off' | number
  readonly seeds: SettingsAsked['seeds']
  readonly labels: Labels | null
  readonly differs: 'none' | 'talk' | 'pledges'
  /** Numbers of the tables that differ, as they were typed. */
  readonly differing: string
  readonly retentionDays: number
}

export const FIRST_WISHES: Wishes = {
  plan: '45-first-time',
  scenario: 'share-the-pain',
  tables: 4,
  emptySeats: 'bots',
  placing: 'choose',
  absence: 'default',
  pace: 'standard',
  talk: true,
  pledges: 'as-is',
  seeds: 'same',
  labels: null,
  differs: 'none',
  differing: '',
  retentionDays: 30,
}

/** A stand-in that says what it means to do and answers like with like: easy to read at a table. */
const BOT = { strategy: 'tit-for-tat', temperament: 'candid' } as const

/** What is asked of the server: the scenario as the plan has it, and the settings of the room. */
export function askedOf(
  wishes: Wishes,
  plan: Plan | null,
  scenario: Scenario,
): Result<{ readonly scenario: Scenario; readonly settings: SettingsAsked }, readonly Issue[]> {
  const game = plan === null ? ok(scenario) : gameOf(plan, 1, scenario)
  if (!game.ok) return game
  const { tables, emptySeats, placing, seeds, retentionDays } = wishes
  const options = optionsOf(wishes, plan !== null)
  return ok({
    scenario: game.value,
    settings: {
      plan: plan?.id ?? null,
      tables,
      seeds,
      options,
      differs: differsOf(wishes, options),
      emptySeats,
      bot: BOT,
      placing,
      retentionDays,
    },
  })
}

/** Pledges are made in talk, and bound ones are pledges: without the one there is no other. */
const NO_PLEDGES = { pledgesFrom: null, bindFrom: null } as const

function optionsOf({ absence, labels, pace, talk, pledges }: Wishes, hasPlan: boolean): Partial<Options> {
  const both = { absence, ...(labels !== null && { labels }) }
  if (hasPlan) return both
  return {
    ...both,
    clocks: pace === 'none' ? null : PACES[pace],
    talk,
    ...(!talk || pledges === 'off' ? NO_PLEDGES : pledges === 'as-is' ? {} : { pledgesFrom: pledges }),
  }
}

function differsOf(
  { differs, differing, tables }: Wishes,
  options: Partial<Options>,
): SettingsAsked['differs'] {
  const chosen = tableNumbers(differing).filter((table) => table <= tables)
  if (differs === 'none' || chosen.length === 0) return null
  return {
    rule: differs,
    tables: chosen,
    options: {
      ...options,
      ...NO_PLEDGES,
      ...(differs === 'talk' && { talk: false }),
    },
  }
}

/** "2, 4" → 2 and 4. */
export const tableNumbers = (typed: string): number[] => [
  ...new Set([...typed.matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter((table) => table > 0)),
]
