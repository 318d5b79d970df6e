import type { debriefThemes as english } from '../en/debrief-themes.ts'
import type { Translated } from './translated.ts'

export const debriefThemes = {} as const satisfies Translated<typeof english>
