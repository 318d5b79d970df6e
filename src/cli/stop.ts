/** The exit code of a program that was interrupted. */
export const INTERRUPTED = 130

export interface Stop {
  readonly isStopped: () => boolean
  /** Resolves when somebody asks to stop. */
  readonly asked: Promise<void>
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
    done: () => {
      process.off('SIGINT', listen)
      process.off('SIGTERM', listen)
    },
  }
}
