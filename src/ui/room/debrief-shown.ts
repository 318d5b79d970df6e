// The debrief page's own state, and what of it goes over the room's line: where to look, never a figure.
import {
  DEBRIEF_STEPS,
  type DebriefShown,
  MOST_ATTRIBUTIONS,
  MOST_BRANCHES,
  MOST_LETTERS_OPEN,
} from '../../workshop/protocol/index.ts'
import type { BranchCard, Shown } from '../screens/debrief/shown.ts'

/** How a log of a workshop is called on the page and on the line: as its stream. */
export const logKey = ({ table, game }: { readonly table: number; readonly game: number }): string =>
  `t${table}.${game}`

export const tableOfLog = (key: string): number => Number(/^t(\d+)\./.exec(key)?.[1] ?? 0)

interface Here {
  /** Keys of the logs on this screen, in their order. */
  readonly keys: readonly string[]
  /** Branches that this screen has, some with their result. */
  readonly known: readonly BranchCard[]
}

/** What a screen shows of what the room was told. */
export function shownOf(told: DebriefShown, { keys, known }: Here): Shown {
  const { step, disclosed, short, table, round, day, letters, attribution, branches, panel } = told
  return {
    unfolded: DEBRIEF_STEPS.indexOf(step) + 1,
    disclosed,
    short,
    table: Math.max(0, table === null ? 0 : keys.indexOf(table)),
    round,
    day,
    letters,
    attribution,
    branches: branches.map((card) => ({
      ...card,
      result: known.find(({ id }) => id === card.id)?.result ?? null,
    })),
    wall: panel,
  }
}

interface There {
  readonly keys: readonly string[]
  /** Something is still to be read out, and the step at which it is has come. */
  readonly mustDisclose: boolean
}

/** What the room is told of what the facilitator's page shows. */
export function toldOf(shown: Shown, { keys, mustDisclose }: There): DebriefShown {
  const { unfolded, disclosed, short, table, round, day, letters, attribution, branches, wall } = shown
  const step = DEBRIEF_STEPS[Math.max(0, Math.min(DEBRIEF_STEPS.length, unfolded) - 1)] ?? 'feelings'
  return {
    step,
    disclosed,
    short,
    table: keys[table] ?? null,
    round,
    day,
    letters: letters.slice(-MOST_LETTERS_OPEN),
    attribution: attribution.slice(-MOST_ATTRIBUTIONS),
    branches: branchesTold(branches, wall).map(({ result: _, ...card }) => card),
    panel: step === 'feelings' ? (wall === 'feelings' ? wall : null) : mustDisclose ? 'disclosed' : wall,
  }
}

/** The branch on the wall with all that it came from, and then the newest: in a room of many tables there may be more than the line takes. */
function branchesTold(branches: readonly BranchCard[], wall: string | null): readonly BranchCard[] {
  const named = (id: string | undefined) => branches.find((card) => card.id === id)
  const withParents = (card: BranchCard | undefined): readonly BranchCard[] =>
    card === undefined ? [] : [card, ...withParents(named(card.parent?.card))]
  const first = named(wall?.replace(/^(?:branch|lines):/, ''))
  const wanted = new Set<BranchCard>()
  for (const card of [first, ...branches.toReversed()]) {
    const line = withParents(card).filter((one) => !wanted.has(one))
    if (wanted.size + line.length <= MOST_BRANCHES) for (const one of line) wanted.add(one)
  }
  return branches.filter((card) => wanted.has(card))
}
