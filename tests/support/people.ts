// People of the model in the experiments whose figures stand in tests/data/human-cooperation.json.
import { keyOf, normalQuantile, stream } from '../../src/lib/index.ts'
import { chanceToPool, SILENCE, unlearned } from '../../src/strategies/choosing.ts'
import { addTurn, HABITS, openPast, type Payoffs, personRule } from '../../src/strategies/index.ts'
import { roundsAhead } from '../../src/strategies/outlook.ts'
import { firstBelief, type Habits, KINDS, SHARES, termsOf, usualBelief } from '../../src/strategies/person.ts'
import measured from '../data/human-cooperation.json' with { type: 'json' }

export const STATES = ['cc', 'cd', 'dc', 'dd'] as const
type Counted = readonly [rate: number, observations: number]

/** One treatment of the repeated two-person game, as it was measured. */
export interface Treatment {
  readonly id: string
  readonly payoffs: Payoffs
  /** Rounds everybody knew of; null where each next round came with chance `delta`. */
  readonly known: number | null
  readonly delta: number
  readonly error: number
  readonly byPeriod: readonly Counted[]
  readonly memoryOne: Readonly<Record<(typeof STATES)[number], Counted>>
}

/** r1 = (R − P)/(T − S) and r2 = (R − S)/(T − S) (Rapoport & Chammah), with T = 1 and S = 0. */
export const TREATMENTS: readonly Treatment[] = Object.entries(measured.repeated_pd).map(([id, one]) => ({
  id,
  payoffs: { R: one.r2, S: 0, T: 1, P: one.r2 - one.r1 },
  known: one.indefinite === 1 ? null : one.max_period,
  delta: one.delta,
  error: one.error,
  byPeriod: Object.entries(one.by_period as unknown as Record<string, Counted>)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, counted]) => counted),
  memoryOne: one.memory_one as unknown as Treatment['memoryOne'],
}))

/** Left out of every fit: one treatment in two of each laboratory, and all in which choices slipped. */
export const HELD_OUT: ReadonlySet<string> = new Set([
  ...['BR/2.0', 'KS/5.0', 'FO/21.0', 'DB/25.0', 'DB/28.0', 'DB/30.0', 'DF/10.0', 'DF/7.0', 'DO/3.0'],
  ...['FR/12.0', 'FR/14.0', 'FR/16.0', 'FR/17.0'],
])

export const isHeldOut = ({ id }: Treatment): boolean => HELD_OUT.has(id)

/** Payoffs of this treatment were chances of a prize: people see less clearly what is at stake; set by hand, with this treatment in view. */
const LOTTERIES: ReadonlySet<string> = new Set(['BR/2.0'])
const CHANCES_FELT = 0.38

const settingsOf = ({ id, known, delta, error }: Treatment) => ({
  rounds: known ?? 0,
  delta: known === null ? delta : 0,
  slips: error,
  clarity: LOTTERIES.has(id) ? CHANCES_FELT : 1,
  word: 0,
})

const gridOf = (points: number) =>
  Array.from({ length: points }, (_, at) => normalQuantile((at + 0.5) / points))
const WARMTH = gridOf(15)
const DARING = gridOf(9)

/** The share that pools in the first round where people on average expect `usual`. */
function firstRound(treatment: Treatment, usual: number, habits: Habits): number {
  const settings = settingsOf(treatment)
  const moment = { turns: 0, mine: null, left: null, payoffs: treatment.payoffs, others: 1, talk: SILENCE }
  let sum = 0
  for (const warmth of WARMTH) {
    const first = firstBelief({ kind: 'unconditional', warmth, daring: 0, steady: 0.5 }, usual, habits)
    for (const daring of DARING) {
      for (const kind of KINDS) {
        const self = { kind, warmth, daring, steady: 0.5, ...unlearned(first, habits) }
        sum += SHARES[kind] * chanceToPool(self, moment, { settings, habits })
      }
    }
  }
  return sum / (WARMTH.length * DARING.length)
}

