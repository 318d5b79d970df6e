import type { plans as english } from '../en/plans.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: paces. What is wrong in a plan’s file (`issue.…`) speaks to its author, and stays English like all such sentences. */
export const plans = {
  'pace.none': 'Dim cloc',
  'pace.fast': 'Cyflym: {time} y rownd',
  'pace.standard': 'Safonol: {time} y rownd',
  'pace.full': 'Llawn: {time} y rownd',
} as const satisfies Translated<typeof english>
