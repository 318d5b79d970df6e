// A leap: both ends are equilibria, and what everybody gains exceeds what a failed attempt costs (model.md).
import type { LeapCard, Scenario, Seat } from '../../engine/index.ts'
import { allOf, newGame, trialOf } from './bare.ts'
import { MILLION } from './chain.ts'
import { type ConstantGame, constantGame } from './constants.ts'
import { type Estimate, estimate, lower } from './interval.ts'
import { above, verdict } from './limits.ts'
import { storyOf } from './story.ts'
import type { LeapCertificate, Seats, Verdict } from './types.ts'

/** Rounds in which a leap can be decided (exact rules). */
export const LEAP_ROUNDS = [2, 3, 4] as const

/** One seed's games around a leap; other rounds are played as `mask` says. Scores by seat in pounds. */
export interface LeapRun {
  readonly seed: string
  readonly mask: number
  /** Nobody ever commits. */
  readonly out: ConstantGame
  /** Everybody commits in round 2. */
  readonly in: ConstantGame
  readonly rounds: readonly {
    readonly round: number
    /** All commit; and each seat's score where it alone commits, and where it alone stays out. */
    readonly all: readonly number[]
    readonly alone: readonly number[]
    readonly without: readonly number[]
  }[]
}

/** Plays every attempt that one seat's choice decides, on one seed. */
export function leapRun(
  scenario: Scenario,
  { seed, mask }: { readonly seed: string; readonly mask: number },
): LeapRun {
  const everybody = allOf(scenario.seats.length)
  const trial = trialOf(scenario)
  const start = newGame(trial, seed)
  const play = (round: number, committed: number): ConstantGame =>
    constantGame({ ...trial, leap: { round, mask: committed } }, { start, mask })
  const each = (round: number, committed: (seat: number) => number): readonly number[] =>
    scenario.seats.map((_, seat) => play(round, committed(seat)).scores[seat] ?? 0)
  const taken = LEAP_ROUNDS.map((round) => play(round, everybody))
  return {
    seed,
    mask,
    out: constantGame(trial, { start, mask }),
    in: taken[0] ?? play(2, everybody),
    rounds: LEAP_ROUNDS.map((round, index) => ({
      round,
      all: taken[index]?.scores ?? [],
      alone: each(round, (seat) => 1 << seat),
      without: each(round, (seat) => everybody ^ (1 << seat)),
    })),
  }
}

/** The leap's own figures and verdicts; runs in which the other rounds were all-hold and all-pool are judged alike. */
export function concludeLeap(
  scenario: Scenario,
  card: LeapCard,
  runs: readonly LeapRun[],
): Pick<LeapCertificate, 'threshold' | 'gain' | 'loss' | 'beliefNeeded' | 'rounds' | 'story' | 'verdicts'> {
  const ids = scenario.seats.map(({ id }) => id)
  const masks = [...new Set(runs.map(({ mask }) => mask))]
  const worlds = masks.flatMap((mask) => {
    const own = runs.filter((run) => run.mask === mask)
    return LEAP_ROUNDS.map((round, index) => worldOf(ids, own, { round, index }))
  })
  const least = (of: 'gain' | 'loss', pick: (...values: readonly number[]) => number): Seats<number> =>
    Object.fromEntries(ids.map((id) => [id, pick(...worlds.map((world) => world[of][id]?.mean ?? 0))]))
  const gain = least('gain', Math.min)
  const loss = least('loss', Math.max)
  const held = runs.filter(({ mask }) => mask === 0)
  return {
    threshold: card.threshold,
    gain,
    loss,
    beliefNeeded: Object.fromEntries(ids.map((id) => [id, beliefOf(loss[id] ?? 0, gain[id] ?? 0)])),
    rounds: worlds.slice(0, LEAP_ROUNDS.length).map(({ round, gain, loss }) => ({ round, gain, loss })),
    story: storyOf(trialOf(scenario), ids, {
      hold: held.map((run) => run.out),
      pool: held.map((run) => run.in),
    }),
    verdicts: ids.flatMap((id) => [
      pivotal(card, id, ids.length),
      ...['leap-all-in' as const, 'leap-all-out' as const].map((rule) => {
        const of = rule === 'leap-all-in' ? 'staying' : 'loss'
        return verdict(rule, id, above(Math.min(...worlds.map((world) => lowest(world[of][id]))), 0))
      }),
      verdict(
        'leap-gain',
        id,
        above(Math.min(...worlds.map((world) => lowest(world.gain[id]))), loss[id] ?? 0),
      ),
    ]),
  }
}

const lowest = (figure: Estimate | undefined): number => (figure ? lower(figure) : 0)

const beliefOf = (loss: number, gain: number): number => (loss + gain > 0 ? loss / (loss + gain) : 1)

interface World {
  readonly round: number
  /** Everybody commits against nobody; committing alone against nobody; committing with all others against staying out. */
  readonly gain: Seats<Estimate>
  readonly loss: Seats<Estimate>
  readonly staying: Seats<Estimate>
}

function worldOf(
  ids: readonly Seat[],
  runs: readonly LeapRun[],
  { round, index }: { readonly round: number; readonly index: number },
): World {
  type Scores = (run: LeapRun) => readonly number[] | undefined
  const gaps = (a: Scores, b: Scores): Seats<Estimate> =>
    Object.fromEntries(
      ids.map((id, seat) => [
        id,
        estimate(runs.map((run) => ((a(run)?.[seat] ?? 0) - (b(run)?.[seat] ?? 0)) / MILLION)),
      ]),
    )
  const at = (of: 'all' | 'alone' | 'without') => (run: LeapRun) => run.rounds[index]?.[of]
  const out = (run: LeapRun) => run.out.scores
  return {
    round,
    gain: gaps(at('all'), out),
    loss: gaps(out, at('alone')),
    staying: gaps(at('all'), at('without')),
  }
}

/** Nobody is pivotal below unanimity: then committing must pay by itself, by a grant above the loss. */
function pivotal(card: LeapCard, id: Seat, seats: number): Verdict {
  if (card.threshold >= seats)
    return verdict('leap-threshold', id, { ok: true, value: card.threshold, limit: seats })
  return verdict('leap-threshold', id, above(card.grant[id] / MILLION, card.loss[id] / MILLION))
}
