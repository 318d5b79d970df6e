import type { Scenario } from '../../../engine/index.ts'
import { decodeScenario } from '../../../scenario/index.ts'
import type { Settings } from '../../protocol/index.ts'
import { mayBeShown, peopleOf, standingTables, tableOf } from '../ask.ts'
import { newPin, PIN_MS, pinHash } from '../codes.ts'
import { runningGames, unbegun } from '../deadline.ts'
import { abandon } from '../ending.ts'
import { type Act, done, refused } from '../outcome.ts'
import { decodeSettings } from '../settings.ts'
import type { Room, Seated } from '../state.ts'
import { note } from '../work.ts'
import { toTables } from './timing.ts'

/** Settings can change between games, and during a practice; the scenario only where nothing runs. */
export const changeSettings: Act<'changeSettings'> = (work, message) => {
  const { session } = work
  const { room } = session
  const running = runningGames(session)
  const isPlaying = running.some(({ opened }) => !opened.practice) || unbegun(session).length > 0
  if (isPlaying || (message.scenario !== null && running.length > 0)) return refused('settings-fixed')
  const scenario = message.scenario === null ? null : decodeScenario(message.scenario)
  if (scenario && !scenario.ok) return { kind: 'bad-settings', issues: scenario.error }
  const settings = decodeSettings(scenario?.value ?? room.scenario, message.settings)
  if (!settings.ok) return { kind: 'bad-settings', issues: settings.error }
  const next = { settings: settings.value, scenario: scenario?.value ?? null }
  if (peopleOf(room).some(({ place }) => losesPlace(room, place, next))) return refused('settings-fixed')
  return done(note(work, { type: 'settingsChanged', ...next }))
}

interface Next {
  readonly settings: Settings
  readonly scenario: Scenario | null
}

/** Nobody loses their chair to a change of settings: move them first. */
function losesPlace(room: Room, place: Seated, { settings, scenario }: Next): boolean {
  if (place.kind === 'lobby' || place.table === null) return false
  const there = tableOf(room, place.table)
  if (place.table > settings.tables && there?.games.length === 0) return true
  if (place.kind === 'observer' || !scenario) return false
  return !scenario.seats.some(({ id }) => id === place.seat)
}

/** Says something to one table or to all. */
export const tell: Act<'tell'> = (work, { id, table, text }) => {
  const { room } = work.session
  if (table !== 'all' && !tableOf(room, table)) return refused('not-here')
  if (room.told.some((one) => one.id === id)) return done(work)
  return done(note(work, { type: 'messageSent', id, to: table, text }))
}

/** A stop for the whole room: every clock stands still until it is over. */
export const halfTime: Act<'halfTime'> = (work, { running }) => {
  if (work.session.room.halfTime === running) return done(work)
  const begun = note(work, { type: 'halfTimeSet', running })
  return toTables(begun, 'all', { type: running ? 'pause' : 'resume' })
}

/** Opens the debrief; games that still run are ended, so that their seeds and letters may be shown. */
export const openDebrief: Act<'openDebrief'> = (work) => {
  if (work.session.room.debrief) return done(work)
  const tables = standingTables(work.session.room).map(({ table }) => table)
  return done(note(tables.reduce(abandon, work), { type: 'debriefOpened' }))
}

export const showPage: Act<'showPage'> = (work, { page }) =>
  done(work.session.room.page === page ? work : note(work, { type: 'pageShown', page }))

/** Turns the big screen to one table's quarter, or to the mean of all. */
export const showTable: Act<'showTable'> = (work, { table }) => {
  const { session } = work
  if (table !== null && !tableOf(session.room, table)) return refused('not-here')
  if (table !== null && !mayBeShown(session, table)) return refused('no-consent')
  return done(session.room.shownTable === table ? work : note(work, { type: 'tableShown', table }))
}

/** A PIN for another facilitator's device; a new one replaces the last. */
export const makePin: Act<'makePin'> = (work) => {
  const pin = newPin(work.entropy)
  const expires = work.now + PIN_MS
  const made = note(work, { type: 'pinMade', pin: pinHash(work.session.room, pin), expires })
  return { kind: 'pin', work: made, pin, expires }
}

export const dropFacilitator: Act<'dropFacilitator'> = (work, { device }) => {
  const { facilitators } = work.session.room
  if (!facilitators.some((one) => one.device === device)) return refused('not-here')
  if (facilitators.length === 1) return refused('last-facilitator')
  return done(note(work, { type: 'facilitatorDropped', device }))
}

/** Ends the workshop: games that still run are sealed as ended early, and nothing more is taken. */
export const endWorkshop: Act<'endWorkshop'> = (work) => {
  const tables = standingTables(work.session.room).map(({ table }) => table)
  return done(note(tables.reduce(abandon, work), { type: 'workshopEnded' }))
}
