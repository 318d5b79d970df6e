// How old a reader must be. Flesch–Kincaid grade (Kincaid et al. 1975): 0.39 × words a sentence + 11.8 × syllables a word
// − 15.59; a grade is a school year, and grade + 5 is the age. The formula knows nothing of meaning: it catches long
// sentences and long words, and that is all it is used for.

/** Words the place cannot do without. They count as words of two syllables, however long they are. */
const KNOWN_WORDS = new Set(
  `hospital hospitals community council councils councillor councillors partnership partnerships neighbourhood neighbourhoods
  neighbourhood’s commissioning commissioner clinical ambulance ambulances surgery surgeries emergency emergencies operation
  operations therapist therapists therapists’ physiotherapist physiotherapists rehabilitation assessment assessments regulator
  inspectors inspector residents budget budgets reserves performance organisation organisations prevention volunteer
  volunteers voluntary election elections placement placements discharge appointment appointments recovery centre allocation
  integrated agency agencies quarter quarters accident medicine medicines mental social population citizens citizen
  directors director finance financial`.split(/\s+/),
)

/** Syllables by runs of vowels, less a silent ending: right for nine English words in ten. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[’']s?$/, '')
  if (KNOWN_WORDS.has(plain) || KNOWN_WORDS.has(word.toLowerCase())) return 2
  const said = plain.replace(/[^a-z]/g, '')
  if (said.length <= 3) return 1
  const runs = said
    .replace(/^every/, 'evry')
    .replace(/^y/, '')
    .replace(/(?:[^laeiouycsxzgh]es|[^dtaeiouy]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .match(/[aeiouy]{1,2}/g)
  return Math.max(1, runs?.length ?? 1)
}

/** Words as read aloud: a figure in braces is one short word, and what is joined by a hyphen is two. */
export const wordsOf = (text: string): readonly string[] =>
  text.replace(/\{\w+\}/g, ' ten ').match(/[\p{L}\p{N}£%&][\p{L}\p{N}’'.,£%&]*/gu) ?? []

/** A semicolon stops a reader as a full stop does. */
const sentences = (text: string): number => Math.max(1, text.match(/[.?!;](?=\s|$|[”’)])/g)?.length ?? 1)

/** Reading age in years of one text, or of several read one after the other. */
export function readingAge(texts: readonly string[]): number {
  let words = 0
  let sounds = 0
  let stops = 0
  for (const text of texts) {
    const found = wordsOf(text)
    words += found.length
    sounds += found.reduce((sum, word) => sum + syllables(word), 0)
    stops += sentences(text)
  }
  return 0.39 * (words / Math.max(1, stops)) + 11.8 * (sounds / Math.max(1, words)) - 15.59 + 5
}
