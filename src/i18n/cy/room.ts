import type { room as english } from '../en/room.ts'
import type { Translated } from './translated.ts'

export const room = {} as const satisfies Translated<typeof english>
