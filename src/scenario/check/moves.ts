import { MOVE_COST, MOVES, type MoveId } from '../../engine/index.ts'
import { OPTIONS } from '../defaults.ts'
import { entries, hasPatients, type Loose, list, numOr, type Report, reportDuplicates } from './loose.ts'

/** Moves that act on what pooled money buys, so they need patients and budgets. */
const NEEDS_FLOW: readonly MoveId[] = [
  'go-and-see',
  'do-the-boring-well',
  'clear-the-runway',
  'knock-on-doors',
  'bring-the-evidence',
  'mission',
  'share-power',
  'feed-the-pilot',
]

const isMove = (id: unknown): id is MoveId => MOVES.some((move) => move === id)

/** Moves against the headspace, the options and the parts of the scenario that they act on. */
export function checkMoves(file: Loose, report: Report): void {
  reportDuplicates(file.moves, 'moves', report)
  const options: Loose = { ...OPTIONS, ...entries(file.options) }
  const headspace = numOr(options, 'headspace', OPTIONS.headspace)
  const enabled = list(file.moves).map((item) => entries(item).id)
  for (const [index, id] of enabled.entries()) {
    if (!isMove(id)) continue
    const steps = ['moves', index]
    const cost = MOVE_COST[id]
    if (headspace !== null && cost > headspace) report(steps, 'move-too-dear', { move: id, cost, headspace })
    if (id === 'put-it-right' && options.pledgesFrom === null)
      report(steps, 'move-needs-option', { move: id, option: 'pledgesFrom' })
    if (!hasPatients(file) && NEEDS_FLOW.includes(id)) report(steps, 'move-needs-flow', { move: id })
    const part = missingPart(id, { file, enabled })
    if (part !== null) report(steps, 'move-needs-part', { move: id, part })
  }
}

/** The part of the scenario without which a move has nothing to act on. */
function missingPart(
  id: MoveId,
  told: { readonly file: Loose; readonly enabled: readonly unknown[] },
): string | null {
  const { file, enabled } = told
  if (id === 'feed-the-pilot' && (file.pilot ?? null) === null) return 'pilot'
  if (id === 'take-back-power' && !enabled.includes('share-power')) return 'share-power'
  if (id === 'bring-the-evidence' && list(entries(file.place).neighbourhoods).length === 0)
    return 'place.neighbourhoods'
  return null
}
