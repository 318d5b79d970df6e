import type { board as english } from '../en/board.ts'
import type { Translated } from './translated.ts'

export const board = {} as const satisfies Translated<typeof english>
