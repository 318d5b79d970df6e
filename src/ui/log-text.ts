import '../i18n/words/over.ts'
import type { Refusal } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import type { Issue } from '../lib/index.ts'
import type { Verdict } from '../replay/index.ts'
import type { NotResumed } from '../table/index.ts'
import { issueText } from './issue-text.ts'
import { refusalSentence } from './screens/table/refusal-note.tsx'

const MOST_SHOWN = 5

const issuesText = (issues: readonly Issue[]): string => issues.slice(0, MOST_SHOWN).map(issueText).join(' ')

type Place = NonNullable<Verdict['firstDifference']>

/** Where a game played again leaves its log, in one sentence. */
function differenceText({ what, round, line }: Place, refusal: Refusal | null): string {
  const values = { round, line, refusal: refusal === null ? '' : refusalSentence(refusal) }
  return say('openLog.different', { what: say(`log-difference.${what === 'line' ? 'state' : what}`, values) })
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
      return differenceText(why.difference, why.difference.refusal)
  }
}

/** What a check of a log found, in sentences; empty where all is well. */
export function verdictText({ finding, issues, firstDifference, refusal }: Verdict): string {
  switch (finding) {
    case 'verified':
    case 'in-progress':
      return ''
    case 'rules':
    case 'generators':
    case 'extract':
      return say(`openLog.obstacle.${finding}`)
    case 'different':
      return firstDifference === null ? '' : differenceText(firstDifference, refusal)
    default: {
      const at = issues[0]
      const said = issuesText(issues)
      if (at === undefined || finding === 'foreign') return said
      return `${say('openLog.where', { line: at.line, round: at.round })} ${said}`
    }
  }
}
