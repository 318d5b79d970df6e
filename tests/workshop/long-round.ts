// What four people at a table do in each phase of a round, whatever its card allows.
import { SEATS, type Seat, type SeatCommand } from '../../src/engine/index.ts'
import { readMessage } from '../../src/workshop/protocol/index.ts'
import { FACILITATOR, phone, type TestRoom } from './room.ts'

export const deviceAt = (table: number, seat: Seat): string => `d${table}${seat}`

/** Taps of one seat in this phase. Rules may say no to some of them: a card that is closed to a seat, a rest. */
export function tapsIn(phase: string, seat: Seat, round: number): readonly SeatCommand[] {
  const other: Seat = seat === 'acute' ? 'ccg' : 'acute'
  if (phase === 'talk') return [{ type: 'pledge', seat, level: 1, ifOthers: 2 }]
  if (phase === 'reflect') return [{ type: 'feel', seat, trust: 4 }]
  if (phase !== 'decide') return []
  return [
    { type: 'choose', seat, level: round % 3 === 0 && seat === 'council' ? 0 : 1 },
    { type: 'predict', seat, of: other, pools: round % 2 === 0 },
    { type: 'giveReason', seat, reason: 'helps-us' },
    { type: 'spend', seat, moves: [{ id: round === 4 ? 'open-the-books' : 'learn-together', with: null }] },
  ]
}

/** One phase of a table's game: everybody does what there is to do, and the phase is closed. */
export function playPhase(room: TestRoom, table: number): void {
  const at = room.at(table)
  if (at.phase === 'over') return
  for (const seat of SEATS)
    for (const command of tapsIn(at.phase, seat, at.round)) {
      const message = {
        type: 'act',
        id: `${at.round}${at.phase}${command.type}${seat}`,
        at,
        command,
      } as const
      if (!readMessage('device', message).ok) throw new Error(`nobody can send ${JSON.stringify(message)}`)
      room.send(phone(deviceAt(table, seat)), message)
    }
  room.send(FACILITATOR, { type: 'closePhase', table, at })
}

/** Full tables, each in its first game. */
export function seatAll(room: TestRoom, tables: number): void {
  for (let table = 1; table <= tables; table++)
    for (const seat of SEATS) room.sits(deviceAt(table, seat), table, seat)
  room.send(FACILITATOR, { type: 'startGame', table: 'all', practice: false })
}
