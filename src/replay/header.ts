import { type Options, RULES_VERSION, type Scenario, type Setup } from '../engine/index.ts'
import { warmSeedOf } from '../flow/index.ts'
import { bug, GENERATORS } from '../lib/index.ts'
import { scenarioHash } from '../scenario/index.ts'
import { type Header, LOG_FORMAT, type Parent } from './line.ts'

/** What a recorded game starts from: the scenario as published, and the options of this game where they differ from it. */
export interface Opening extends Setup {
  readonly options?: Options
  /** True where somebody played a scenario that is not proven to be a dilemma. */
  readonly playAnyway?: boolean
  /** Where a branch comes from. */
  readonly parent?: Parent
}

export type FullHeader = Header & { readonly extract: false }

const warmOf = (scenario: Scenario, seed: string): string | null =>
  scenario.flow === null ? null : warmSeedOf(seed)

/** The first line of a new log. */
export function headerOf({ scenario, seed, sitters, options, playAnyway, parent }: Opening): FullHeader {
  const seats: Header['seats'] = Object.fromEntries(
    scenario.seats.map(({ id }) => [id, sitters[id] ?? bug(`nobody sits in ${id}`)]),
  )
  return {
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    generators: GENERATORS,
    scenario,
    scenarioHash: scenarioHash(scenario),
    seed,
    seats,
    options: options ?? scenario.options,
    warm: warmOf(scenario, seed),
    playAnyway: playAnyway ?? false,
    extract: false,
    ...(parent ? { parent } : {}),
  }
}

/** What the engine starts the recorded game from. */
export const setupOf = ({ scenario, options, seed, seats }: FullHeader): Setup => ({
  scenario: { ...scenario, options },
  seed,
  sitters: seats as Setup['sitters'],
})

/** Why a log cannot be computed again here: another rules version or generator, or an extract; null where it can. */
export function obstacleOf(header: Header): 'rules' | 'generators' | 'extract' | null {
  if (header.extract) return 'extract'
  if (header.rules !== RULES_VERSION) return 'rules'
  const { key, draw } = header.generators
  if (key !== GENERATORS.key || draw !== GENERATORS.draw) return 'generators'
  return header.warm === warmOf(header.scenario, header.seed) ? null : 'generators'
}
