import { LETTER_FIGURES, type LetterFigure } from '../../../engine/index.ts'
import { count, percent, pounds, poundsChange } from '../../../i18n/index.ts'

const inWords: Readonly<Record<LetterFigure, (value: number) => string>> = {
  round: (value) => count(value),
  stake: (value) => pounds(value),
  reserves: (value) => pounds(value),
  reservesChange: poundsChange,
  floor: (value) => pounds(value),
  placeReserves: (value) => pounds(value),
  fourHour: (value) => percent(value / 100, 1),
  delayedBeds: (value) => count(value),
  delayedDays: (value) => count(value),
  cancelled: (value) => count(value),
  otherExits: (value) => count(value),
}

const isLetterFigure = (name: string): name is LetterFigure => LETTER_FIGURES.some((known) => known === name)

/** A figure of a board letter with its unit: "£420,000", "88.3%", "1,930". */
export const figureInWords = (name: string, value: number): string =>
  isLetterFigure(name) ? inWords[name](value) : count(value)
