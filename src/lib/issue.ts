/** One thing wrong in outside material: where (`batch[2].payoffs`), which rule (the key of its sentence in i18n), and the numbers and words for the sentence. */
export interface Issue {
  readonly path: string
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}
