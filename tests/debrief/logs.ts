import type { Scenario } from '../../src/engine/index.ts'
import { type Log, type Opening, readLog } from '../../src/replay/index.ts'
import { playOut } from '../../src/table/index.ts'
import { bot, seated, shipped } from '../support/games.ts'

export function logOf(opening: Opening): Log {
  const log = readLog(playOut(opening).text)
  if (!log.ok) throw new Error(JSON.stringify(log.error))
  return log.value
}

/** A game of bots that pledge and predict; strategies in seat order. */
export const gameOf = (
  names: readonly string[],
  {
    id = 'winter-beds',
    seed = 'demo',
    change = {},
  }: { id?: string; seed?: string; change?: Partial<Scenario> } = {},
): Log => {
  const scenario = { ...shipped(id), ...change }
  return logOf({ scenario, seed, sitters: seated(scenario, ...names.map((name) => bot(name, 'candid'))) })
}
