import type { plans as english } from '../en/plans.ts'
import type { Translated } from './translated.ts'

export const plans = {} as const satisfies Translated<typeof english>
