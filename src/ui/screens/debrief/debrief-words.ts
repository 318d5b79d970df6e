import type { Words } from '../../../debrief/index.ts'
import {
  change,
  count,
  isMessageKey,
  language,
  list,
  percent,
  pounds,
  poundsChange,
  say,
} from '../../../i18n/index.ts'

/** Words and figures in the language in use, for the printed page. A key without a sentence is a bug. */
export const wordsForPrint = (): Words => ({
  language: language(),
  say: (key, values) => {
    if (!isMessageKey(key)) throw new Error(`bug: no sentence for ${key}`)
    return say(key, values)
  },
  pounds,
  poundsChange,
  count,
  change,
  percent,
  list,
})
