export { change, count, list, moment, percent, pounds, poundsChange, season, size } from './figures.ts'
export {
  isMessageKey,
  LANGUAGES,
  type Language,
  language,
  type MessageKey,
  type MessageValues,
  say,
} from './say.ts'
