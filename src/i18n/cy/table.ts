import type { table as english } from '../en/table.ts'
import type { Translated } from './translated.ts'

export const table = {} as const satisfies Translated<typeof english>
