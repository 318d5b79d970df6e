import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { indicesOf } from '../../src/debrief/indices.ts'
import { endsOf, startOn } from '../../src/debrief/references.ts'
import { readLog, record, scriptOf, startRecording } from '../../src/replay/index.ts'
import { bundled } from '../support/bundle.ts'

type SpreadModule = typeof import('../bench/spread.ts')
type Spread = ReturnType<SpreadModule['spreadOf']>
const GAMES = 20
const textOf = (id: string): string => readFileSync(`scenarios/${id}.json`, 'utf8')

describe('games against the page’s opponents', () => {
  let run: SpreadModule
  let winter: Spread
  let leap: Spread
  beforeAll(async () => {
    run = await bundled<SpreadModule>(new URL('../bench/spread.ts', import.meta.url))
    winter = run.spreadOf(textOf('winter-beds'), { games: GAMES, opponents: 'usual' })
    leap = run.spreadOf(textOf('quantum-leap'), { games: GAMES, opponents: 'usual' })
  }, 120_000)

  test('end in clearly different ways where money is pooled, and trouble is not always the same seat’s', () => {
    expect(run.faultsOf(winter)).toEqual([])
    expect(new Set(winter.endings.map(({ person }) => person)).size).toBe(4)
  })

  test('end both ways where there is a leap', () => {
    expect(run.faultsOf(leap)).toEqual([])
  })

  test('that all ended alike would be told', () => {
    const [first] = winter.endings
    const alike = { ...winter, endings: winter.endings.flatMap(() => (first ? [first] : [])) }
    expect(run.faultsOf(alike)).toContain('the patients index spreads over 0 points only')
    const [leapt] = leap.endings
    const allLeapt = { ...leap, endings: leap.endings.flatMap(() => (leapt ? [leapt] : [])) }
    expect(run.faultsOf(allLeapt).join()).toMatch(/the leap nearly always ends alike/)
    const acute = winter.endings.map((ending) => ({ ...ending, inTrouble: ['acute'] as const }))
    expect(run.faultsOf({ ...winter, endings: acute }).join()).toMatch(
      /always the same seat that is in trouble/,
    )
    const sunk = winter.endings.map((ending) => ({ ...ending, firstUnder: ['council'] as const }))
    expect(run.faultsOf({ ...winter, endings: sunk }).join()).toMatch(/always the same seat that sinks first/)
  })

  test('are read by the indices of the debrief', () => {
    const { scenario } = winter
    const setting = { scenario, at: 2, opponents: 'usual' } as const
    const played = run.playSpread(setting)
    let { recording, text } = startRecording({
      scenario,
      seed: played.seed,
      sitters: run.sittersOf(setting, played.person),
    })
    for (const command of played.commands) {
      const actor = command.type === 'closePhase' ? 'facilitator' : 'human'
      const step = record(recording, { command, actor, ms: 0 })
      if (!step.ok) throw new Error(`refused: ${JSON.stringify(step.error)}`)
      recording = step.value.recording
      text += step.value.text
    }
    const log = readLog(text)
    if (!log.ok) throw new Error(JSON.stringify(log.error))
    const script = scriptOf(log.value)
    if (!script.ok) throw new Error(JSON.stringify(script.error))
    const { hold, pool } = endsOf(script.value, startOn(script.value, played.seed))
    const rounds = { game: script.value.results, hold: hold.state.results, pool: pool.state.results }
    const seats = scenario.seats.map(({ id }) => id)
    const indices = indicesOf({ scenario, seats, unit: 'pounds' }, rounds)
    expect(indices.patients).toBe(winter.endings[2]?.patients)
    expect(indices.place).toBe(winter.endings[2]?.place)
  })
})
