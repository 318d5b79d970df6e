import { count, percent, pounds, say } from '../../../i18n/index.ts'
import type { Ranked } from '../../../lab/index.ts'

/** What a tournament says of each way of choosing: in the classic game, and in a scenario. */
export const MEASURES = {
  classic: ['score', 'cooperation', 'wins', 'goodPartner', 'eigenjesus', 'eigenmoses'],
  scenario: ['score', 'patients', 'place', 'afloat', 'reserves', 'cooperation'],
  everybody: ['patients', 'afloat', 'reserves', 'place', 'score', 'cooperation'],
} as const
export type Measure = (typeof MEASURES)[keyof typeof MEASURES][number]
export type MeasureKind = keyof typeof MEASURES

export const measureName = (measure: Measure, kind: MeasureKind): string =>
  measure === 'score'
    ? say(kind === 'classic' ? 'labPage.measure.points' : 'labPage.measure.score')
    : say(`labPage.measure.${measure}`)

/** The figure; null where it is not known (yet). */
export function measured(ranked: Ranked, measure: Measure): number | null {
  const value = ranked[measure]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A figure with its unit. */
export function figure(value: number | null, measure: Measure, kind: MeasureKind): string {
  if (value === null) return '–'
  switch (measure) {
    case 'score':
      return kind === 'classic' ? count(value, 3) : pounds(value)
    case 'reserves':
      return pounds(value)
    case 'patients':
    case 'place':
      return count(value, 1)
    case 'wins':
      return count(value)
    case 'cooperation':
    case 'afloat':
    case 'goodPartner':
      return percent(value, 1)
    case 'eigenjesus':
    case 'eigenmoses':
      return count(value, 3)
  }
}
