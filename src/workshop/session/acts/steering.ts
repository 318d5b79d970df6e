import { parseBot } from '../../../table/index.ts'
import { runningAt, seatIds } from '../ask.ts'
import { type Act, refused } from '../outcome.ts'
import { STAND_IN } from '../sitting.ts'
import { toTables } from './timing.ts'

export const inject: Act<'inject'> = (work, { table, incident, seat }) =>
  toTables(work, table, { type: 'inject', incident, seat })

/** Seats a bot for people who are away: a stand-in, or one that plays by a named strategy. */
export const seatBot: Act<'seatBot'> = (work, { table, seat, bot }) => {
  if (!seatIds(work.session.room).includes(seat)) return refused('not-here')
  if (bot && !parseBot(bot, 'bot').ok) return refused('no-such-bot')
  return toTables(work, table, { type: 'seatBot', seat, ...(bot ?? STAND_IN) })
}

export const seatHuman: Act<'seatHuman'> = (work, { table, seat }) => {
  if (!seatIds(work.session.room).includes(seat)) return refused('not-here')
  const game = runningAt(work.session, table)
  if (!game) return refused('not-running')
  return toTables(work, table, { type: 'seatHuman', seat })
}

export const endAfter: Act<'endAfter'> = (work, { table, round }) =>
  toTables(work, table, { type: 'endAfter', round })

/** Plays the remaining quarters with each seat's last choice, marked as not chosen. */
export const runOn: Act<'runOn'> = (work, { table }) => toTables(work, table, { type: 'runOn' })
