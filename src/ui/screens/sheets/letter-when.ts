import { percent, say } from '../../../i18n/index.ts'
import type { PaperLetter } from './paper.ts'

/** When a letter is the one to read, in words; empty where it is the last that is left. */
export function whenInWords({
  iPooled,
  othersPooled,
  standing,
  fourHourBelow,
  reservesFell,
}: PaperLetter['when']): string {
  const parts: string[] = []
  if (iPooled !== undefined) parts.push(say(iPooled ? 'sheets.when.pooled' : 'sheets.when.held'))
  if (othersPooled?.atLeast !== undefined)
    parts.push(say('sheets.when.at-least', { n: othersPooled.atLeast }))
  if (othersPooled?.atMost !== undefined) parts.push(say('sheets.when.at-most', { n: othersPooled.atMost }))
  if (standing !== undefined) parts.push(say(`sheets.when.${standing}`))
  if (fourHourBelow !== undefined)
    parts.push(say('sheets.when.four-hour', { share: percent(fourHourBelow / 100) }))
  if (reservesFell !== undefined) parts.push(say(reservesFell ? 'sheets.when.fell' : 'sheets.when.rose'))
  return parts.join(', ')
}
