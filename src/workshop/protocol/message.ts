import * as z from 'zod/mini'
import { seatCommandShape } from '../../replay/index.ts'
import { debriefShape } from './debrief-shown.ts'
import { settingsShape } from './settings.ts'
import {
  atShape,
  deviceId,
  MOST_DEVICES,
  one,
  roundNumber,
  seat,
  tableNumber,
  tableOrAll,
  typedCode,
  word,
  words,
} from './shape.ts'

/** What somebody may send who has only opened the page. Opening it takes no seat: that needs a tap. */
export const strangerMessage = z.discriminatedUnion('type', [
  one('join', { code: typedCode }),
  one('enterPin', { pin: typedCode }),
])

/** What a participant's device may send. */
export const deviceMessage = z.discriminatedUnion('type', [
  /** `code`: the seat's code where somebody sits there already. */
  one('takeSeat', { table: tableNumber, seat, code: z.nullable(typedCode) }),
  one('takeAnySeat', {}),
  /** Watches a table, or the whole room where `table` is null; the people's panel asks one question at half-time. */
  one('observe', { table: z.nullable(tableNumber), panel: z.boolean() }),
  one('leaveSeat', {}),
  /** Yes or no to another device that wants this seat. */
  one('answerAsk', { device: deviceId, yes: z.boolean() }),
  one('act', { at: atShape, command: seatCommandShape }),
  /** Takes the seat back from a bot that stands in. */
  one('takeBack', {}),
  one('askHelp', {}),
  one('helpDone', {}),
  /** Whether the table lets its course be shown beside others in the debrief. */
  one('consent', { given: z.boolean() }),
  /** Uses a facilitator's PIN: this device becomes a facilitator's device. */
  one('enterPin', { pin: typedCode }),
])

/** Pages that the projector can show. */
export const PAGES = ['join', 'room', 'quarter', 'half-time', 'debrief', 'tables', 'blank'] as const

export const LINKS = ['projector', 'observer'] as const

/** What a facilitator's device may send. `at` guards against a tap that arrives late or twice. */
export const consoleMessage = z.discriminatedUnion('type', [
  one('changeSettings', { settings: settingsShape, scenario: z.nullable(z.looseObject({})) }),
  one('addTable', {}),
  one('startGame', { table: tableOrAll, practice: z.boolean() }),
  one('pause', { table: tableOrAll }),
  one('resume', { table: tableOrAll }),
  one('extend', { table: tableOrAll, seconds: z.int().check(z.gte(1), z.lte(3600)) }),
  one('closePhase', { table: tableNumber, at: atShape }),
  /** Closes the phase that is furthest behind, at every table that is in it. */
  one('closeSlowest', { round: roundNumber, phase: atShape.shape.phase }),
  /** To the start of the phase before; choices that were set out since are gone. */
  one('stepBack', { table: tableNumber, at: atShape }),
  /** To the brief of this round; everybody has seen the choices by then if it was revealed. */
  one('repeatRound', { table: tableNumber, at: atShape, round: roundNumber }),
  one('inject', { table: tableOrAll, incident: word, seat: z.nullable(seat) }),
  one('seatBot', {
    table: tableNumber,
    seat,
    bot: z.nullable(z.strictObject({ strategy: word, temperament: word })),
  }),
  one('seatHuman', { table: tableNumber, seat }),
  /** Seats a device anywhere; a null seat makes it an observer of that table. */
  one('moveDevice', { device: deviceId, table: tableNumber, seat: z.nullable(seat) }),
  one('removeDevice', { device: deviceId, banned: z.boolean() }),
  one('answerAsk', { device: deviceId, yes: z.boolean() }),
  /** The people of `from` move to free seats at `into`; the game they leave is sealed as ended early. */
  one('mergeTables', { from: tableNumber, into: tableNumber }),
  /** These devices move to a new table. */
  one('splitTable', { table: tableNumber, devices: z.array(deviceId).check(z.maxLength(MOST_DEVICES)) }),
  /** `facilitator`: the choices of this table are recorded at the console. */
  one('setEntry', { table: tableNumber, entry: z.enum(['devices', 'facilitator']) }),
  one('enter', { table: tableNumber, at: atShape, command: seatCommandShape }),
  one('tell', { table: tableOrAll, text: words }),
  one('meetHelp', { table: tableNumber }),
  one('endAfter', { table: tableOrAll, round: roundNumber }),
  one('runOn', { table: tableOrAll }),
  one('halfTime', { running: z.boolean() }),
  one('openDebrief', {}),
  one('showPage', { page: z.enum(PAGES) }),
  /** Whose quarter the big screen shows: a table's that may be shown, or the mean of all. */
  one('showTable', { table: z.nullable(tableNumber) }),
  /** Where the debrief stands: step by step, feelings first, and a prediction before every branch. */
  one('steerDebrief', { shown: debriefShape }),
  /** A new link to the big screen or for observers; those made before stay good. */
  one('makeLink', { of: z.enum(LINKS) }),
  one('makePin', {}),
  one('dropFacilitator', { device: deviceId }),
  one('endWorkshop', {}),
])

/** What the server's own clock says. */
export type ClockMessage =
  | { readonly type: 'tick' }
  /** After a restart: nobody could play since then, so every running clock stands still for that time. */
  | { readonly type: 'recovered'; readonly silentSince: number }

export type StrangerMessage = z.infer<typeof strangerMessage>
export type DeviceMessage = z.infer<typeof deviceMessage>
export type ConsoleMessage = z.infer<typeof consoleMessage>
/** Anything that comes over a wire. */
export type WireMessage = StrangerMessage | DeviceMessage | ConsoleMessage
export type Message = WireMessage | ClockMessage
export type MessageOf<T extends Message['type']> = Extract<Message, { readonly type: T }>
