import { RULES_VERSION } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import type { Verdict } from '../replay/index.ts'
import { placedSentence, refusalSentence, sentenceOf } from './sentences.ts'

/** What came of checking a log, in words. */
export function reasonText(verdict: Verdict): string {
  const { finding, firstDifference, issues, refusal, header } = verdict
  const at = { line: firstDifference?.line ?? 0, round: firstDifference?.round ?? 0 }
  const refused = refusal ? refusalSentence(refusal) : ''
  switch (finding) {
    case 'different': {
      const what = firstDifference?.what ?? 'state'
      return say(`log-difference.${what === 'line' ? 'state' : what}`, { ...at, refusal: refused })
    }
    case 'rules':
      return say('log-finding.rules', { theirs: header?.rules ?? '–', ours: RULES_VERSION })
    case 'foreign':
      return issues.map(sentenceOf).join(' ')
    case 'damaged':
    case 'truncated':
      return say(`log-finding.${finding}`, { ...at, sentence: issues.map(placedSentence).join(' ') })
    default:
      return say(`log-finding.${finding}`)
  }
}

/** The `reason` of the JSON: null where there is nothing to add. */
export const reasonOf = (verdict: Verdict): string | null =>
  verdict.finding === 'verified' ? null : reasonText(verdict)
