import { useSyncExternalStore } from 'react'
import {
  LANGUAGES,
  type Language,
  language,
  onWords,
  pageLanguage,
  shapeWords,
  speak,
  wordsTurn,
} from '../../i18n/index.ts'

const KEY = 'swim-together.language'
const known = (word: string | null): Language | null => LANGUAGES.find((one) => one === word) ?? null

/** What the address asks for (`?lang=cy` before the `#`), else what was last chosen on this device. */
function wished(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (asked !== null) return known(asked) ?? LANGUAGES[0]
  try {
    return known(localStorage.getItem(KEY)) ?? LANGUAGES[0]
  } catch {
    return LANGUAGES[0]
  }
}

/** Before the page is drawn: its language, or, for whoever tests it, the shapes of another (`?lang=pseudo`, `?lang=pseudo-rtl`). */
export async function openLanguage(): Promise<void> {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (asked === 'pseudo' || asked === 'pseudo-rtl') {
    const { pseudo } = await import('../../i18n/pseudo.ts')
    shapeWords(pseudo)
    document.documentElement.lang = pageLanguage()
    if (asked === 'pseudo-rtl') document.documentElement.dir = 'rtl'
    return
  }
  // Without its words the page opens in the first language rather than not at all.
  if (wished() !== language()) await speak(wished()).catch(() => {})
  document.documentElement.lang = pageLanguage()
}

/** Goes over to a language, keeps it on this device and in the address; rejects where its words cannot be fetched. */
export async function chooseLanguage(next: Language): Promise<void> {
  await speak(next)
  document.documentElement.lang = pageLanguage()
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // The address still carries it.
  }
  const here = new URL(window.location.href)
  if (next === LANGUAGES[0]) here.searchParams.delete('lang')
  else here.searchParams.set('lang', next)
  window.history.replaceState(window.history.state, '', here)
}

/** The language in use; whoever calls this is drawn anew when words change. */
export function useWords(): Language {
  useSyncExternalStore(onWords, wordsTurn, wordsTurn)
  return language()
}