/** The first belief under which the first round comes out as measured: the one figure of a treatment that is used. */
export function anchored(treatment: Treatment, habits: Habits = HABITS): number {
  const goal = treatment.byPeriod[0]?.[0] ?? 0.5
  let [low, high] = [0.01, 0.99]
  for (let step = 0; step < 11; step++) {
    const middle = (low + high) / 2
    if (firstRound(treatment, middle, habits) < goal) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const prospectOf = ({ payoffs, known, delta }: Treatment) => ({
  payoffs,
  others: 1,
  ahead: roundsAhead({ left: known, rounds: 0, delta, turns: 0, slips: 0, others: 1 }),
})

/** What of a treatment bears on the first belief. */
export const featuresOf = (treatment: Treatment): readonly number[] => termsOf(prospectOf(treatment))

/** The first belief that the payoffs alone suggest. */
export const suggested = (treatment: Treatment, habits: Habits = HABITS): number =>
  usualBelief(prospectOf(treatment), habits)

export interface Outcome {
  readonly byPeriod: readonly number[]
  readonly memoryOne: readonly number[]
}

/** Steps of an even sequence in eight dimensions (Kronecker's, with the roots of x⁹ = x + 1): four draws make a person, a pair eight. */
const STEPS = Array.from({ length: 8 }, (_, at) => 1.0850702 ** -(at + 1))

/** Draws of one of a pair: who it is comes from the even sequence, so that few pairs are a fair sample; what it does, from chance. */
function drawsOf(pair: number, side: 'a' | 'b'): () => number {
  const chance = stream(keyOf(`people ${pair}`, side))
  let drawn = side === 'a' ? 0 : 4
  const born = drawn + 4
  return () => {
    if (drawn >= born) return chance()
    const even = 0.5 + (pair + 1) * (STEPS[drawn++] ?? 0)
    return Math.min(1 - 1e-9, Math.max(1e-9, even - Math.floor(even)))
  }
}

/** Pairs of people from the mix play a treatment; a slip changes what the other sees. */
export function playTreatment(
  treatment: Treatment,
  { expects, pairs, habits = HABITS }: { expects: number; pairs: number; habits?: Habits },
): Outcome {
  const rule = personRule({ id: 'mix', name: 'mix', source: 'tests', kind: 'any' }, habits)
  const { payoffs, error, known, delta } = treatment
  const periods = treatment.byPeriod.length
  const pooled = new Array<number>(periods).fill(0)
  const chances = STATES.map(() => ({ pools: 0, all: 0 }))
  const settings = { ...settingsOf(treatment), expects }
  for (let pair = 0; pair < pairs; pair++) {
    // The same people and chances in every treatment, so that treatments differ by their terms alone.
    const side = (name: 'a' | 'b') => {
      const past = openPast(payoffs, drawsOf(pair, name))
      return {
        past,
        memory: rule.start(settings, payoffs),
        slip: stream(keyOf(`people ${pair}`, `slip ${name}`)),
      }
    }
    const sides = [side('a'), side('b')] as const
    for (let period = 0; period < periods; period++) {
      const chosen = sides.map(({ past, memory }) => (rule.next(memory, past) === 'D' ? 1 : 0)) as [
        number,
        number,
      ]
      const weight = known === null ? weightAt(delta, period) : 1
      for (const [at, { past }] of sides.entries()) {
        const pools = 1 - (chosen[at] ?? 0)
        pooled[period] = (pooled[period] ?? 0) + pools
        if (period === 0) continue
        const state = chances[2 * (past.mine & 1) + (past.theirs & 1)]
        if (state === undefined) continue
        state.pools += weight * pools
        state.all += weight
      }
      const seen = chosen.map((held, at) => ((sides[at]?.slip() ?? 1) < error ? 1 - held : held)) as [
        number,
        number,
      ]
      addTurn(sides[0].past, chosen[0], seen[1])
      addTurn(sides[1].past, chosen[1], seen[0])
    }
  }
  return {
    byPeriod: pooled.map((sum) => sum / (2 * pairs)),
    memoryOne: chances.map(({ pools, all }) => (all > 0 ? pools / all : 0)),
  }
}

const weightAt = (delta: number, period: number): number =>
  period === 0 ? 1 : delta * weightAt(delta, period - 1)

/** What a model may miss in a cell. */
export const TOLERANCE = 0.08

/** Rates of the memory-one table with fewer observations than this tell too little to be compared. */
const ENOUGH = 100

export interface Miss {
  readonly at: string
  readonly measured: number
  readonly model: number
  readonly observations: number
}

export const missed = ({ model, measured }: Miss): number => Math.abs(model - measured)

/**
 * What the model may miss in this cell: the tolerance, or two standard errors of the measured rate where these are
 * more. They are reckoned over pairs, as if both of a pair had always chosen alike.
 */
export const allowed = ({ measured, observations }: Miss): number =>
  Math.max(TOLERANCE, 2 * Math.sqrt((measured * (1 - measured)) / (observations / 2)))

/** Model beside data, for each period, and for each rate with enough observations. */
export function missesOf(
  treatment: Treatment,
  outcome: Outcome,
): { readonly periods: readonly Miss[]; readonly rates: readonly Miss[] } {
  const periods = treatment.byPeriod.map(([rate, observations], at) => ({
    at: `${treatment.id} period ${at + 1}`,
    measured: rate,
    model: outcome.byPeriod[at] ?? 0,
    observations,
  }))
  const rates = STATES.map((state, at) => ({
    at: state,
    measured: treatment.memoryOne[state][0],
    model: outcome.memoryOne[at] ?? 0,
    observations: treatment.memoryOne[state][1],
  }))
  return { periods, rates: rates.filter(({ observations }) => observations >= ENOUGH) }
}

/** The rates after each pair of last choices over several treatments, model and data weighted alike by observations. */
export function pooledRates(
  treatments: readonly Treatment[],
  outcomeOf: (treatment: Treatment) => Outcome,
): readonly Miss[] {
  const outcomes = treatments.map((treatment) => ({ treatment, outcome: outcomeOf(treatment) }))
  return STATES.map((state, at) => {
    const sums = { measured: 0, model: 0, observations: 0 }
    for (const { treatment, outcome } of outcomes) {
      const [rate, observations] = treatment.memoryOne[state]
      sums.measured += rate * observations
      sums.model += (outcome.memoryOne[at] ?? 0) * observations
      sums.observations += observations
    }
    const { measured, model, observations } = sums
    return { at: state, measured: measured / observations, model: model / observations, observations }
  })
}
