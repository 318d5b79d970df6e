import type { Command, Refusal } from '../../engine/index.ts'
import { fail, ok, type Result } from '../../lib/index.ts'
import type { Table } from '../../table/port.ts'
import type { DeviceFrame, MessageOf, Reply, TableFrame } from '../protocol/index.ts'
import type { Room } from './room.ts'

/** The table at which this device sits, as every screen of a game knows tables. `frame` is the one it starts with. */
export function remoteTable(room: Room, frame: DeviceFrame & { readonly table: TableFrame }): Table {
  const { table, at } = frame.table
  let last = frame.table
  // The screen may be drawn once more after the device moved elsewhere: it then shows what it showed.
  const current = (): TableFrame => {
    const { frame: now } = room.state()
    if (now?.kind === 'device' && now.table?.table === table && now.table.at.game === at.game)
      last = now.table
    return last
  }
  return {
    view: () => current().view,
    subscribe: room.subscribe,
    send: async (command): Promise<Result<true, Refusal>> => {
      if (!isSeatCommand(command)) return fail({ code: 'not-at-this-table', values: { seat: 'facilitator' } })
      const asked = current().at
      const reply = await room.send({ type: 'act', at: asked, command })
      return outcomeOf(reply, { asked: asked.phase, now: current().at.phase })
    },
    days: room.days,
    forecast: room.forecast,
    close: () => {},
  }
}

// The message's lists may be written to and the command's may not; nothing else tells the two apart.
const isSeatCommand = (command: Command): command is Command & MessageOf<'act'>['command'] =>
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
