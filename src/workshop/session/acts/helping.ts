import type { Principal } from '../../roles/index.ts'
import { deviceOf, tableOf } from '../ask.ts'
import { type Act, done, type Outcome, refused } from '../outcome.ts'
import type { RoomTable } from '../state.ts'
import { note, type Work } from '../work.ts'

/** The table at which a device sits or watches. */
function ownTable({ session }: Work, from: Principal): RoomTable | null {
  if (from.kind !== 'device') return null
  const place = deviceOf(session.room, from.device)?.place
  if (place?.kind !== 'seat' && place?.kind !== 'observer') return null
  return place.table === null ? null : tableOf(session.room, place.table)
}

/** Asks for help, silently: only the console shows it. */
export const askHelp: Act<'askHelp'> = (work, _message, from) => {
  const own = ownTable(work, from)
  if (!own) return refused('not-seated')
  return done(own.helpSince === null ? note(work, { type: 'helpAsked', table: own.table }) : work)
}

export const helpDone: Act<'helpDone'> = (work, _message, from) => met(work, ownTable(work, from))

export const meetHelp: Act<'meetHelp'> = (work, { table }) => met(work, tableOf(work.session.room, table))

function met(work: Work, table: RoomTable | null): Outcome {
  if (!table) return refused('not-here')
  return done(table.helpSince === null ? work : note(work, { type: 'helpMet', table: table.table }))
}

/** Whether a table lets its course be shown beside others; the last word of anybody who sits there counts. */
export const consent: Act<'consent'> = (work, { given }, from) => {
  const place = from.kind === 'device' ? deviceOf(work.session.room, from.device)?.place : null
  if (place?.kind !== 'seat') return refused('not-seated')
  const own = tableOf(work.session.room, place.table)
  if (!own) return refused('not-here')
  return done(own.consent === given ? work : note(work, { type: 'consentGiven', table: own.table, given }))
}
