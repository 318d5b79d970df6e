import type { Message } from '../protocol/index.ts'
import type { Role } from './principal.ts'

/** Who may send what: the whole authorisation of a workshop, as data. What is not listed is refused. */
export const MAY_SEND: Readonly<Record<Role, readonly Message['type'][]>> = {
  stranger: ['join', 'enterPin'],
  device: [
    'takeSeat',
    'takeAnySeat',
    'observe',
    'leaveSeat',
    'answerAsk',
    'act',
    'takeBack',
    'askHelp',
    'helpDone',
    'consent',
    'enterPin',
  ],
  facilitator: [
    'changeSettings',
    'addTable',
    'startGame',
    'pause',
    'resume',
    'extend',
    'closePhase',
    'closeSlowest',
    'stepBack',
    'repeatRound',
    'inject',
    'seatBot',
    'seatHuman',
    'moveDevice',
    'removeDevice',
    'answerAsk',
    'mergeTables',
    'splitTable',
    'setEntry',
    'enter',
    'tell',
    'meetHelp',
    'endAfter',
    'runOn',
    'halfTime',
    'openDebrief',
    'showPage',
    'makePin',
    'dropFacilitator',
    'endWorkshop',
  ],
  projector: [],
  observer: [],
  clock: ['tick', 'recovered'],
}

/** Whether this kind of sender may send this kind of message. */
export const maySend = (role: Role, type: Message['type']): boolean => MAY_SEND[role].includes(type)
