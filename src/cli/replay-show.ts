import { MOST_BYTES, readLog, type Verdict, verifyLog } from '../replay/index.ts'
import { accountText } from './account-text.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { readBytes } from './files.ts'
import { seatNames } from './labels.ts'
import { logAccount } from './log-account.ts'
import { reasonText } from './verdict-text.ts'

/** Shows a log's game from its checkpoints, and says on standard error where it cannot be trusted. */
export function showCommand(desk: Desk, file: string, options: { readonly json?: boolean }): ExitCode {
  const bytes = readBytes(file, MOST_BYTES)
  if (!bytes.ok) return badUse(desk, [bytes.error])
  const log = readLog(bytes.value)
  const verdict = verifyLog(bytes.value)
  if (!log.ok) return badUse(desk, [`${file}: ${reasonText(verdict)}`])
  const account = logAccount(log.value)
  if (options.json) outJson(desk, account)
  else {
    const { scenario, options: ofGame } = log.value.header
    desk.out(accountText(account, seatNames({ ...scenario, options: ofGame })))
  }
  if (verdict.finding === 'verified') return 0
  desk.say(`${file}: ${reasonText(verdict)}`)
  return isUntrue(verdict) ? 1 : 0
}

/** A log of other rules may well be true; one that comes out differently is not. */
const isUntrue = ({ finding }: Verdict): boolean => finding === 'different'
