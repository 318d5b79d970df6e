import type { projector as english } from '../en/projector.ts'
import type { Translated } from './translated.ts'

export const projector = {} as const satisfies Translated<typeof english>
