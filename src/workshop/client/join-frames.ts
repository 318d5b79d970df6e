import type { Scenario } from '../../engine/index.ts'
import type { DeviceFrame, Frame, TableFrame } from '../protocol/index.ts'
import type { Have } from '../wire.ts'

/** What is kept from frame to frame, because it is sent once: finished rounds of one game, and the scenario. */
export interface Kept {
  readonly game: string
  readonly results: TableFrame['view']['results']
  readonly scenarioKey: string
  readonly scenario: Scenario | null
}

export const NOTHING: Kept = { game: '', results: [], scenarioKey: '', scenario: null }

export const haveOf = ({ game, results, scenarioKey }: Kept): Have | null =>
  game === '' && scenarioKey === '' ? null : { game, results: results.length, scenario: scenarioKey }

/** A frame made whole with what is kept; null where a part is missing and a whole frame must be asked for. */
export function joinFrames(kept: Kept, frame: Frame): { readonly kept: Kept; readonly frame: Frame } | null {
  if (frame.kind !== 'device') return { kept, frame }
  const scenario = scenarioOf(kept, frame)
  if (scenario === undefined) return null
  if (frame.table === null) {
    const next = { ...kept, scenarioKey: frame.scenarioKey ?? '', scenario }
    return { kept: next, frame: { ...frame, scenario } }
  }
  const game = frame.table.gameKey
  const before = game === kept.game ? kept.results : []
  const { resultsBefore, view } = frame.table
  if (before.length < resultsBefore) return null
  const results = [...before.slice(0, resultsBefore), ...view.results]
  const table = { ...frame.table, resultsBefore: 0, view: { ...view, results } }
  return {
    kept: { game, results, scenarioKey: frame.scenarioKey ?? '', scenario },
    frame: { ...frame, scenario, table },
  }
}

function scenarioOf(kept: Kept, { scenarioKey, scenario }: DeviceFrame): Scenario | null | undefined {
  if (scenario !== null || scenarioKey === null) return scenario
  return scenarioKey === kept.scenarioKey && kept.scenario !== null ? kept.scenario : undefined
}
