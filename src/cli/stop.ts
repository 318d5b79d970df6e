import type { ExitCode } from './desk.ts'

/** The exit code of a program that was interrupted, as shells have it. */
const INTERRUPTED = 130

export interface Stop {
  readonly isStopped: () => boolean
  /** Resolves when somebody asks to stop. */
  readonly asked: Promise<void>
  /** Leaves with the code of an interrupted program. */
  readonly exit: () => ExitCode
  readonly done: () => void
}

/** The first Ctrl+C asks the work to stop between slices, the second one stops the program. */
export function stopOnInterrupt(): Stop {
  let stopped = false
  let tell: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    tell = resolve
  })
  const listen = (): void => {
    if (stopped) process.exit(INTERRUPTED)
    stopped = true
    tell()
  }
  process.on('SIGINT', listen)
  process.on('SIGTERM', listen)
  return {
    isStopped: () => stopped,
    asked,
    exit: () => process.exit(INTERRUPTED),
    done: () => {
      process.off('SIGINT', listen)
      process.off('SIGTERM', listen)
    },
  }
}
