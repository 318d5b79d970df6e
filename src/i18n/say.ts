import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { en } from './en/index.ts'
import { shell } from './en/shell.ts'
import { leaning } from './leaning.ts'

/** A key of the catalogue; `say('home.titel')` does not compile. */
export type MessageKey = keyof typeof en
export type MessageValues = Readonly<Record<string, string | number>>
export type Words = Readonly<Record<string, string>>

/** The first is the one that every key has; where another lacks a key, the sentence stays in the first. */
export const LANGUAGES = ['en-GB', 'cy'] as const
export type Language = (typeof LANGUAGES)[number]

/** Fetches one part of the catalogue in another language. */
type Fetch = () => Promise<Words>

const i18n = setupI18n({ locale: 'en-GB', locales: 'en-GB', messages: { 'en-GB': {} } })

// Lingui compiles anew at every call; each message is compiled once here.
const compiled = new Map<string, ReturnType<typeof compileMessage>>()
i18n.setMessagesCompiler((message) => {
  const known = compiled.get(message) ?? compileMessage(message)
  compiled.set(message, known)
  return known
})

let translated: Words = {}
const parts: Fetch[] = []
const wanted = new Map<Fetch, Promise<void>>()
const listeners = new Set<() => void>()
let turn = 0

/** Adds a part of the catalogue to what can be said, and says where its Welsh is; that is fetched only when it is wanted. */
export function addWords(words: Words, welsh?: Fetch): void {
  i18n.load({ 'en-GB': { ...words }, cy: { ...words, ...translated } })
  if (welsh === undefined) return
  parts.push(welsh)
  // A part that cannot be fetched stays in English; the page goes on.
  if (language() === 'cy') fetched(welsh).then(changed, () => {})
}

function fetched(part: Fetch): Promise<void> {
  const known = wanted.get(part)
  if (known !== undefined) return known
  const coming = part().then((words) => {
    translated = { ...translated, ...words }
    i18n.load('cy', { ...words })
  })
  wanted.set(part, coming)
  // Asked for again, it is fetched again.
  coming.catch(() => wanted.delete(part))
  return coming
}

function changed(): void {
  turn += 1
  for (const listener of listeners) listener()
}

/** Goes over to another language once its words for all that is loaded are there; rejects where they cannot be fetched. */
export async function speak(next: Language): Promise<void> {
  if (next === 'cy') await Promise.all(parts.map(fetched))
  // Where a browser has no rules of that language for numbers and plurals, those of the first hold.
  i18n.activate(next, [next, 'en-GB'])
  changed()
}

/** Settles when the words of all that is loaded are there in the language in use: a screen waits for it before it is drawn. */
export const wordsReady = async (): Promise<void> => {
  if (language() === 'cy') await Promise.allSettled(parts.map(fetched))
}

/** Tells whenever other words are in use than before; gives back how to stop listening. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Rises with each change of words. */
export const wordsTurn = (): number => turn

let shape: ((sentence: string) => string) | null = null

/** Writes every sentence in another shape, to see on the page what a longer language does to it. */
export function shapeWords(into: (sentence: string) => string): void {
  shape = into
  changed()
}

/** The sentence for a key in the language in use; values fill `{names}` and choose plurals. */
export function say(key: MessageKey, values?: MessageValues): string {
  const sentence = i18n._(key, { ...values })
  if (language() === 'cy') return leaning(sentence)
  return shape === null ? sentence : shape(sentence)
}

/** Is this a key of the catalogue, as far as it is loaded? For codes that come from outside (a log of another version, say). */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(i18n.messages, key)

/** The locale for numbers and dates. */
export const language = (): Language => i18n.locale as Language

/** The page's own `lang`: the language in use, or the name of none where sentences have another shape. */
export const pageLanguage = (): string => (shape === null ? language() : 'en-XA')

// The first screen carries its own words only; a screen that says more imports its part of `words/` (a test checks it).
addWords(shell, () => import('./cy/shell.ts').then(({ shell }) => shell))
