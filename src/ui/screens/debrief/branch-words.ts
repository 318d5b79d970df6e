import { percent, say } from '../../../i18n/index.ts'
import type { Change, NotBranched } from '../../../replay/index.ts'
import { opponentName } from '../../opponents.ts'
import { seatWord } from '../../seat-words.ts'
import type { Course } from '../over/course.ts'
import { refusalSentence } from '../table/refusal-note.tsx'
import type { BranchWish } from './asks.ts'

const didOf = (change: Change): string => {
  if (change.kind === 'pledge') return change.pledge === null ? 'silent' : 'pledge'
  if (change.kind === 'moves') return 'no-moves'
  return change.level === 1 ? 'pool' : change.level === 0 ? 'hold' : 'part'
}

/** "If the council had pooled in round 3?" */
export function branchQuestion({ scenario }: Course, { round, seat, change }: BranchWish): string {
  return say('debriefPage.branch.if', {
    seat: seatWord(scenario, seat),
    round,
    did: didOf(change),
    share: change.kind === 'choice' ? percent(change.level) : '',
  })
}

/** How the others go on, for the second course. */
export const reactingWords = ({ reacting }: BranchWish): string =>
  reacting === null
    ? say('debriefPage.branch.own-rules')
    : say('debriefPage.branch.one-rule', { rule: opponentName(reacting) })

/** Why there is no such branch. */
export function notBranchedText(why: NotBranched, { scenario }: Course): string {
  switch (why.kind) {
    case 'no-round':
      return say('debriefPage.branch.no-round', { round: why.round, rounds: why.rounds })
    case 'no-seat':
      return say('debriefPage.branch.no-seat', { seat: seatWord(scenario, why.seat) })
    case 'ran-on':
      return say('debriefPage.branch.ran-on', { round: why.round })
    case 'refused':
      return say('debriefPage.branch.refused', { reason: refusalSentence(why.refusal) })
  }
}
