/** Done; the answer is no; bad use or bad file; interrupted, as shells have it. */
export type ExitCode = 0 | 1 | 2 | 130

/** Where a command's words go. Standard output is for the answer, standard error for everything said beside it. */
export interface Desk {
  readonly out: (text: string) => void
  readonly say: (sentence: string) => void
  /** Shows how far long work is, on a terminal only; `done` ≥ `all` clears the line. */
  readonly progress: (done: number, all: number) => void
}

export const stdDesk: Desk = {
  out: (text) => process.stdout.write(text),
  say: (sentence) => process.stderr.write(`${sentence}\n`),
  progress: (done, all) => {
    if (!process.stderr.isTTY) return
    process.stderr.write(
      done >= all
        ? '\r\u001b[K'
        : `\r${'▪'.repeat(Math.floor((24 * done) / all)).padEnd(24, '·')} ${done} / ${all}`,
    )
  },
}

/** The one JSON document of `--json`. */
export const outJson = (desk: Desk, document: unknown): void =>
  desk.out(`${JSON.stringify(document, null, 2)}\n`)

/** Says what is wrong, a sentence a line. */
export function badUse(desk: Desk, sentences: readonly string[]): 2 {
  for (const sentence of sentences) desk.say(sentence)
  return 2
}
