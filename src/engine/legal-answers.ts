import { no, type Refusal, type SeatCommand } from './commands.ts'
import { isFilingAsked } from './filing.ts'
import type { Game } from './game.ts'
import { isRollOutOffered } from './incident-effects.ts'

type Answer = SeatCommand & { readonly type: 'answer' }

/** What each question may be answered with. */
export const ANSWERS: Readonly<Record<Answer['question'], readonly string[]>> = {
  file: ['hopeful', 'honest'],
  'roll-out': ['yes', 'no'],
}

/** Whether a question is put to the seats this round. */
export const isAsked = (game: Game, question: Answer['question']): boolean =>
  question === 'file' ? isFilingAsked(game) : isRollOutOffered(game)

export function answerRefusal(game: Game, { question, answer }: Answer): Refusal | null {
  if (!isAsked(game, question)) return no('unknown-question', { question })
  if (!ANSWERS[question].includes(answer))
    return no('unknown-answer', { question, answer, answers: ANSWERS[question].join(', ') })
  return null
}
