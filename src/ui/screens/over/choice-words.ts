import type { Choice, RoundResult, Seat } from '../../../engine/index.ts'
import { isJudged } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import { forcedBy } from '../table/forced-words.ts'
import type { Course } from './course.ts'

/** What a seat did, in a word or two; a choice that was not chosen says so. */
export function choiceWord({ scenario, results }: Course, result: RoundResult, seat: Seat): string {
  const { level, origin } = result.choices[seat]
  if (origin === 'forced')
    return say(`over.choice.${forcedBy({ scenario, before: results }, result, seat).by}`)
  const word =
    level === 1
      ? say('over.choice.pool')
      : level === 0
        ? say('over.choice.hold')
        : say('over.choice.part', { share: percent(level) })
  return isJudged(origin) ? word : say('over.choice.notChosen', { choice: word })
}

/** How a choice is drawn: a disc pooled, a square held back, half of each in between; hollow where nobody chose. */
export type ChoiceShape = 'disc' | 'square' | 'half' | 'open'
export const choiceShape = ({ level, origin }: Choice): ChoiceShape =>
  !isJudged(origin) ? 'open' : level === 1 ? 'disc' : level === 0 ? 'square' : 'half'
