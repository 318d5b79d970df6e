import { COMPARED, type Compared, type Distribution, type Group } from '../../../debrief/index.ts'
import { count, percent } from '../../../i18n/index.ts'

/** The figures of a group of tables that have a value, in their fixed order. */
export type Rows = readonly { readonly what: Compared; readonly distribution: Distribution }[]
export const rowsOf = ({ figures }: Group): Rows =>
  COMPARED.flatMap((what) => {
    const distribution = figures[what]
    return distribution ? [{ what, distribution }] : []
  })

export const SHARES: readonly Compared[] = ['pooled', 'pledgesKept', 'underWater']
export const shownAs = (what: Compared, value: number): string =>
  SHARES.includes(what) ? percent(value) : count(value)
