import type { console as english } from '../en/console.ts'
import type { Translated } from './translated.ts'

export const console = {} as const satisfies Translated<typeof english>
