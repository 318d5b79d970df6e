import { change, pounds, poundsChange, say } from '../../../i18n/index.ts'
import type { Course } from './course.ts'

// Apart from the course itself, which is read in a thread that knows no language.

/** "£8.00m", or "21 points". */
export const amount = ({ unit }: Pick<Course, 'unit'>, value: number): string =>
  unit === 'pounds' ? pounds(value) : say('over.points', { n: value })

/** "+£12,000", or "+3". */
export const amountChange = ({ unit }: Pick<Course, 'unit'>, value: number): string =>
  unit === 'pounds' ? poundsChange(Math.round(value)) : change(value)
