import '../i18n/words/issues.ts'
import '../i18n/words/plans.ts'
import '../i18n/words/strategies.ts'
import { isMessageKey, say } from '../i18n/index.ts'
import type { Issue } from '../lib/index.ts'

/** The sentence of an issue; a code without one is shown as it is rather than hidden. */
export function issueText({ code, values }: Issue): string {
  const key = [code, `issue.${code}`].find(isMessageKey)
  return key === undefined ? code : say(key, values)
}
