export {
  type Branch,
  branchOf,
  type NotBranched,
  replayOf,
  type Wish,
} from './branch.ts'
export { type Policy, sightOfRounds } from './branch-policy.ts'
export type { Dropped } from './branch-walk.ts'
export { checkpointsOf } from './checkpoints.ts'
export { coalitionsOf } from './coalitions.ts'
export { seatCommandShape, writerOf } from './command-shape.ts'
export type { PhaseStart } from './course.ts'
export * from './exports/index.ts'
export { extractOf } from './extract.ts'
export { follow, followHeader, type Unfollowed } from './follow.ts'
export { type Opening, setupOf } from './header.ts'
export type { LogIssue } from './issue.ts'
export * from './line.ts'
export { logSchema } from './log-schema.ts'
export { MOST_BYTES, readLog } from './read.ts'
export { type Recording, record, startRecording, type Written } from './record.ts'
export { resumeLog } from './resume.ts'
export { type Run, runLog, type Unrun } from './run.ts'
export { type Scene, type Script, scriptOf, sharingScript } from './script.ts'
export { type FirstDifference, type Verdict, verifyLog } from './verify.ts'
