import { isMessageKey, say } from '../../i18n/index.ts'

/** A rule that differed, in words; a facilitator's own name for one stands as it is. */
export function ruleWords(rule: string): string {
  const key = `room.rule.${rule}`
  return isMessageKey(key) ? say(key) : rule
}
