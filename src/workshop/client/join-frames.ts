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

/** Always said in full: a server that hears nothing would believe what it heard before. */
export const haveOf = ({ game, results, scenarioKey }: Kept): Have => ({
  game,
  results: results.length,
  scenario: scenarioKey,
})

/** A frame made whole with what is kept; null where a part is missing and a whole frame must be asked for. */
export function joinFrames(kept: Kept, frame: Frame): { readonly kept: Kept; readonly frame: Frame } | null {
  if (frame.kind === 'device') {
    const whole = joinParts(kept, frame)
    return whole && { kept: whole.kept, frame: { ...frame, ...whole.parts } }
  }
  if (frame.kind !== 'console' || frame.entry === null) return { kept, frame }
  const { entry } = frame
  const whole = joinParts(kept, entry)
  if (whole === null || whole.parts.table === null) return null
  const { table, scenario } = whole.parts
  return { kept: whole.kept, frame: { ...frame, entry: { ...entry, table, scenario } } }
}

type Parts = Pick<DeviceFrame, 'table' | 'scenarioKey' | 'scenario'>

function joinParts(
  kept: Kept,
  parts: Parts,
): { readonly kept: Kept; readonly parts: Pick<Parts, 'table' | 'scenario'> } | null {
  const scenario = scenarioOf(kept, parts)
  if (scenario === undefined) return null
  const scenarioKey = parts.scenarioKey ?? ''
  if (parts.table === null)
    return { kept: { ...kept, scenarioKey, scenario }, parts: { table: null, scenario } }
  const game = parts.table.resultsKey
  const before = game === kept.game ? kept.results : []
  const { resultsBefore, view } = parts.table
  if (before.length < resultsBefore) return null
  const results = [...before.slice(0, resultsBefore), ...view.results]
  const table = { ...parts.table, resultsBefore: 0, view: { ...view, results } }
  return { kept: { game, results, scenarioKey, scenario }, parts: { table, scenario } }
}

function scenarioOf(kept: Kept, { scenarioKey, scenario }: Parts): Scenario | null | undefined {
  if (scenario !== null || scenarioKey === null) return scenario
  return scenarioKey === kept.scenarioKey && kept.scenario !== null ? kept.scenario : undefined
}
