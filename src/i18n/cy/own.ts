import type { own as english } from '../en/own.ts'
import type { Translated } from './translated.ts'

export const own = {} as const satisfies Translated<typeof english>
