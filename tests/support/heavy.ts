import { expect } from 'vitest'
import type { Game } from '../../src/engine/index.ts'

/**
 * Heavy mode: the state goes to JSON and back, as it does on the way to a file or another machine. Nothing may be lost:
 * no −0, no NaN, no undefined, no typed array, no cache. Returns the game that came back, to be played on.
 */
export function throughJson(game: Game): Game {
  const state: Game['state'] = JSON.parse(JSON.stringify(game.state))
  expect(state).toStrictEqual(game.state)
  expect(unportable(game.state)).toEqual([])
  return { rulebook: game.rulebook, state }
}

/** Paths of values that plain JSON would change without `toStrictEqual` seeing it. */
function unportable(value: unknown, path = 'state'): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [path]
  if (value === undefined || typeof value === 'function' || ArrayBuffer.isView(value)) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => unportable(part, `${path}.${key}`))
}
