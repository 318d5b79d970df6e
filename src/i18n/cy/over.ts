import type { over as english } from '../en/over.ts'
import type { Translated } from './translated.ts'

export const over = {} as const satisfies Translated<typeof english>
