import type { Refusal, Seat, SeatCommand } from '../../../engine/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { peopleAt, readyAll } from '../together/ready-all.ts'
import { lineOf, type Sheet } from './sheet.ts'

/** Writes an entered round into the log: brief and talk with their pledges, then every choice, and the cards turn. */
export async function commit(table: LocalTable, sheet: Sheet): Promise<Refusal | null> {
  const people = peopleAt(table)
  if (table.view().phase === 'brief') await readyAll(table, people)
  if (table.view().phase === 'talk') {
    for (const seat of people) {
      const { pledge } = lineOf(sheet, seat)
      const said = table.view().seats.find(({ id }) => id === seat)?.pledge ?? null
      const refusal =
        pledge !== null
          ? await sendTo(table, { type: 'pledge', seat, level: 1, ifOthers: pledge })
          : said !== null
            ? await sendTo(table, { type: 'withdrawPledge', seat })
            : null
      if (refusal) return refusal
    }
    await readyAll(table, people)
  }
  for (const seat of people) {
    for (const command of choicesOf(table, sheet, seat)) {
      const refusal = await sendTo(table, command)
      if (refusal) return refusal
    }
  }
  return lockAll(table, people)
}

/** Answers first, then the choice: a seat whose stake is withheld has none. */
function choicesOf(table: LocalTable, sheet: Sheet, seat: Seat): readonly SeatCommand[] {
  const { level, answers } = lineOf(sheet, seat)
  const own = table.viewAs(seat).own
  const answered = (['file', 'roll-out'] as const).flatMap((question) => {
    const answer = answers[question]
    return answer === undefined ? [] : [{ type: 'answer', seat, question, answer } as const]
  })
  const chooses = own !== null && own.cannotPool === null && level !== null
  return [...answered, ...(chooses ? [{ type: 'choose', seat, level } as const] : [])]
}

// All choices stand before the first lock, so that a refusal leaves everything open to change.
async function lockAll(table: LocalTable, people: readonly Seat[]): Promise<Refusal | null> {
  for (const seat of people) {
    if (table.view().seats.find(({ id }) => id === seat)?.locked) continue
    const refusal = await sendTo(table, { type: 'lock', seat })
    if (refusal) return refusal
  }
  return null
}

async function sendTo(table: LocalTable, command: SeatCommand): Promise<Refusal | null> {
  const answer = await table.send(command)
  return answer.ok ? null : answer.error
}
