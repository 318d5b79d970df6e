import { floorHalfUp } from '../lib/index.ts'
import { keeps } from './pledges.ts'
import type { TrustRules } from './scenario.ts'
import { type Choice, isJudged, type SettledPledge, type TrustChange } from './state.ts'
import { type BySeat, bySeat, type Level, type Seat, type Trust } from './words.ts'

type Pair = readonly [Seat, Seat]

/** Applies changes in order, each clamped to 0–100, or to the floor of a joint appointment; returns what really moved. */
export function applyTrust(
  trust: Trust,
  changes: readonly TrustChange[],
  told: { readonly seats: readonly Seat[]; readonly joint: readonly Pair[]; readonly floor: number },
): Moved {
  const next = bySeat(told.seats, (seat): Record<Seat, number> => ({ ...trust[seat] }))
  const moved: TrustChange[] = []
  for (const change of changes) {
    const { from, of } = change
    const before = next[from][of]
    const least = isJoint(told.joint, from, of) ? Math.min(before, told.floor) : 0
    const after = Math.max(least, Math.min(100, before + change.by))
    next[from][of] = after
    if (after !== before) moved.push({ from, of, by: after - before, why: change.why })
  }
  return { trust: next, changes: moved }
}

export interface Moved {
  readonly trust: Trust
  readonly changes: readonly TrustChange[]
}

/** Whether two seats share a joint appointment. */
export const isJoint = (joint: readonly Pair[], a: Seat, b: Seat): boolean =>
  joint.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

const changeOf = (from: Seat, of: Seat, { by, why }: Pick<TrustChange, 'by' | 'why'>): TrustChange => ({
  from,
  of,
  by,
  why,
})

type Costs = Pick<TrustRules, 'pooled' | 'heldBack' | 'kept' | 'boundKept' | 'broken'>

/** Trust follows what was seen: pooled +4, held back −8, in between round(4l − 8(1−l)). */
function fromChoice(level: Level, rules: Costs): Pick<TrustChange, 'by' | 'why'> {
  if (level === 1) return { by: rules.pooled, why: 'pooled' }
  if (level === 0) return { by: -rules.heldBack, why: 'held-back' }
  return { by: floorHalfUp(rules.pooled * level - rules.heldBack * (1 - level)), why: 'part-pooled' }
}

/** A kept pledge +3 (bound +5 instead), a broken one −12, or what the table agreed. */
function fromPledge(level: Level, pledge: SettledPledge, rules: Costs): Pick<TrustChange, 'by' | 'why'> {
  if (!keeps(level, pledge)) return { by: -rules.broken, why: 'broken' }
  return pledge.bound ? { by: rules.boundKept, why: 'bound-kept' } : { by: rules.kept, why: 'kept' }
}

/** Every observer's changes from what it saw each other seat do. What was not chosen is not judged. */
export function choiceTrust(told: {
  readonly seats: readonly Seat[]
  readonly choices: BySeat<Choice>
  readonly seen: BySeat<BySeat<Level>>
  readonly pledges: BySeat<SettledPledge | null>
  readonly rules: Costs
}): readonly TrustChange[] {
  const { seats, choices, seen, pledges, rules } = told
  const changes: TrustChange[] = []
  for (const from of seats) {
    for (const of of seats) {
      if (from === of || !isJudged(choices[of].origin)) continue
      const level = seen[from][of]
      changes.push(changeOf(from, of, fromChoice(level, rules)))
      const pledge = pledges[of]
      if (pledge && (pledge.outcome === 'kept' || pledge.outcome === 'broken'))
        changes.push(changeOf(from, of, fromPledge(level, pledge, rules)))
    }
  }
  return changes
}
