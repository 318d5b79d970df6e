import type { debriefPage as english } from '../en/debrief-page.ts'
import type { Translated } from './translated.ts'

export const debriefPage = {} as const satisfies Translated<typeof english>
