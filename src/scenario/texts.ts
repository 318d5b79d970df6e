/** How many characters fit each place a text is shown in: the one table, and the schema's `maxLength`. */
export const TEXT_LIMITS = {
  title: 60,
  name: 40,
  summary: 200,
  teaches: 120,
  briefing: 900,
  handout: 700,
  card: 280,
  choice: 160,
  letter: 420,
  incident: 240,
  question: 240,
  note: 700,
} as const
export type TextPlace = keyof typeof TEXT_LIMITS

/** Text is text: no tags, no character entities, no markdown links, no control characters but line breaks. */
export function hasMarkup(text: string): boolean {
  if (/<|&[a-z]+;|&#|\]\s*\(/i.test(text)) return true
  for (const character of text) if (character < ' ' && character !== '\n') return true
  return false
}

/** Words in braces, in order: the figures a letter asks for. */
export const figuresIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')

/** A brace that opens or closes nothing. */
export const hasLooseBrace = (text: string): boolean => /[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))
