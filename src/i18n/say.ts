import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { en } from './en/index.ts'
import { shell } from './en/shell.ts'

/** A key of the catalogue; `say('home.titel')` does not compile. */
export type MessageKey = keyof typeof en
export type MessageValues = Readonly<Record<string, string | number>>

export const LANGUAGES = ['en-GB'] as const
export type Language = (typeof LANGUAGES)[number]

// The first screen carries its own words only; a screen that says more imports its part of `words/` (a test checks it).
const i18n = setupI18n({ locale: 'en-GB', locales: 'en-GB', messages: { 'en-GB': { ...shell } } })

/** Adds a part of the catalogue to what can be said. */
export const addWords = (words: Readonly<Record<string, string>>): void => i18n.load('en-GB', { ...words })

// Lingui compiles anew at every call; each message is compiled once here.
const compiled = new Map<string, ReturnType<typeof compileMessage>>()
i18n.setMessagesCompiler((message) => {
  const known = compiled.get(message) ?? compileMessage(message)
  compiled.set(message, known)
  return known
})

/** The sentence for a key in the language in use; values fill `{names}` and choose plurals. */
export const say = (key: MessageKey, values?: MessageValues): string => i18n._(key, { ...values })

/** Is this a key of the catalogue, as far as it is loaded? For codes that come from outside (a log of another version, say). */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(i18n.messages, key)

/** The locale for numbers, dates and the page's `lang`. */
export const language = (): Language => i18n.locale as Language
