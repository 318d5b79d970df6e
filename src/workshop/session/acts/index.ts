import type { WireMessage } from '../../protocol/index.ts'
import type { Principal } from '../../roles/index.ts'
import type { Act, Outcome } from '../outcome.ts'
import type { Work } from '../work.ts'
import { steerDebrief } from './debriefing.ts'
import { askHelp, consent, helpDone, meetHelp } from './helping.ts'
import {
  changeSettings,
  dropFacilitator,
  endWorkshop,
  halfTime,
  makePin,
  openDebrief,
  showPage,
  showTable,
  tell,
} from './hosting.ts'
import { enterPin, join, leaveSeat } from './joining.ts'
import { makeLink } from './linking.ts'
import { addTable, mergeTables, moveDevice, removeDevice, setEntry, splitTable } from './moving.ts'
import { startGame } from './opening.ts'
import { actAtSeat, enter, takeBack } from './playing.ts'
import { answerAsk, observe, takeAnySeat, takeSeat } from './seating.ts'
import { endAfter, inject, runOn, seatBot, seatHuman } from './steering.ts'
import { repeatRound, stepBack } from './stepping.ts'
import { closePhase, closeSlowest, extend, pause, resume } from './timing.ts'

/** What each message does: one act a message, none without. */
const ACTS: { readonly [T in WireMessage['type']]: Act<T> } = {
  join,
  enterPin,
  takeSeat,
  takeAnySeat,
  observe,
  leaveSeat,
  answerAsk,
  act: actAtSeat,
  takeBack,
  askHelp,
  helpDone,
  consent,
  changeSettings,
  addTable,
  startGame,
  pause,
  resume,
  extend,
  closePhase,
  closeSlowest,
  stepBack,
  repeatRound,
  inject,
  seatBot,
  seatHuman,
  moveDevice,
  removeDevice,
  mergeTables,
  splitTable,
  setEntry,
  enter,
  tell,
  meetHelp,
  endAfter,
  runOn,
  halfTime,
  openDebrief,
  showPage,
  showTable,
  steerDebrief,
  makeLink,
  makePin,
  dropFacilitator,
  endWorkshop,
}

/** Does what a message asks for. */
export function perform<T extends WireMessage['type']>(
  work: Work,
  message: Extract<WireMessage, { readonly type: T }>,
  from: Principal,
): Outcome {
  const doIt: Act<T> = ACTS[message.type as T]
  return doIt(work, message as never, from)
}
