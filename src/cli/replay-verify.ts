import { say } from '../i18n/index.ts'
import { type FirstDifference, MOST_BYTES, type Verdict, verifyLog } from '../replay/index.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { readBytes } from './files.ts'
import { reasonOf, reasonText } from './verdict-text.ts'

interface Checked {
  readonly file: string
  readonly ok: boolean
  readonly rounds: number
  readonly firstDifference: FirstDifference | null
  readonly reason: string | null
}

/** Computes logs again: 0 if all are true, 1 if a log is not, 2 if a file is no log or cannot be read. */
export function verifyCommand(
  desk: Desk,
  files: readonly string[],
  options: { readonly json?: boolean },
): ExitCode {
  const checked: Checked[] = []
  let code: ExitCode = 0
  for (const [index, file] of files.entries()) {
    if (files.length > 1) desk.progress(index, files.length)
    const bytes = readBytes(file, MOST_BYTES)
    if (!bytes.ok) {
      badUse(desk, [bytes.error])
      checked.push({ file, ok: false, rounds: 0, firstDifference: null, reason: bytes.error })
      code = 2
      continue
    }
    const verdict = verifyLog(bytes.value)
    const { ok, rounds, firstDifference } = verdict
    checked.push({ file, ok, rounds, firstDifference, reason: reasonOf(verdict) })
    code = worse(code, codeOf(verdict))
    const line = say('cli.verify.line', { file, rounds, reason: reasonText(verdict) })
    if (!options.json) desk.out(`${line}\n`)
    else if (!ok) desk.say(line)
  }
  if (files.length > 1) desk.progress(files.length, files.length)
  if (options.json) outJson(desk, { files: checked })
  return code
}

const codeOf = ({ ok, finding }: Verdict): ExitCode => (ok ? 0 : finding === 'foreign' ? 2 : 1)

const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b)
