import { fail, ok, type Result } from '../lib/index.ts'
import type { Log } from './line.ts'
import { type Written, withFiled } from './record.ts'
import { type Run, runLog, type Unrun } from './run.ts'

/** A recording that goes on, the lines that were still missing from its file, and the games that led here. */
export type Resumed = Written & { readonly run: Run }

/**
 * Takes up a log where it ends. `text` is what a crash may have kept from being written: the checkpoint of a round
 * that the last command finished, and the seal. A finished log comes back sealed and takes no more commands.
 */
export function resumeLog(log: Log): Result<Resumed, Unrun> {
  const run = runLog(log)
  if (!run.ok) return fail(run.error)
  const { last, starts, rounds, steps } = run.value
  const chain = { head: log.head, count: log.count }
  const recording = { game: last, starts, chain, seq: steps.length, sealed: log.sealed }
  const written = log.sealed ? { recording, text: '' } : withFiled({ recording, text: '' }, rounds)
  return ok({ ...written, run: run.value })
}
