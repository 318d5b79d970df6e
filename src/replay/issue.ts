import type { Issue } from '../lib/index.ts'

/** How a file fails to be an intact log: not a log at all, changed somewhere, or cut off in its last line. */
export type Damage = 'foreign' | 'damaged' | 'truncated'

/** What is wrong with a log, and where: line from 1; the round in which that line stands, 0 for the header. */
export interface LogIssue extends Issue {
  readonly line: number
  readonly round: number
  readonly damage: Damage
}
