import { change, count, list, percent, pounds, poundsChange } from './figures.ts'
import { isMessageKey, language, type MessageValues, say } from './say.ts'

/** Words and figures in the language in use, for what the pure folders print. A key without a sentence is a bug. */
export const wordsInUse = () => ({
  language: language(),
  say: (key: string, values?: MessageValues) => {
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
