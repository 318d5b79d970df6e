import type { Command, Refusal } from '../../engine/index.ts'
import { fail, ok, type Result } from '../../lib/index.ts'
import type { Table } from '../../table/port.ts'
import type { ConsoleFrame, EntryFrame, Frame, MessageOf, Reply, TableFrame } from '../protocol/index.ts'
import type { Room, Saying } from './room.ts'

/** The table at which this device sits, as every screen of a game knows tables. `first` is the frame it starts with. */
export const remoteTable = (room: Room, { table: first }: { readonly table: TableFrame }): Table =>
  tableOver(room, first, {
    newest: (frame) => (frame?.kind === 'device' ? frame.table : null),
    saying: (asked, command) => ({ type: 'act', at: asked.at, command }),
  })

/** A seat of a table whose choices this console records, as every screen of a game knows tables. */
export const entryTable = (room: Room, { seat, table: first }: EntryFrame): Table =>
  tableOver(room, first, {
    newest: (frame) => (isAt(frame, seat) ? frame.entry.table : null),
    saying: (asked, command) => ({ type: 'enter', table: asked.table, at: asked.at, command }),
  })

const isAt = (frame: Frame | null, seat: EntryFrame['seat']): frame is ConsoleFrame & { entry: EntryFrame } =>
  frame?.kind === 'console' && frame.entry?.seat === seat

interface Way {
  readonly newest: (frame: Frame | null) => TableFrame | null
  readonly saying: (asked: TableFrame, command: SeatCommand) => Saying
}

function tableOver(room: Room, first: TableFrame, { newest, saying }: Way): Table {
  let last = first
  // The screen may be drawn once more after the device moved elsewhere: it then shows what it showed.
  const current = (): TableFrame => {
    const now = newest(room.state().frame)
    if (now?.table === first.table && now.at.game === first.at.game) last = now
    return last
  }
  return {
    view: () => current().view,
    subscribe: room.subscribe,
    send: async (command): Promise<Result<true, Refusal>> => {
      if (!isSeatCommand(command)) return fail({ code: 'not-at-this-table', values: { seat: 'facilitator' } })
      const asked = current()
      const reply = await room.send(saying(asked, command))
      return outcomeOf(reply, { asked: asked.at.phase, now: current().at.phase })
    },
    days: room.days,
    forecast: room.forecast,
    close: () => {},
  }
}

type SeatCommand = MessageOf<'act'>['command']

// The message's lists may be written to and the command's may not; nothing else tells the two apart.
const isSeatCommand = (command: Command): command is Command & SeatCommand =>
  'seat' in command && !['inject', 'seatBot', 'seatHuman'].includes(command.type)

/** What the room's own refusals mean is said beside the table; to the table they are a moment that has passed. */
function outcomeOf(
  reply: Reply | null,
  { asked, now }: { readonly asked: string; readonly now: string },
): Result<true, Refusal> {
  if (reply?.kind === 'received') return ok(true)
  if (reply?.kind === 'against-rules') return fail(reply.refusal)
  return fail({ code: 'wrong-phase', values: { phase: now, needed: asked } })
}
