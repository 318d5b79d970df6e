/** A file of the catalogue in another language: no key that English lacks; a key that is left out stays English. */
export type Translated<English> = { readonly [Key in keyof English]?: string }
