// Logs on the desk, by key.
import { type Log, type Run, runLog, type Script, scriptOf } from '../../../replay/index.ts'

/** A log with what was reckoned from it, each once. */
export interface Held {
  readonly log: Log
  readonly run: () => Run | null
  readonly script: () => Script | null
}

export type Desk = Map<string, Held>

export const newDesk = (): Desk => new Map()

export function heldFrom(log: Log): Held {
  let run: Run | null | undefined
  let script: Script | null | undefined
  return {
    log,
    run: () => {
      if (run === undefined) {
        const found = runLog(log)
        run = found.ok ? found.value : null
      }
      return run
    },
    script: () => {
      if (script === undefined) {
        const found = scriptOf(log)
        script = found.ok ? found.value : null
      }
      return script
    },
  }
}
