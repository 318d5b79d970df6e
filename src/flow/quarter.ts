import { admitEmergencies, admitPlanned } from './admit.ts'
import { beginDay } from './begin.ts'
import type { FlowKeys } from './chance.ts'
import type { Effects } from './effects.ts'
import { countDay } from './emergency-department.ts'
import { becomeFit, endCare, leaveWaiting } from './leave.ts'
import { type FlowModel, keysOf } from './model.ts'
import { startOnward } from './onward.ts'
import { clear, load, nobody, type People, save } from './people.ts'
import { pictureOf } from './picture.ts'
import { newRun, type Run } from './run.ts'
import type { FlowState } from './state.ts'
import { addDay, newTally, totalsOf } from './tally.ts'
import type { DayPicture, QuarterTotals } from './totals.ts'

export const QUARTER_DAYS = 91

export interface QuarterRun {
  /** The game's seed, or its keys made once by `flowKeys`. */
  readonly seed: string | FlowKeys
  readonly effects: Effects
  /** Whole days; a quarter (91) if absent. */
  readonly days?: number
  /** Called after each day; it sees copies and changes nothing. */
  readonly watch?: (day: DayPicture) => void
}

/** Runs a quarter of patient flow from a state to the next; the same arguments give the same result everywhere. */
export function runQuarter(
  model: FlowModel,
  state: FlowState,
  { seed, effects, days = QUARTER_DAYS, watch }: QuarterRun,
): { readonly state: FlowState; readonly totals: QuarterTotals } {
  const people = peopleOf(model, state)
  const run = newRun(model, { people, keys: keysOf(model, seed), effects, days })
  const tally = newTally()
  for (let i = 0; i < days; i++) {
    runDay(run)
    addDay(tally, run)
    if (watch !== undefined) watch(pictureOf(run))
    people.day++
  }
  const next = save(people)
  model.remembered.last = { people, state: next }
  return { state: next, totals: totalsOf(tally, run) }
}

/** A state as arrays: those of the last run as they are if it ended in this state, else filled from it. */
function peopleOf({ remembered }: FlowModel, state: FlowState): People {
  const { last } = remembered
  remembered.last = undefined
  if (last !== undefined && last.state === state) return last.people
  const people = last?.people ?? nobody()
  if (last !== undefined) clear(people)
  load(people, state)
  return people
}

/** The order of steps is part of the rules. */
function runDay(run: Run): void {
  beginDay(run)
  endCare(run)
  leaveWaiting(run)
  becomeFit(run)
  startOnward(run)
  admitEmergencies(run)
  admitPlanned(run)
  countDay(run)
}
