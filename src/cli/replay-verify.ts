import { say } from '../i18n/index.ts'
import { type FirstDifference, MOST_BYTES, type Verdict, verifyLog } from '../replay/index.ts'
import { isBundle, readBundle } from '../workshop/protocol/index.ts'
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
    const logs = logsIn(file, bytes.value)
    if (logs === null) {
      const reason = say('cli.verify.bundle-broken', { file })
      badUse(desk, [reason])
      checked.push({ file, ok: false, rounds: 0, firstDifference: null, reason })
      code = 2
    }
    for (const log of logs ?? []) {
      const verdict = verifyLog(log.text)
      const { ok, rounds, firstDifference } = verdict
      checked.push({ file: log.file, ok, rounds, firstDifference, reason: reasonOf(verdict) })
      code = worse(code, codeOf(verdict))
      const line = say('cli.verify.line', { file: log.file, rounds, reason: reasonText(verdict) })
      if (!options.json) desk.out(`${line}\n`)
      else if (!ok) desk.say(line)
    }
  }
  if (files.length > 1) desk.progress(files.length, files.length)
  if (options.json) outJson(desk, { files: checked })
  return code
}

/** The logs of a file: itself, or each of a workshop's bundle; null where a bundle cannot be read. */
function logsIn(
  file: string,
  bytes: Uint8Array,
): readonly { readonly file: string; readonly text: Uint8Array | string }[] | null {
  const start = new TextDecoder().decode(bytes.slice(0, 200))
  if (!isBundle(start)) return [{ file, text: bytes }]
  const bundle = readBundle(new TextDecoder().decode(bytes))
  return bundle.ok ? bundle.value.map(({ name, text }) => ({ file: `${file}: ${name}`, text })) : null
}

const codeOf = ({ ok, finding }: Verdict): ExitCode => (ok ? 0 : finding === 'foreign' ? 2 : 1)

const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b)
