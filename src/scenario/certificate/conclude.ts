import type { Scenario } from '../../engine/index.ts'
import type { Trial } from './bare.ts'
import {
  chainOf,
  chainVerdicts,
  chairsOf,
  MILLION,
  ownReturnOf,
  ownVerdicts,
  placeByPoolers,
  placeReturnOf,
  placeVerdict,
  widestConstant,
} from './chain.ts'
import type { ConstantRun } from './constants.ts'
import type { DeviationRun, Group } from './deviations.ts'
import { type Estimate, estimate } from './interval.ts'
import { LIMITS, verdict } from './limits.ts'
import {
  casesOf,
  seedsOf,
  shortRunOf,
  shortRunVerdict,
  wastefulCardsOf,
  wideGroups,
  widestCase,
} from './short-run.ts'
import { endsOf, horizonVerdict, storyOf, storyVerdicts } from './story.ts'
import type { PoolCertificate, PoolFigures, SeatCertificate, SeedCounts, Verdict } from './types.ts'

export interface Runs {
  readonly constants: readonly ConstantRun[]
  readonly deviations: readonly DeviationRun[]
}

/** Figures and verdicts of pool rounds, and what more seeds would have to narrow. */
export interface Concluded extends SeedCounts {
  readonly figures: PoolFigures
  readonly verdicts: readonly Verdict[]
  readonly wide: { readonly constants: boolean; readonly groups: readonly Group[] }
}

/** Puts the runs of all seeds together: the chain, own and place returns, the short run (model.md, conditions 1–4). */
export function concludePool(scenario: Scenario, { constants, deviations }: Runs): Concluded {
  const chairs = chairsOf(scenario, constants)
  const ids = scenario.seats.map(({ id }) => id)
  const cases = casesOf(ids, deviations)
  const seats = chairs.map((chair) => {
    const chain = chainOf(chair)
    const ownReturn = ownReturnOf(chair)
    const figures: SeatCertificate = {
      ...chain,
      ownReturn,
      ...indicesOf(chain),
      shortRun: shortRunOf(ids, chair.seat, cases),
      reciprocity: reciprocityOf(chair.seat, deviations),
    }
    return { figures, widest: widestConstant(chair, figures) }
  })
  const placeReturn = placeReturnOf(ids, constants)
  return {
    seeds: constants.length,
    deviationSeeds: seedsOf(cases),
    figures: {
      seats: Object.fromEntries(ids.map((id, seat) => [id, seats[seat]?.figures])) as PoolFigures['seats'],
      placeReturn,
      placeByPoolers: placeByPoolers(ids.length, constants),
      wastefulCards: wastefulCardsOf(deviations),
    },
    verdicts: [
      ...ids.flatMap((id, seat) => {
        const { figures, widest = 0 } = seats[seat] ?? {}
        if (!figures) return []
        const value = Math.max(widest, widestCase(seat, cases))
        return [
          ...chainVerdicts(id, figures.differences),
          ...ownVerdicts(id, figures.ownReturn),
          shortRunVerdict(id, figures.shortRun),
          verdict('precision', id, { ok: value < LIMITS.precision, value, limit: LIMITS.precision }),
        ]
      }),
      placeVerdict(placeReturn),
    ],
    wide: {
      constants: seats.some(({ widest }) => widest >= LIMITS.precision),
      groups: wideGroups(cases),
    },
  }
}

function indicesOf({ T, R, P, S }: Pick<SeatCertificate, 'T' | 'R' | 'P' | 'S'>) {
  const holds = T > R && R > P && P > S
  return { K: holds ? (R - P) / (T - S) : null, KS: holds ? (R - S) / (T - S) : null }
}

function reciprocityOf(seat: number, deviations: readonly DeviationRun[]): Estimate | null {
  const values = deviations.flatMap(({ reciprocity }) => reciprocity[seat] ?? [])
  return values.length === 0 ? null : estimate(values.map((pounds) => pounds / MILLION))
}

/** The certificate of a scenario of pool cards: all five conditions, the horizon and the precision. */
export function poolCertificate(
  scenario: Scenario,
  trial: Trial,
  told: Runs & { readonly concluded: Concluded },
): PoolCertificate {
  const { figures, verdicts, seeds, deviationSeeds } = told.concluded
  const ids = scenario.seats.map(({ id }) => id)
  const story = storyOf(trial, ids, endsOf(ids.length, told.constants))
  return {
    kind: 'pool',
    seeds,
    deviationSeeds,
    ...figures,
    story,
    verdicts: [...verdicts, ...storyVerdicts(story), horizonVerdict(scenario)],
  }
}
