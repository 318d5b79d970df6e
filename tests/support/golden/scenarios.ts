import classic from '../../../scenarios/classic.json' with { type: 'json' }
import controlTotal from '../../../scenarios/control-total.json' with { type: 'json' }
import electionYear from '../../../scenarios/election-year.json' with { type: 'json' }
import justAboutManaging from '../../../scenarios/just-about-managing.json' with { type: 'json' }
import pointsOfLight from '../../../scenarios/points-of-light.json' with { type: 'json' }
import providerCapture from '../../../scenarios/provider-capture.json' with { type: 'json' }
import quantumLeap from '../../../scenarios/quantum-leap.json' with { type: 'json' }
import shareThePain from '../../../scenarios/share-the-pain.json' with { type: 'json' }
import thirtyEighthAttempt from '../../../scenarios/thirty-eighth-attempt.json' with { type: 'json' }
import winterBeds from '../../../scenarios/winter-beds.json' with { type: 'json' }
import type { Options, Scenario } from '../../../src/engine/index.ts'
import { decodeScenario, withSeats } from '../../../src/scenario/index.ts'
import { everything } from './everything.ts'
import type { GoldenSetting, Variant } from './settings.ts'

const FILES = {
  classic,
  'share-the-pain': shareThePain,
  'winter-beds': winterBeds,
  'control-total': controlTotal,
  'election-year': electionYear,
  'just-about-managing': justAboutManaging,
  'thirty-eighth-attempt': thirtyEighthAttempt,
  'points-of-light': pointsOfLight,
  'provider-capture': providerCapture,
  'quantum-leap': quantumLeap,
} as const

const withOptions = (scenario: Scenario, options: Partial<Options>): Scenario => ({
  ...scenario,
  options: { ...scenario.options, ...options },
})

const CHANGES: Readonly<Record<Variant, (scenario: Scenario) => Scenario>> = {
  plain: (scenario) => scenario,
  two: (scenario) => withSeats(scenario, ['acute', 'council']),
  fog: (scenario) => withOptions(scenario, { fog: 0.15 }),
  levels: (scenario) => withOptions(scenario, { levels: true }),
  unknown: (scenario) => {
    const atMost = scenario.rounds.kind === 'fixed' ? scenario.rounds.n : scenario.rounds.atMost
    return { ...scenario, rounds: { kind: 'unknown', atLeast: 3, chance: 0.75, atMost } }
  },
  everything,
}

/** The scenario of a golden game, as an author could have written it. It comes inside the bundle, not from a disk. */
export function scenarioOf({ scenario, variant }: GoldenSetting): Scenario {
  const changed = CHANGES[variant](decoded(scenario, FILES[scenario]))
  return variant === 'plain' ? changed : decoded(`${scenario}, ${variant}`, changed)
}

function decoded(name: string, file: unknown): Scenario {
  const scenario = decodeScenario(file)
  if (!scenario.ok) throw new Error(`${name}: ${JSON.stringify(scenario.error)}`)
  return scenario.value
}
