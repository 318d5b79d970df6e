import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { bundled } from './bundled.ts'
import type * as Lab from './lab.ts'

const lab = await bundled<typeof Lab>(new URL('./lab.ts', import.meta.url))
const { CLASSIC_PAYOFFS, keyOf, machineOf, parseStrategy, playDuel, playRules, playTable, RULES } = lab

const scenario = (id: string) => {
  const text = readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8')
  const parsed = lab.parseScenario(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const sides = RULES.map(({ id }): Lab.Side => {
  const parsed = parseStrategy(id)
  if (!parsed.ok) throw new Error(id)
  return { player: parsed.value, machine: machineOf(parsed.value), key: keyOf('bench', id) }
})
const tabled = sides.filter(({ machine }) => machine !== null)

const counts = new Float64Array(16)
const game = {
  turns: 200,
  payoffs: CLASSIC_PAYOFFS,
  repetition: 0,
  noise: 0,
  noiseKey: 0,
  flips: null,
  moves: null,
  counts,
}

/** A million turns of pairs. */
const pairs = (of: readonly Lab.Side[], play: typeof playDuel) => {
  for (let index = 0; index < 5000; index++) {
    const [a, b] = [of[index % of.length], of[Math.floor(index / of.length) % of.length]]
    if (a && b) play(a, b, { ...game, repetition: index })
  }
}

/** A million turns of tables of four. */
const tables = (of: readonly Lab.Side[]) => {
  for (let index = 0; index < 5000; index++) {
    const seats = [1, 7, 13, 29].map((step, seat) => of[(index * step + seat) % of.length] as Lab.Side)
    playTable(seats, game)
  }
}

describe('a million turns of the classic game', () => {
  bench('two seats, strategies as tables', () => pairs(tabled, playDuel))
  bench('two seats, every strategy', () => pairs(sides, playDuel))
  bench('two seats, every strategy asked turn by turn', () => pairs(sides, playRules))
  bench('four seats, strategies as tables', () => tables(tabled))
  bench('four seats, every strategy', () => tables(sides))
})

const job = lab.tournamentJob({
  strategies: ['tit-for-tat', 'random', 'grudger', 'win-stay-lose-shift'],
  scenario: scenario('winter-beds'),
  repetitions: 1000,
})
if (!job.ok) throw new Error(JSON.stringify(job.error))
const work = lab.workOf(job.value)
let item = 0

describe('winter-beds in a tournament', () => {
  bench('four games on one seed, and their two ends', () => {
    work.run(item++ % work.items)
  })
})
