import type { Issue } from '../lib/index.ts'
import { CLASSIC_PAYOFFS, type Payoffs } from '../strategies/index.ts'
import { payoffRemarks } from './match-line.ts'

/** Payoffs as they are written, in the order R, S, T, P; `usual` where nothing is. */
export interface WrittenPayoffs {
  readonly written: readonly number[] | undefined
  readonly usual: Payoffs
}

/** Payoffs that make no prisoners' dilemma are refused here, inequality by inequality: what rests on them would mislead. */
export function dilemmaFrom({ written, usual }: WrittenPayoffs, issues: Issue[]): Payoffs {
  if (written === undefined) return usual
  const [R, S, T, P] = written
  if (written.length !== 4 || !written.every((value) => Number.isFinite(value))) {
    issues.push({
      path: 'payoffs',
      code: 'match.payoffs',
      values: { written: written.join(',').slice(0, 40) },
    })
    return CLASSIC_PAYOFFS
  }
  const payoffs = { R, S, T, P } as Payoffs
  issues.push(...payoffRemarks(payoffs))
  return payoffs
}

/** As results and addresses have them. */
export type FourPayoffs = readonly [R: number, S: number, T: number, P: number]

export const fourOf = ({ R, S, T, P }: Payoffs): FourPayoffs => [R, S, T, P]
export const payoffsOf = ([R, S, T, P]: FourPayoffs): Payoffs => ({ R, S, T, P })
