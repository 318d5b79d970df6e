import type { Refusal, Seat, SeatCommand } from '../../../engine/index.ts'
import { reopenLocalTable } from '../../../table/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { peopleAt, readyAll } from '../together/ready-all.ts'
import { lineOf, type Sheet } from './sheet.ts'

/** The rules' no to something that was entered for a seat. */
export interface Refused {
  readonly seat: Seat
  readonly refusal: Refusal
}

/**
 * Writes an entered round into the log: what belongs to brief and talk, then to the choice, and the cards turn. It is tried on a
 * copy first: a round that the rules do not take leaves the table where it was, with everything still open to change.
 */
export async function commit(table: LocalTable, sheet: Sheet): Promise<Refused | null> {
  const copy = reopenLocalTable(table.log(), { clock: () => 0, viewer: 'public' })
  if (copy.ok) {
    const refused = await write(copy.value, sheet)
    copy.value.close()
    if (refused) return refused
  }
  return write(table, sheet)
}

async function write(table: LocalTable, sheet: Sheet): Promise<Refused | null> {
  const people = peopleAt(table)
  if (table.view().phase === 'brief') {
    const refused = await sendAll(table, people, (seat) => felt(sheet, seat))
    if (refused) return refused
    await readyAll(table, people)
  }
  if (table.view().phase === 'talk') {
    const refused = await sendAll(table, people, (seat) => talked(table, sheet, seat))
    if (refused) return refused
    await readyAll(table, people)
  }
  // All that is secret stands before the first lock. A page that was left between two locks goes on with the next.
  const open = people.filter((seat) => !isLocked(table, seat))
  return (
    (await sendAll(table, open, (seat) => decided(table, sheet, seat))) ??
    (await sendAll(table, open, (seat) => [{ type: 'lock', seat }]))
  )
}

const isLocked = (table: LocalTable, seat: Seat): boolean =>
  table.view().seats.find(({ id }) => id === seat)?.locked ?? false

async function sendAll(
  table: LocalTable,
  seats: readonly Seat[],
  commandsOf: (seat: Seat) => readonly SeatCommand[],
): Promise<Refused | null> {
  for (const seat of seats)
    for (const command of commandsOf(seat)) {
      const answer = await table.send(command)
      if (!answer.ok) return { seat, refusal: answer.error }
    }
  return null
}

function felt(sheet: Sheet, seat: Seat): readonly SeatCommand[] {
  const { feel } = lineOf(sheet, seat)
  return feel === null ? [] : [{ type: 'feel', seat, trust: feel }]
}

function talked(table: LocalTable, sheet: Sheet, seat: Seat): readonly SeatCommand[] {
  const { pledge, cede } = lineOf(sheet, seat)
  const said = table.view().seats.find(({ id }) => id === seat)?.pledge ?? null
  const pledged: readonly SeatCommand[] =
    pledge === null
      ? said === null
        ? []
        : [{ type: 'withdrawPledge', seat }]
      : [
          { type: 'pledge', seat, level: pledge.level, ifOthers: pledge.ifOthers },
          ...(pledge.bound && !said?.bound ? [{ type: 'bind', seat } as const] : []),
        ]
  return [...pledged, ...(cede === null ? [] : [{ type: 'cede', seat, ...cede } as const])]
}

/** Answers and moves stand also for a seat whose stake is withheld; a choice does not. */
function decided(table: LocalTable, sheet: Sheet, seat: Seat): readonly SeatCommand[] {
  const { answers, level, predictions, reason, moves } = lineOf(sheet, seat)
  const own = table.viewAs(seat).own
  const chooses = own !== null && own.cannotPool === null && level !== null
  const said: readonly (SeatCommand | null)[] = [
    ...(['file', 'roll-out'] as const).map((question) => {
      const answer = answers[question]
      return answer === undefined ? null : ({ type: 'answer', seat, question, answer } as const)
    }),
    chooses ? { type: 'choose', seat, level } : null,
    ...table.view().seats.map(({ id }) => {
      const pools = predictions[id]
      return pools === undefined ? null : ({ type: 'predict', seat, of: id, pools } as const)
    }),
    reason === null ? null : { type: 'giveReason', seat, reason },
    moves.length === 0 ? null : { type: 'spend', seat, moves },
  ]
  return said.filter((command) => command !== null)
}
