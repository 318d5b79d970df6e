import { draw32, keyOf } from '../lib/index.ts'
import { WARM_UP_DAYS } from './calendar.ts'
import { flowKeys } from './chance.ts'
import { type DayTable, daysAt } from './day-table.ts'
import { NO_EFFECTS } from './effects.ts'
import type { FlowModel } from './model.ts'
import { runQuarter } from './quarter.ts'
import type { DayCounts, FlowState } from './state.ts'
import { emergencyStays } from './stays.ts'

/** How many warm states a parameter set has. */
export const WARM_STATES = 64

/** The seed of the warm state of a game, one of 64: `warm-00` … `warm-63`. */
export function warmSeedOf(gameSeed: string): string {
  const number = keyOf(gameSeed, 'flow/warm') % WARM_STATES
  return `warm-${String(number).padStart(2, '0')}`
}

/** The place after a year of warm-up on this seed, without growth and effects: day 365, the eve of round 1. */
export const warmState = (model: FlowModel, seed: string): FlowState =>
  runQuarter(model, firstDay(model, seed), { seed: flowKeys(seed), effects: NO_EFFECTS, days: WARM_UP_DAYS })
    .state

/** The warm state of a game, remembered in the model. */
export function warmStateFor(model: FlowModel, gameSeed: string): FlowState {
  const seed = warmSeedOf(gameSeed)
  const known = model.remembered.warm.get(seed)
  if (known !== undefined) return known
  const state = warmState(model, seed)
  model.remembered.warm.set(seed, state)
  return state
}

/** Day 0: as many people as the rates suggest, with fresh stays; the warm-up makes it forgotten. Draws: purpose `start`. */
function firstDay({ params: p, stays }: FlowModel, seed: string): FlowState {
  const key = flowKeys(seed).start
  const many = (people: number, kind: number, table: DayTable): DayCounts =>
    countDays(Array.from({ length: Math.floor(people) }, (_, i) => daysAt(table, draw32(key, kind, i))))
  const shares = [p.p1_share, p.p2_share, p.p3_share]
  const emergencies = p.em_overnight_per_day * p.los_em_lognormal_mean
  const [p1 = 0, p2 = 0, p3 = 0] = shares.map((share) => Math.floor(emergencies * share + 0.5))
  const emergency = emergencyStays(stays, 1)
  return {
    day: 0,
    fit: {
      home: many(emergencies - p1 - p2 - p3, 0, emergency),
      p1: many(p1, 1, emergency),
      p2: many(p2, 2, emergency),
      p3: many(p3, 3, emergency),
      planned: many(((p.elective_overnight_per_weekday * 5) / 7) * p.los_el_mean, 4, stays.planned),
    },
    waiting: { p1: [], p2: [], p3: [] },
    slipped: 0,
    boarders: 0,
    backlog: 0,
    communityQueue: 0,
    homeCare: many(p.p1_slots * 0.97, 5, stays.homeCare),
    rehab: many(p.p2_beds * 0.93, 6, stays.rehab),
    careHome: many(p.p3_places * 0.93, 7, stays.careHome),
    blocked: { p1: 0, p3: 0 },
  }
}

function countDays(days: readonly number[]): DayCounts {
  const counts = new Map<number, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b).flat()
}
