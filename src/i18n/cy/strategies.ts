import type { strategies as english } from '../en/strategies.ts'
import type { Translated } from './translated.ts'

export const strategies = {} as const satisfies Translated<typeof english>
