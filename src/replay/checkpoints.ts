import type { CheckpointLine, Log } from './line.ts'

/** The checkpoints that still count, one a round: a round that was stepped back behind is gone until it is played again. */
export function checkpointsOf({ lines }: Pick<Log, 'lines'>): readonly CheckpointLine[] {
  const kept: CheckpointLine[] = []
  for (const { kind, line } of lines) {
    if (kind === 'checkpoint') kept.push(line)
    if (kind === 'command' && line.command.type === 'rewindTo')
      kept.length = Math.min(kept.length, line.command.round - 1)
  }
  return kept
}
