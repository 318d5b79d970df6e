// What a scenario's words must keep to. Each rule looks at one text and says what is wrong with it, or nothing.
import { addressIn, placeholderIn, TEXT_LIMITS } from '../../../src/scenario/texts.ts'
import { readingAge, wordsOf } from './age.ts'
import { type PlacedText, textsOf } from './places.ts'
import { AMERICAN, BLAME, NAMES, NAMES_THAT_ARE_WORDS, TITLED } from './words.ts'

/** Years. About 14 for what players read; notes are for those who run and check games. */
export const OLDEST = { text: 14, mean: 12, note: 17 } as const
/** The formula says nothing useful about fewer words. */
const ENOUGH_WORDS = 25
/** A quotation of more words is somebody's sentence, and we paraphrase. */
const PHRASE = 8

type Rule = (text: PlacedText) => string | null

const tooLong: Rule = ({ text, place }) =>
  text.length > TEXT_LIMITS[place]
    ? `${text.length} characters, and a ${place} has room for ${TEXT_LIMITS[place]}`
    : null

const placeholder: Rule = ({ text, place }) => {
  const found = placeholderIn(text)
  if (found !== null) return `“${found}” stands for a text that is still to be written`
  return place !== 'letter' && /[{}]/.test(text)
    ? 'curly brackets stand for figures, and only letters have them'
    : null
}

const address: Rule = ({ text }) => {
  const found = addressIn(text)
  return found === null ? null : `“${found}” is an address; say where to look in words`
}

const name: Rule = ({ text }) => {
  const titled = TITLED.exec(text)
  if (titled) return `“${titled[0]}” names a person; name the role`
  for (const found of text.matchAll(/(?<![\p{L}’])\p{Lu}\p{Ll}+(?!\p{L})/gu)) {
    const low = found[0].toLowerCase()
    const inside = /[\p{L},;]\s+$/u.test(text.slice(0, found.index))
    if (NAMES.has(low) || (inside && NAMES_THAT_ARE_WORDS.has(low)))
      return `“${found[0]}” looks like the name of a person; name the role`
  }
  return null
}

const quotation: Rule = ({ text }) => {
  const long = [...text.matchAll(/[“"‘]([^“”"‘]+)[”"]|‘([^‘’]+)’/gu)].find(
    (found) => wordsOf(found[1] ?? found[2] ?? '').length > PHRASE,
  )
  return long
    ? `the quotation ${long[0]} is longer than a phrase (${PHRASE} words); say it in our own words`
    : null
}

const straight: Rule = ({ text }) => (/['"]/.test(text) ? 'straight quotation marks; write ’ and “ ”' : null)

const blame: Rule = ({ text }) => {
  const found = BLAME.exec(text)
  return found ? `“${found[0]}” blames a role; say what was done and what it cost` : null
}

const spelling: Rule = ({ text }) => {
  for (const [pattern, written] of AMERICAN) {
    const found = pattern.exec(text)
    if (found) return `“${found[0]}” is not how it is written in the UK (${written})`
  }
  return null
}

const BARE_AFTER =
  /^(?:$|[.,;:?!)”](?:\s|$)|\s+(?:and|or|but|if|when|while|by|in|at|on|after|before|is|are|was|were|has|have|had|this|that|which|who)\b)/u
const LABELLED =
  /(?:\b(?:rounds?|pages?|themes?|sections?|phases?|tables?|months?|quarters?|years?|aged?|grades?|weeks?|days?|ward|route|phase|of|than|first|last|every)|×|=|−|±)\s*$/iu

/** A number above twelve says what it counts: £, %, or a word right behind it. Years and labels ("round 14") are let off. */
const unit: Rule = ({ text, place }) => {
  if (place === 'note') return null
  for (const found of text.matchAll(/(?<![\p{L}\d£.,:−-])\d[\d,]*(?:\.\d+)?(?![\d%])/gu)) {
    const size = Number(found[0].replace(/,/g, '').replace(/\.$/, ''))
    const before = text.slice(0, found.index)
    const after = text.slice(found.index + found[0].replace(/[.,]$/, '').length)
    const isYear = /^(?:19|20)\d\d$/.test(found[0])
    if (size <= 12 || isYear || LABELLED.test(before)) continue
    // "20 or 30 people": the second number carries the unit of both.
    if (/^\s*(?:–|-|and|or|to)\s*\d[\d,.]*\s*(?:%|\p{L})/u.test(after)) continue
    if (BARE_AFTER.test(after)) return `${found[0]} of what? Give the number its £, % or noun`
  }
  return null
}

const age: Rule = ({ text, place }) => {
  const most = place === 'note' ? OLDEST.note : OLDEST.text
  const years = readingAge([text])
  return wordsOf(text).length >= ENOUGH_WORDS && years > most
    ? `reading age ${years.toFixed(1)} (at most ${most}); shorter sentences or shorter words`
    : null
}

const RULES: readonly Rule[] = [
  tooLong,
  placeholder,
  address,
  name,
  quotation,
  straight,
  blame,
  spelling,
  unit,
  age,
]

/** All that is wrong with the words of a file, one line each: file, place, why, and the text. */
export function readingFaults(file: string, content: unknown): readonly string[] {
  const texts = textsOf(content)
  const each = texts.flatMap((placed) =>
    RULES.flatMap((rule) => {
      const why = rule(placed)
      return why === null ? [] : [`${file} ${placed.path}: ${why}\n    ${placed.text}`]
    }),
  )
  const years = readingAge(texts.filter(({ place }) => place !== 'note').map(({ text }) => text))
  return years > OLDEST.mean
    ? [...each, `${file}: reading age ${years.toFixed(1)} over all texts (at most ${OLDEST.mean})`]
    : each
}
