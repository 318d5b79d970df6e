import type { debrief as english } from '../en/debrief.ts'
import type { Translated } from './translated.ts'

export const debrief = {} as const satisfies Translated<typeof english>
