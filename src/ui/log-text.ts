import { isMessageKey, say } from '../i18n/index.ts'
import type { Issue } from '../lib/index.ts'
import type { Verdict } from '../replay/index.ts'
import type { NotResumed } from '../table/index.ts'
import { issueText } from './issue-text.ts'

const MOST_SHOWN = 5

const issuesText = (issues: readonly Issue[]): string => issues.slice(0, MOST_SHOWN).map(issueText).join(' ')

/** The sentence for a code of a log, where the words have one. */
const logSentence = (code: string, values: Issue['values'] = {}): string => {
  const key = `log.${code}`
  return isMessageKey(key) ? say(key, values) : ''
}

/** Why a kept game cannot be played on. */
export function notResumedText(why: NotResumed): string {
  switch (why.kind) {
    case 'log':
    case 'bots':
      return issuesText(why.issues)
    case 'obstacle':
      return say(`openLog.obstacle.${why.obstacle}`)
    case 'different':
      return say('openLog.different', { round: why.difference.round, line: why.difference.line })
  }
}

/** What a check of a log found, in sentences; empty where all is well. */
export function verdictText({ finding, issues, firstDifference, header }: Verdict): string {
  switch (finding) {
    case 'verified':
    case 'in-progress':
      return ''
    case 'rules':
    case 'generators':
    case 'extract':
      return say(`openLog.obstacle.${finding}`, { version: header?.rules ?? '' })
    case 'different': {
      const { round = 0, line = 1, what = '' } = firstDifference ?? {}
      return `${say('openLog.different', { round, line })} ${logSentence(what)}`.trim()
    }
    default: {
      const at = issues[0]
      const where =
        at === undefined || finding === 'foreign'
          ? ''
          : say('openLog.where', { line: at.line, round: at.round })
      return `${issuesText(issues)} ${where}`.trim()
    }
  }
}
