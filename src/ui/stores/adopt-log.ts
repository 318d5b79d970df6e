import type { Scenario, Seat } from '../../engine/index.ts'
import { bug, ok, type Result } from '../../lib/index.ts'
import type { NotResumed } from '../../table/index.ts'
import { describe, resumeGameHere } from './open-game.ts'
import { keepLines, newName } from './saved-games.ts'

/** The seats with a person in them: with several, the device goes round. */
type Adopted = { readonly scenario: Scenario; readonly people: readonly Seat[] }

/** Puts a log from a file among the games of this device; gives the game's new name. */
export async function adoptLog(
  log: string,
  { scenario, people }: Adopted,
): Promise<Result<string, NotResumed>> {
  const seat = people[0] ?? bug('nobody to play as')
  const how = people.length > 1 ? 'hot-seat' : 'solo'
  const id = newName(8)
  const table = resumeGameHere(log, { id, scenario, seat, how, onLost: () => {} })
  if (!table.ok) return table
  const lines = table.value.log().split(/(?<=\n)/)
  await keepLines(describe(table.value, { id, scenario, seat, how }), {
    from: 0,
    added: lines.filter((line) => line !== ''),
  })
  table.value.close()
  return ok(id)
}
