export { change, count, list, moment, percent, pounds, poundsChange, season, size } from './figures.ts'
export { briefingQuestion, inLabels, LABELS, type Labels } from './labels.ts'
export {
  isMessageKey,
  LANGUAGES,
  type Language,
  language,
  type MessageKey,
  type MessageValues,
  onWords,
  pageLanguage,
  say,
  shapeWords,
  speak,
  wordsReady,
  wordsTurn,
} from './say.ts'
export { wordsInUse } from './words-in-use.ts'
