import type { setUp as english } from '../en/set-up.ts'
import type { Translated } from './translated.ts'

export const setUp = {} as const satisfies Translated<typeof english>
