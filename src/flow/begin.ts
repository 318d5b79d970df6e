import { isWeekend } from './calendar.ts'
import { limitOf } from './chance.ts'
import { type Run, whole } from './run.ts'

/** Opens a day: weekday, home-care slots, and the pathway shares as limits of a draw. */
export const beginDay = ({ params, effects, calendar, people, today }: Run): void => {
  const { day } = people
  const need = calendar.need[day]! * (1 - effects.need)
  today.day = day
  today.weekend = isWeekend(day)
  today.p1Slots = whole(calendar.p1Slots[day]! + effects.p1Slots)
  today.p1Limit = limitOf(params.p1_share * need)
  today.p2Limit = limitOf((params.p1_share + params.p2_share) * need)
  today.p3Limit = limitOf((params.p1_share + params.p2_share + params.p3_share) * need)
  today.deaths = 0
  today.unwell = 0
  today.otherExits = 0
  today.avoidablePlacements = 0
  today.earlyStarts = 0
}
