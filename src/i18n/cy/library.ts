import type { library as english } from '../en/library.ts'
import type { Translated } from './translated.ts'

export const library = {} as const satisfies Translated<typeof english>
