/** Small words after which the Welsh article loses its vowel. */
const BEFORE = 'i|o|a|â|gyda|na|neu|tua|trwy|drwy'
const ARTICLE = new RegExp(`(?<![\\p{L}’'])(${BEFORE}) yr? (?=\\p{L})`, 'giu')

/**
 * A Welsh sentence in which a filled-in name that brings its article leans on the word before it: "o y cyngor" is "o’r cyngor".
 * Sentences of the catalogue write it so already; only values can bring the long form.
 */
export const leaning = (sentence: string): string => sentence.replace(ARTICLE, '$1’r ')

/** "y cyngor, y bartneriaeth a’r ymddiriedolaeth"; "a" is "ac" before a vowel. What browsers know of Welsh lists is "a(c)". */
export function welshList(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined || parts.length === 1) return last ?? ''
  const and = /^[aeiouwyâêîôûŵŷ]/i.test(last) && !/^yr? /.test(last) ? 'ac' : 'a'
  return leaning(`${parts.slice(0, -1).join(', ')} ${and} ${last}`)
}
