import type { LeapCard, Scenario } from '../../engine/index.ts'
import { allOf, profilesOf, trialOf } from './bare.ts'
import {
  chainOf,
  chainVerdicts,
  chairsOf,
  cornersOf,
  ownReturnOf,
  ownVerdicts,
  placeReturnOf,
  placeVerdict,
} from './chain.ts'
import { type ConstantRun, constantRun } from './constants.ts'
import { deviationRun, type Group, groupsOf } from './deviations.ts'
import { leapMasks } from './jobs.ts'
import { concludeLeap, leapRun } from './leap.ts'
import { casesOf, shortRunOf, shortRunVerdict } from './short-run.ts'
import { endsOf, horizonVerdict, storyOf, storyVerdicts } from './story.ts'
import type { RuleId, Verdict } from './types.ts'

export interface RuleCheck {
  readonly rule: RuleId
  readonly seeds: readonly string[]
  /** For the short run: only these quarters are tried. */
  readonly groups?: readonly Group[]
}

/** Judges one rule alone, and simulates no more than it needs: for tests and quick questions, not for certificates. */
export function checkRule(scenario: Scenario, check: RuleCheck): readonly Verdict[] {
  return verdictsNear(scenario, check).filter(({ rule }) => rule === check.rule)
}

/** The verdicts that come from the same games as the rule's. */
function verdictsNear(scenario: Scenario, check: RuleCheck): readonly Verdict[] {
  const ids = scenario.seats.map(({ id }) => id)
  const everybody = allOf(ids.length)
  switch (check.rule) {
    case 'T>R':
    case 'R>P':
    case 'P>S': {
      const masks = new Set(ids.flatMap((_, seat) => Object.values(cornersOf(ids.length, seat))))
      return chairsOf(scenario, games(scenario, check, [...masks])).flatMap((chair, seat) =>
        chainVerdicts(ids[seat] ?? 'acute', chainOf(chair).differences),
      )
    }
    case 'own-least':
    case 'own-most':
      return chairsOf(scenario, games(scenario, check, profilesOf(ids.length))).flatMap((chair, seat) =>
        ownVerdicts(ids[seat] ?? 'acute', ownReturnOf(chair)),
      )
    case 'place':
      return [placeVerdict(placeReturnOf(ids, games(scenario, check, profilesOf(ids.length))))]
    case 'story-all-hold-back':
    case 'story-too-early':
    case 'story-all-pool': {
      const constants = games(scenario, check, [0, everybody])
      return storyVerdicts(storyOf(trialOf(scenario), ids, endsOf(ids.length, constants)))
    }
    case 'short-run':
      return shortRunVerdicts(scenario, check)
    case 'horizon':
      return [horizonVerdict(scenario)]
    case 'leap-threshold':
    case 'leap-all-in':
    case 'leap-all-out':
    case 'leap-gain':
      return leapVerdicts(scenario, check)
    case 'precision':
      return []
  }
}

function games(scenario: Scenario, { seeds }: RuleCheck, masks: readonly number[]): readonly ConstantRun[] {
  const trial = trialOf(scenario)
  return seeds.map((seed) => constantRun(trial, { seed, masks }))
}

function shortRunVerdicts(scenario: Scenario, { seeds, groups }: RuleCheck): readonly Verdict[] {
  const trial = trialOf(scenario)
  const ids = scenario.seats.map(({ id }) => id)
  const plan = { groups: groups ?? groupsOf(trial), toTheEnd: false }
  const cases = casesOf(
    ids,
    seeds.map((seed) => deviationRun(trial, { seed, ...plan })),
  )
  return ids.map((id, seat) => shortRunVerdict(id, shortRunOf(ids, seat, cases)))
}

function leapVerdicts(scenario: Scenario, { seeds }: RuleCheck): readonly Verdict[] {
  const card = scenario.cards.find((one): one is LeapCard => one.kind === 'leap')
  if (!card) return []
  const runs = seeds.flatMap((seed) => leapMasks(scenario).map((mask) => leapRun(scenario, { seed, mask })))
  return concludeLeap(scenario, card, runs).verdicts
}
