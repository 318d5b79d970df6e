import { expect, it } from 'vitest'
import type { Game } from '../../src/engine/index.ts'
import { canonical, hashOf } from '../../src/lib/index.ts'
import { resultText, stateHash } from '../../src/replay/state-hash.ts'
import { playOut } from '../../src/table/index.ts'
import { botGame } from '../support/games.ts'

it('the hash of a state is that of its canonical JSON, at every step and asked again', () => {
  const games: Game[] = []
  playOut(botGame('winter-beds'), (game) => games.push(game))
  const last = games.at(-1)?.state
  if (!last) throw new Error('a game has steps')
  expect(last.results).toHaveLength(8)
  for (const { state } of games.filter((_, step) => step % 5 === 0).reverse()) {
    expect(stateHash(state)).toBe(hashOf(state))
    expect(stateHash(state)).toBe(hashOf(state))
  }
  // Parsed anew, nothing of it is known.
  const anew: typeof last = JSON.parse(JSON.stringify(last))
  expect(stateHash(anew)).toBe(stateHash(last))
  const [first] = anew.results
  if (first) expect(resultText(first)).toBe(canonical(first))
  expect(stateHash({ ...last, round: 9 })).not.toBe(stateHash(last))
})
