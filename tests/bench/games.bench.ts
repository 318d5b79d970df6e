import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { bundled } from './bundled.ts'
import type * as Games from './games.ts'

const { openingOf, playByCommands, playByRounds, verifies } = await bundled<typeof Games>(
  new URL('./games.ts', import.meta.url),
)
const scenario = (id: string) => readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8')

const patients = openingOf(scenario('winter-beds'), 'bench')
const table = openingOf(scenario('share-the-pain'), 'bench')
const log = playByCommands(patients)
if (!verifies(log)) throw new Error('the log to be measured does not verify')

// A game is so much code that it takes a few hundred until the engine has compiled it: certificates play thousands.
const WARM = { warmupTime: 1500, time: 1500 }

describe('winter-beds, one full game with bots', () => {
  bench(
    'by whole rounds: rules and patients',
    () => {
      playByRounds(patients)
    },
    WARM,
  )
  bench('by commands: views, bots and the log too', () => {
    playByCommands(patients)
  })
  bench('verify its log', () => {
    verifies(log)
  })
})

describe('share-the-pain, one full game with bots', () => {
  bench('by whole rounds', () => {
    playByRounds(table)
  })
  bench('by commands, with its log', () => {
    playByCommands(table)
  })
})
