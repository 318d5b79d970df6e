export { change, count, list, moment, percent, pounds, poundsChange, season, size } from './figures.ts'
export { isMessageKey, language, say } from './say.ts'
