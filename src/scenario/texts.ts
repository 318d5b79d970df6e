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

// Tags, character entities, links and stars of markdown, and characters nobody sees: controls but the line break, byte
// order marks, zero-width spaces, and marks that turn the direction of writing (they can hide what a text says).
const MARKUP = /<|&[a-z]+;|&#|\]\s*\(|\*\*|`|[\p{Cs}\p{Co}\u200B\u2028-\u202E\u2066-\u2069\uFEFF]/iu

/** Text is text: no tags, no character entities, no markdown, no characters that are not seen but line breaks. */
export const hasMarkup = (text: string): boolean =>
  MARKUP.test(text) || /\p{Cc}/u.test(text.replaceAll('\n', ''))

const PLACEHOLDER =
  /\b(?:lorem|ipsum)\b|\b(?:TODO|FIXME|TBC|TBD|XXX+)\b|\?\?\?|\[[^\]]*\]|\{\s*(?:unknown|undefined|null)?\s*\}/i

/** Words that stand for a text still to be written, or null. */
export const placeholderIn = (text: string): string | null => PLACEHOLDER.exec(text)?.[0] ?? null

const ADDRESS = /https?:|www\.|[^\s@]+@[^\s@]+|\b[\w-]+\.(?:com|org|net|info|uk|gov|edu|eu)\b/i

/** An address of the web or of post, or null: a game asks for nothing from elsewhere, and addresses grow old. */
export const addressIn = (text: string): string | null => ADDRESS.exec(text)?.[0] ?? null

/** Words in braces, in order: the figures a letter asks for. */
export const figuresIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')

/** A brace that opens or closes nothing. */
export const hasLooseBrace = (text: string): boolean => /[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))
