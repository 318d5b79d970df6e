import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BySeat, Scenario, Sitter } from '../../src/engine/index.ts'
import type { Opening } from '../../src/replay/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** A scenario that comes with the game. */
export function shipped(id: string): Scenario {
  const scenario = parseScenario(readFileSync(join(ROOT, 'scenarios', `${id}.json`), 'utf8'))
  if (!scenario.ok) throw new Error(`${id}: ${JSON.stringify(scenario.error)}`)
  return scenario.value
}

export const bot = (strategy: string, temperament = 'quiet'): Sitter => ({
  kind: 'bot',
  strategy,
  temperament,
})
export const person: Sitter = { kind: 'human' }

/** Sitters in seat order; the last one named takes the seats that are left. */
export function seated(scenario: Scenario, ...sitters: readonly Sitter[]): BySeat<Sitter> {
  const entries = scenario.seats.map(({ id }, index) => [id, sitters[Math.min(index, sitters.length - 1)]])
  return Object.fromEntries(entries) as BySeat<Sitter>
}

/** A game of four different bots that pledge, predict and give reasons. */
export function botGame(id: string, seed = 'demo'): Opening {
  const scenario = shipped(id)
  const names = ['tit-for-tat', 'cooperator', 'grudger', 'defector'] as const
  return { scenario, seed, sitters: seated(scenario, ...names.map((name) => bot(name, 'candid'))) }
}
