import type { Refusal } from '../engine/index.ts'
import { isMessageKey, say } from '../i18n/index.ts'
import type { Issue } from '../lib/index.ts'

/** Codes that read better another way where there is nothing to suggest. */
const WITHOUT: Readonly<Record<string, readonly [value: string, code: string]>> = {
  'strategy.unknown': ['nearest', 'strategy.unheard'],
  'strategy.setting.unknown': ['known', 'strategy.setting.none'],
}

/** An issue's sentence, without its path. A code without a sentence is shown as it is, never hidden. */
export function sentenceOf({ code, values }: Issue): string {
  const [value, other] = WITHOUT[code] ?? []
  const key = value !== undefined && other !== undefined && values[value] === '' ? other : code
  if (isMessageKey(key)) return say(key, values)
  const ofScenario = `issue.${key}`
  return isMessageKey(ofScenario) ? say(ofScenario, values) : key
}

/** An issue with the place it is about. */
export const placedSentence = (issue: Issue): string =>
  issue.path === '' ? sentenceOf(issue) : `${issue.path}: ${sentenceOf(issue)}`

/** The rules' no in words; moves by their names. */
export function refusalSentence({ code, values }: Refusal): string {
  const key = `refusal.${code}`
  if (!isMessageKey(key)) return code
  const move = `table.move.${values.move}`
  return say(key, isMessageKey(move) ? { ...values, move: say(move) } : values)
}
