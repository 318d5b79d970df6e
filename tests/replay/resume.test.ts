import { describe, expect, it } from 'vitest'
import { play } from '../../src/engine/index.ts'
import { hashOf } from '../../src/lib/index.ts'
import { readLog, resumeLog, runLog } from '../../src/replay/index.ts'
import { driverOf, playOut } from '../../src/table/index.ts'
import { bot, botGame, seated, shipped } from '../support/games.ts'
import { throughJson } from '../support/heavy.ts'

function resumed(text: string) {
  const log = readLog(text)
  if (!log.ok) throw new Error(JSON.stringify(log.error))
  const taken = resumeLog(log.value)
  if (!taken.ok) throw new Error(JSON.stringify(taken.error))
  return taken.value
}

describe('a game taken up again', () => {
  for (const [id, every] of [
    ['share-the-pain', 1],
    ['classic', 1],
    ['winter-beds', 19],
  ] as const)
    it(`goes on to the same bytes from any line of its log (${id})`, () => {
      const { text } = playOut(botGame(id))
      const lines = text.match(/[^\n]*\n/g) ?? []
      for (let count = 1; count <= lines.length; count += every) {
        const part = lines.slice(0, count).join('')
        const { recording, text: missing } = resumed(part)
        const rest = driverOf()(recording, 0)
        expect(part + missing + rest.text).toBe(text)
      }
    })

  it('finds the bots with the memory they had, chance included', () => {
    const scenario = shipped('share-the-pain')
    const sitters = seated(
      scenario,
      bot('random'),
      bot('grudger'),
      bot('tit-for-2-tats'),
      bot('random:p=0.8'),
    )
    const { text, game } = playOut({ scenario, seed: 'draws', sitters })
    const lines = text.match(/[^\n]*\n/g) ?? []
    for (let count = 1; count < lines.length; count += 7) {
      const { recording } = resumed(lines.slice(0, count).join(''))
      expect(hashOf(driverOf()(recording, 5).recording.game.state)).toBe(hashOf(game.state))
    }
  })

  it('is sealed and takes nothing more where it was over', () => {
    const { recording, text } = resumed(playOut(botGame('classic')).text)
    expect(recording.sealed).toBe(true)
    expect(text).toBe('')
    expect(driverOf()(recording, 0).text).toBe('')
  })
})

describe('heavy mode', () => {
  for (const id of ['share-the-pain', 'classic', 'winter-beds'])
    it(`changes nothing: the state survives JSON after every command (${id})`, () => {
      const { text, game } = playOut(botGame(id))
      const log = readLog(text)
      const run = log.ok ? runLog(log.value) : null
      if (!log.ok || !run?.ok) throw new Error('no log')
      let heavy = throughJson(run.value.start)
      for (const { kind, line } of log.value.lines) {
        if (kind !== 'command' || line.command.type === 'rewindTo') continue
        const step = play(heavy, line.command)
        if (!step.ok) throw new Error(step.error.code)
        heavy = throughJson(step.value.game)
      }
      expect(hashOf(heavy.state)).toBe(hashOf(game.state))
    })
})
