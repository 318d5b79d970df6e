import type { Command, Move, Seat } from '../engine/index.ts'
import { writerOf } from './command-shape.ts'
import type { Change } from './line.ts'
import type { PlayedAct, Scene, Script } from './script.ts'

/** Where a branch leaves the game that it comes from, and how. */
export interface Turn {
  readonly round: number
  readonly seat: Seat
  readonly change: Change
}

/** Whether the change is what happened anyway; then nothing is changed, not even a line. */
export function changesNothing({ results }: Script, { round, seat, change }: Turn): boolean {
  const result = results[round - 1]
  if (!result) return false
  switch (change.kind) {
    case 'choice':
      return result.choices[seat].level === change.level
    case 'pledge': {
      const made = result.pledges[seat]
      if (made === null || change.pledge === null) return made === change.pledge
      const { level, ifOthers, bound } = change.pledge
      return made.level === level && made.ifOthers === ifOthers && made.bound === bound
    }
    case 'moves':
      return sameMoves(result.moves[seat], change.moves)
  }
}

const sameMoves = (made: readonly Move[], wanted: readonly Move[]): boolean =>
  made.length === wanted.length &&
  made.every(({ id, with: partner }, index) => id === wanted[index]?.id && partner === wanted[index]?.with)

/** A scene's acts with the change in the place of what the seat did; `changed` marks the acts that the rules must accept. */
export function withChange(
  { acts }: Scene,
  { seat, change }: Turn,
): { readonly acts: readonly PlayedAct[]; readonly changed: ReadonlySet<PlayedAct> } {
  const commands = commandsOf(seat, change)
  const replaced = ({ command }: PlayedAct): boolean =>
    writerOf(command) === seat && REPLACED[change.kind].includes(command.type)
  // A choice or a set of moves takes the place of the last one; a pledge takes the place of all that was said of it.
  const at = acts.findLastIndex(replaced)
  const made = commands.map((command): PlayedAct => {
    const { actor, ms } = acts[at] ?? { actor: 'human', ms: acts[0]?.ms ?? 0 }
    return { command, actor, ms }
  })
  const kept = (index: number, act: PlayedAct): boolean =>
    change.kind === 'pledge' ? !replaced(act) : index !== at
  const before = acts.filter((act, index) => index < at && kept(index, act))
  const after = acts.filter((act, index) => index >= at && kept(index, act))
  return { acts: [...before, ...made, ...after], changed: new Set(made) }
}

const REPLACED: Readonly<Record<Change['kind'], readonly Command['type'][]>> = {
  choice: ['choose'],
  pledge: ['pledge', 'withdrawPledge', 'bind'],
  moves: ['spend'],
}

function commandsOf(seat: Seat, change: Change): readonly Command[] {
  switch (change.kind) {
    case 'choice':
      return [{ type: 'choose', seat, level: change.level }]
    case 'moves':
      return [{ type: 'spend', seat, moves: change.moves }]
    case 'pledge': {
      if (change.pledge === null) return []
      const { level, ifOthers, bound } = change.pledge
      return [{ type: 'pledge', seat, level, ifOthers }, ...(bound ? [{ type: 'bind', seat } as const] : [])]
    }
  }
}
