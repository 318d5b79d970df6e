// The bare recommended scenario beside the prototype's figures (tests/data/calibration.json), profile by profile.
import { SEATS, type Seat } from '../../src/engine/index.ts'
import { type CertificateRuns, runJob } from '../../src/scenario/index.ts'
import calibration from '../data/calibration.json' with { type: 'json' }
import { recommended } from './recommended.ts'

/** One figure: ours, theirs, and how far apart they may be (exact rules: 3 combined standard errors + £0.05m; 0.5; 0.4). */
export interface Compared {
  readonly what: string
  readonly ours: number
  readonly theirs: number
  readonly allowed: number
}

export interface ComparedProfile {
  readonly pools: readonly string[]
  readonly scores: readonly Compared[]
  readonly fourHour: readonly Compared[]
  readonly delayed: readonly Compared[]
}

const WIDTH = 1.96
const SLACK = 0.05
const FOUR_HOUR = 0.5
const DELAYED = 0.4

/** Plays profiles (bit i = seat i pools) on the seeds 1 … n and sets them beside the prototype's. */
export function reproduction(seeds: number, masks: readonly number[]): readonly ComparedProfile[] {
  const names = Array.from({ length: seeds }, (_, index) => `reproduction-${index + 1}`)
  const done = runJob(recommended(), { kind: 'constants', seeds: names, leap: null, masks })
  return masks.map((mask) => profileOf(done, mask))
}

function profileOf(done: CertificateRuns, mask: number): ComparedProfile {
  const games = done.kind === 'constants' ? done.runs.flatMap((run) => run.games[mask] ?? []) : []
  const pools = SEATS.filter((_, seat) => ((mask >> seat) & 1) === 1)
  const theirs = calibration.profiles.find((profile) => profile.pools.join() === pools.join())
  if (!theirs) throw new Error(`the calibration has no profile ${pools.join()}`)
  const score = (seat: Seat, index: number): Compared => {
    const [mean = 0, half = 0] = theirs.board_score_m[seat]
    const own = spread(games.map((game) => (game.scores[index] ?? 0) / 1_000_000))
    const error = half / WIDTH
    const combined = Math.sqrt(own.error * own.error + error * error)
    return { what: seat, ours: own.mean, theirs: mean, allowed: 3 * combined + SLACK }
  }
  const series = (of: 'fourHour' | 'delayed', reference: readonly number[], allowed: number) =>
    reference.map(
      (value, round): Compared => ({
        what: `round ${round + 1}`,
        ours: spread(games.map((game) => game[of][round] ?? 0)).mean,
        theirs: value,
        allowed,
      }),
    )
  return {
    pools,
    scores: SEATS.map(score),
    fourHour: series('fourHour', theirs.four_hour_by_round, FOUR_HOUR),
    delayed: series('delayed', theirs.delayed_pct_by_round, DELAYED),
  }
}

function spread(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  return { mean, error: Math.sqrt(square / (values.length - 1) / values.length) }
}

const isOut = ({ ours, theirs, allowed }: Compared): boolean => Math.abs(ours - theirs) > allowed

/** Every figure that lies outside its tolerance. */
export const outside = (profiles: readonly ComparedProfile[]): readonly string[] =>
  profiles.flatMap(({ pools, scores, fourHour, delayed }) =>
    Object.entries({ scores, fourHour, delayed }).flatMap(([of, figures]) =>
      figures
        .filter(isOut)
        .map(
          ({ what, ours, theirs, allowed }) =>
            `${pools.join('+') || 'none'}: ${of} ${what} is ${ours.toFixed(2)}, theirs ${theirs}, allowed ${allowed.toFixed(2)}`,
        ),
    ),
  )

/** The table of all figures, ours beside theirs. */
export function reproductionText(profiles: readonly ComparedProfile[]): string {
  const row = (name: string, figures: readonly Compared[], digits: number) => {
    const line = (which: 'ours' | 'theirs') =>
      figures.map((figure) => figure[which].toFixed(digits).padStart(7)).join('')
    const apart = Math.max(...figures.map(({ ours, theirs }) => Math.abs(ours - theirs)))
    const allowed = figures[0]?.allowed ?? 0
    return [
      `  ${name.padEnd(14)} ours  ${line('ours')}`,
      `  ${''.padEnd(14)} theirs${line('theirs')}   apart at most ${apart.toFixed(digits)}, allowed ${allowed}${figures.some(isOut) ? '   OUT' : ''}`,
    ]
  }
  return profiles
    .flatMap(({ pools, scores, fourHour, delayed }) => [
      `Pool: ${pools.join(', ') || 'nobody'}`,
      ...scores.map(
        (figure) =>
          `  ${`score, ${figure.what}`.padEnd(18)} ours ${figure.ours.toFixed(2).padStart(6)}   theirs ${figure.theirs.toFixed(2).padStart(6)}   apart ${(figure.ours - figure.theirs).toFixed(2).padStart(5)}, allowed ${figure.allowed.toFixed(2)}${isOut(figure) ? '   OUT' : ''}`,
      ),
      ...row('four-hour, %', fourHour, 1),
      ...row('delayed, %', delayed, 1),
      '',
    ])
    .join('\n')
}
