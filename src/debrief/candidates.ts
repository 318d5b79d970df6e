// Choices that may be worth talking about, by the kind of moment that they could be. Only choices that were made.
import { type RoundResult, type Seat, STANDINGS } from '../engine/index.ts'
import { type Chosen, chosenIn, hasChosen, hasPooled, othersOf, type Played } from './played.ts'

export const MOMENT_KINDS = ['pattern', 'promise', 'back'] as const
/** *When the pattern changed* · *a promise under strain* · *the way back*. */
export type MomentKind = (typeof MOMENT_KINDS)[number]

/** What makes the choice such a moment; the greatest weight is looked at first. */
export const WHYS = {
  pattern: { 'broke-ranks': 4, 'first-pool': 4, turned: 3, 'held-course': 1 },
  promise: {
    'broke-bound': 6,
    broke: 5,
    'kept-under-strain': 4,
    dropped: 3,
    kept: 2,
    'unspoken-kept': 1,
    'nothing-promised': 0,
  },
  back: { 'put-right': 6, forgave: 5, returned: 4, gift: 3, 'kept-giving': 2, 'not-taken': 0 },
} as const satisfies Readonly<Record<MomentKind, Readonly<Record<string, number>>>>

export type MomentWhy = {
  readonly [K in MomentKind]: { readonly kind: K; readonly why: keyof (typeof WHYS)[K] }
}[MomentKind]

export type Candidate = Chosen & MomentWhy & { readonly weight: number }

/** Every choice with each kind of moment it could be. */
export function candidatesOf(played: Played): readonly Candidate[] {
  const last = new Map<Seat, boolean>()
  return chosenIn(played).flatMap((chosen) => {
    const result = played.results[chosen.round - 1]
    if (!result) return []
    const setting: Setting = {
      played,
      result,
      previous: played.results[chosen.round - 2] ?? null,
      mine: last.get(chosen.seat) ?? null,
    }
    last.set(chosen.seat, chosen.pooled)
    return [patternWhy(chosen, setting), promiseWhy(chosen, setting), backWhy(chosen, setting)].map(
      (moment) => ({ ...chosen, ...moment, weight: weightOf(moment) }),
    )
  })
}

const weightOf = ({ kind, why }: MomentWhy): number =>
  (WHYS[kind] as Readonly<Record<string, number>>)[why] ?? 0

interface Setting {
  readonly played: Played
  readonly result: RoundResult
  readonly previous: RoundResult | null
  /** The seat’s own last choice. */
  readonly mine: boolean | null
}

function patternWhy({ pooled, seat }: Chosen, { played, previous, mine }: Setting): MomentWhy {
  if (mine === null || mine === pooled || !previous) return { kind: 'pattern', why: 'held-course' }
  const others = othersOf(played.seats, seat)
  const did = others.filter((other) => hasPooled(previous.choices[other].level)).length
  if (!pooled && did === others.length) return { kind: 'pattern', why: 'broke-ranks' }
  if (pooled && did === 0) return { kind: 'pattern', why: 'first-pool' }
  return { kind: 'pattern', why: 'turned' }
}

function promiseWhy({ pooled, seat }: Chosen, setting: Setting): MomentWhy {
  const pledge = setting.result.pledges[seat]
  if (pledge?.outcome === 'broken') return { kind: 'promise', why: pledge.bound ? 'broke-bound' : 'broke' }
  if (pledge?.outcome === 'kept') {
    const strained = pledge.bound || isStrained(setting, seat)
    return { kind: 'promise', why: strained ? 'kept-under-strain' : 'kept' }
  }
  if (pledge?.outcome === 'dropped') return { kind: 'promise', why: 'dropped' }
  const unspoken = pooled && setting.mine === true && isStrained(setting, seat)
  return { kind: 'promise', why: unspoken ? 'unspoken-kept' : 'nothing-promised' }
}

/** Harder than usual: some other seat held back last round, or one’s own water is low. */
function isStrained({ played, previous }: Setting, seat: Seat): boolean {
  if (!previous) return false
  const low = previous.standing[seat] !== STANDINGS[0]
  return low || heldBack(played, previous, seat) > 0
}

const heldBack = ({ seats }: Played, result: RoundResult, seat: Seat): number =>
  othersOf(seats, seat).filter((other) => hasChosen(result, other) && !hasPooled(result.choices[other].level))
    .length

const GIFTS = [
  'learn-together',
  'eat-together',
  'open-the-books',
  'clear-the-runway',
  'share-power',
  'joint-appointment',
  'mission',
]

function backWhy({ pooled, seat }: Chosen, { played, result, previous, mine }: Setting): MomentWhy {
  const moves = result.moves[seat]
  if (moves.some(({ id }) => id === 'put-it-right')) return { kind: 'back', why: 'put-right' }
  if (pooled && previous && mine === false) return { kind: 'back', why: 'returned' }
  const others = played.seats.length - 1
  if (pooled && previous && heldBack(played, previous, seat) * 2 >= others)
    return { kind: 'back', why: 'forgave' }
  if (moves.some(({ id }) => GIFTS.includes(id))) return { kind: 'back', why: 'gift' }
  return { kind: 'back', why: pooled ? 'kept-giving' : 'not-taken' }
}
