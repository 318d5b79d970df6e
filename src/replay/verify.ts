import type { Refusal } from '../engine/index.ts'
import { checkpointsOf } from './checkpoints.ts'
import type { Damage, LogIssue } from './issue.ts'
import type { Header, Log } from './line.ts'
import { readLog } from './read.ts'
import { type Difference, type Obstacle, runLog } from './run.ts'

/** What became of a check. `in-progress`: intact and true so far, but without a seal (or cut off at the end of a line). */
export type Finding = 'verified' | 'in-progress' | Damage | Obstacle | 'different'

export interface FirstDifference {
  /** The round in which the line stands; 0 for the header. */
  readonly round: number
  readonly line: number
  /** What differs there: a code whose sentence is in i18n. */
  readonly what: Difference['what'] | 'line'
}

export interface Verdict {
  readonly ok: boolean
  readonly finding: Finding
  /** Finished rounds that are intact and, where these rules can compute them, true. */
  readonly rounds: number
  readonly firstDifference: FirstDifference | null
  /** What was wrong with the file, where its lines are not intact. */
  readonly issues: readonly LogIssue[]
  readonly refusal: Refusal | null
  readonly header: Header | null
}

const SOUND = { firstDifference: null, issues: [], refusal: null } as const

/** Computes a log again and says whether every line is intact and every checkpoint true. */
export function verifyLog(input: string | Uint8Array): Verdict {
  const read = readLog(input)
  return read.ok ? verdictOf(read.value) : unreadable(read.error)
}

function verdictOf(log: Log): Verdict {
  const run = runLog(log)
  const { header } = log
  if (run.ok) {
    const finding = log.sealed ? 'verified' : 'in-progress'
    return { ...SOUND, ok: true, finding, rounds: run.value.rounds, header }
  }
  const unrun = run.error
  if (unrun.kind === 'obstacle') {
    const rounds = checkpointsOf(log).length
    return { ...SOUND, ok: false, finding: unrun.obstacle, rounds, header }
  }
  const { round, line, what, refusal } = unrun.difference
  const firstDifference = { round, line, what }
  return {
    ok: false,
    finding: 'different',
    rounds: unrun.rounds,
    firstDifference,
    issues: [],
    refusal,
    header,
  }
}

function unreadable(issues: readonly LogIssue[]): Verdict {
  const [first] = issues
  const finding = first?.damage ?? 'foreign'
  const round = first?.round ?? 0
  const firstDifference = { round, line: first?.line ?? 1, what: 'line' } as const
  const rounds = Math.max(0, round - 1)
  return { ok: false, finding, rounds, firstDifference, issues, refusal: null, header: null }
}
