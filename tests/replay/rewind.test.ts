import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PHASES } from '../../src/engine/index.ts'
import { hashOf } from '../../src/lib/index.ts'
import {
  checkpointsOf,
  type LogCommand,
  type Recording,
  readLog,
  record,
  resumeLog,
  runLog,
  startRecording,
  verifyLog,
} from '../../src/replay/index.ts'
import { person, seated, shipped } from '../support/games.ts'

const LEVELS = [0, 1] as const

/** A table of people whose log is written as it goes. */
function table(id: string) {
  const scenario = shipped(id)
  const started = startRecording({ scenario, seed: 'back', sitters: seated(scenario, person) })
  let { recording, text } = started
  return {
    scenario,
    now: (): Recording => recording,
    text: () => text,
    does: (command: LogCommand, slot?: number) => {
      const actor = command.type === 'rewindTo' ? 'facilitator' : 'human'
      const act = { command, actor, ms: text.length, ...(slot ? { slot } : {}) } as const
      const step = record(recording, act)
      if (!step.ok) return step.error.code
      recording = step.value.recording
      text += step.value.text
      return 'done'
    },
  }
}

const read = (text: string) => {
  const log = readLog(text)
  if (!log.ok) throw new Error(JSON.stringify(log.error))
  return log.value
}

describe('stepping back', () => {
  it('leads to exactly the state that stood at the start of any phase, and the log verifies', () => {
    const plan = fc.array(
      fc.record({ pick: fc.nat(99), level: fc.constantFrom(...LEVELS), back: fc.nat(5) }),
      {
        minLength: 20,
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(plan, (acts) => {
        const one = table('share-the-pain')
        const stood = new Map<string, string>()
        const note = () => {
          const { round, phase } = one.now().game.state
          const key = `${round} ${phase}`
          const hash = hashOf(one.now().game.state)
          // Whoever comes to a phase again by other choices starts it from another state.
          stood.set(key, hash)
        }
        note()
        for (const { pick, level, back } of acts) {
          const { game, starts } = one.now()
          if (game.state.phase === 'over') break
          if (game.state.phase === 'decide')
            for (const seat of game.rulebook.seats)
              one.does({ type: 'choose', seat, level: pick % 2 ? level : 0 })
          if (back === 0) {
            const start = starts[pick % starts.length]
            if (!start) throw new Error('nowhere to go')
            const { round, phase } = start
            expect(one.does({ type: 'rewindTo', round, phase })).toBe('done')
            expect(hashOf(one.now().game.state)).toBe(stood.get(`${round} ${phase}`))
          } else {
            one.does({ type: 'closePhase' })
            note()
          }
        }
        const verdict = verifyLog(one.text())
        expect([verdict.ok, verdict.firstDifference]).toEqual([true, null])
        const log = read(one.text())
        const resumed = resumeLog(log)
        if (!resumed.ok) throw new Error('cannot be taken up')
        const { recording, run } = resumed.value
        expect(recording).toEqual(one.now())
        expect(checkpointsOf(log).length).toBe(one.now().game.state.results.length)
        const last = run.standing.at(-1)
        expect(hashOf((last?.game ?? run.start).state)).toBe(hashOf(one.now().game.state))
      }),
      { numRuns: 12 },
    )
  })

  it('keeps the draws of a repeated round: the same choices bring the same quarter', () => {
    const one = table('winter-beds')
    const round = () => {
      for (const phase of PHASES) if (phase !== one.now().game.state.phase) one.does({ type: 'closePhase' })
      return one.now().game.state.current?.result
    }
    const first = round()
    one.does({ type: 'rewindTo', round: 1, phase: 'brief' })
    expect(first).not.toBeUndefined()
    expect(round()).toEqual(first)
  })

  it('keeps the rewound lines in the chain, with the checkpoint of each try', () => {
    const one = table('share-the-pain')
    const play = () => {
      while (one.now().game.state.round === 1) one.does({ type: 'closePhase' })
    }
    play()
    one.does({ type: 'rewindTo', round: 1, phase: 'decide' })
    one.does({ type: 'choose', seat: 'acute', level: 1 })
    play()
    const log = read(one.text())
    const written = log.lines.flatMap(({ kind, line }) => (kind === 'checkpoint' ? [line] : []))
    expect(written.map(({ checkpoint }) => checkpoint)).toEqual([1, 1])
    expect(checkpointsOf(log)).toEqual([written[1]])
    expect(verifyLog(one.text())).toMatchObject({ ok: true, rounds: 1 })
    const run = runLog(log)
    expect(run.ok && run.value.standing.length < run.value.steps.length).toBe(true)
  })

  it('goes only where the table has been, and nowhere once the game is over', () => {
    const one = table('share-the-pain')
    expect(one.does({ type: 'rewindTo', round: 1, phase: 'decide' })).toBe('phase-not-played')
    one.does({ type: 'runOn' })
    expect(one.does({ type: 'rewindTo', round: 1, phase: 'brief' })).toBe('game-over')
  })

  it('does not believe a log that steps back to a round it never reached', () => {
    const one = table('share-the-pain')
    one.does({ type: 'closePhase' })
    const forged = one
      .text()
      .replace('{"type":"closePhase"}', '{"phase":"brief","round":4,"type":"rewindTo"}')
    expect(verifyLog(forged)).toMatchObject({ ok: false, finding: 'damaged' })
  })
})

describe("a line's slot", () => {
  it('says which of a seat’s devices acted, from 1 to 9, and nothing else', () => {
    const one = table('share-the-pain')
    one.does({ type: 'ready', seat: 'acute' }, 3)
    one.does({ type: 'ready', seat: 'council' })
    const slots = read(one.text()).lines.map(({ line }) => ('slot' in line ? line.slot : null))
    expect(slots).toEqual([3, null])
    expect(verifyLog(one.text()).ok).toBe(true)
    expect(verifyLog(one.text().replace('"slot":3', '"slot":10')).finding).toBe('damaged')
  })
})
