export { change, count, list, moment, percent, pounds, poundsChange, season, size } from './figures.ts'
export { briefingQuestion, inLabels, LABELS, type Labels } from './labels.ts'
export { isMessageKey, language, type MessageKey, type MessageValues, say } from './say.ts'
export { wordsInUse } from './words-in-use.ts'
