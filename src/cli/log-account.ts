import type { BySeat, RoundResult } from '../engine/index.ts'
import { checkpointsOf, type Log } from '../replay/index.ts'
import { type Account, accountOf } from './account.ts'
import { sitterText } from './sitters.ts'

/** The course of a log’s game, from its checkpoints. */
export function logAccount(log: Log): Account {
  const { header, sealed } = log
  const checkpoints = checkpointsOf(log)
  const results: readonly RoundResult[] = checkpoints.map(({ result }) => result)
  const seats = header.scenario.seats.map(({ id }) => id)
  const sitters = Object.fromEntries(
    seats.map((seat) => {
      const sitter = header.seats[seat]
      return [seat, sitter ? sitterText(sitter) : '–']
    }),
  ) as BySeat<string>
  return accountOf({
    scenario: header.scenario,
    rules: header.rules,
    seed: header.extract ? null : header.seed,
    sitters,
    results,
    over: sealed,
    hash: checkpoints.at(-1)?.hash ?? null,
  })
}
