import { pageLanguage } from '../../i18n/index.ts'

const USUAL = 'en-GB'

/** For an element that shows words of a scenario or a plan: they are in its language, whatever the page is in. */
export const toldIn = (language = USUAL) =>
  language === pageLanguage() ? {} : ({ lang: language, dir: 'auto' } as const)
