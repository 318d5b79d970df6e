import { describe, expect, it } from 'vitest'
import { canonical, hashOf, sha256Hex } from '../../src/lib/index.ts'
import { readLog, runLog, startRecording, verifyLog } from '../../src/replay/index.ts'
import { playOut } from '../../src/table/index.ts'
import { botGame } from '../support/games.ts'

type Line = Record<string, unknown>

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)

/** The same lines with the chain written anew, as a forger would. */
function chained(lines: readonly Line[]): string {
  let text = ''
  let head = ''
  for (const [index, line] of lines.entries()) {
    const next: Line = index === 0 ? line : { ...line, prev: head }
    if ('seal' in next) next.seal = { ...(next.seal as Line), head, lines: index + 1 }
    const written = `${canonical(next)}\n`
    text += written
    head = sha256Hex(written)
  }
  return text
}

const { text, game } = playOut(botGame('share-the-pain'))

describe('a log', () => {
  it('is the same to the byte when the same game is played again', () => {
    expect(playOut(botGame('share-the-pain')).text).toBe(text)
    expect(playOut(botGame('share-the-pain', 'other')).text).not.toBe(text)
  })

  it('verifies, from text and from bytes, and gives the game back', () => {
    expect(verifyLog(text)).toMatchObject({ ok: true, finding: 'verified', rounds: 5, firstDifference: null })
    expect(verifyLog(new TextEncoder().encode(text)).ok).toBe(true)
    const log = readLog(text)
    const run = log.ok ? runLog(log.value) : null
    expect(run?.ok && canonical(run.value.last.state)).toBe(canonical(game.state))
  })

  it('has lines that are their own canonical form and carry the hash of the line before, its line end included', () => {
    const lines = text.split('\n').slice(0, -1)
    for (const [index, line] of lines.entries()) {
      expect(canonical(JSON.parse(line))).toBe(line)
      if (index > 0) expect(JSON.parse(line).prev).toBe(sha256Hex(`${lines[index - 1]}\n`))
    }
  })

  it('ends with a seal over the head, the number of lines and the final state', () => {
    const lines = text.split('\n').slice(0, -1)
    const { seal, prev } = JSON.parse(lines.at(-1) ?? '')
    expect(seal).toEqual({ head: prev, lines: lines.length, hash: hashOf(game.state) })
  })

  it('counts commands from 1 and holds a checkpoint after every round', () => {
    const lines = linesOf(text)
    const commands = lines.filter((line) => 'seq' in line)
    expect(commands.map(({ seq }) => seq)).toEqual(commands.map((_, index) => index + 1))
    expect(lines.flatMap((line) => ('checkpoint' in line ? [line.checkpoint] : []))).toEqual([1, 2, 3, 4, 5])
  })

  it('holds no names and no free text outside its scenario', () => {
    const words = linesOf(text)
      .slice(1)
      .flatMap((line) => JSON.stringify(line).match(/"[^"]*"/g) ?? [])
    expect(words.filter((word) => /[A-Z].* |@/.test(word))).toEqual([])
  })
})

describe('a log whose chain was written anew', () => {
  const forged = (change: (lines: Line[]) => Line[]) => verifyLog(chained(change(linesOf(text))))
  const indexOf = (lines: Line[], test: (line: Line) => boolean) => lines.findIndex(test)

  it('is intact, but a changed choice leads elsewhere and the first round that differs is named', () => {
    const verdict = forged((lines) => {
      const index = indexOf(
        lines,
        (line) => canonical(line).includes('"level":0') && canonical(line).includes('"choose"'),
      )
      const command = lines[index]?.command as Line
      return lines.with(index, { ...lines[index], command: { ...command, level: 1 } })
    })
    expect(verdict).toMatchObject({ ok: false, finding: 'different', rounds: 0 })
    expect(verdict.firstDifference).toMatchObject({ round: 1, what: 'result' })
  })

  it('is found out by a changed result', () => {
    const verdict = forged((lines) => {
      const index = indexOf(lines, (line) => line.checkpoint === 3)
      const result = lines[index]?.result as Line
      return lines.with(index, { ...lines[index], result: { ...result, scale: 2 } })
    })
    expect(verdict).toMatchObject({ finding: 'different', rounds: 2 })
    expect(verdict.firstDifference).toMatchObject({ round: 3, what: 'result' })
  })

  it('is found out by a command that the rules refuse, a missing checkpoint and a seal too early', () => {
    const doubled = forged((lines) => {
      const index = indexOf(lines, (line) => canonical(line).includes('"lock"'))
      const renumbered = lines
        .slice(index)
        .map((line) => ('seq' in line ? { ...line, seq: Number(line.seq) + 1 } : line))
      return [...lines.slice(0, index), lines[index] ?? {}, ...renumbered]
    })
    expect(doubled.firstDifference).toMatchObject({ round: 1, what: 'refused' })
    expect(doubled.refusal?.code).toBe('already-locked')
    const missing = forged((lines) => lines.filter((line) => !('checkpoint' in line)))
    expect(missing.firstDifference).toMatchObject({ round: 1, what: 'checkpoint-missing' })
    const early = forged((lines) => [...lines.slice(0, 6), lines.at(-1) ?? {}])
    expect(early.firstDifference).toMatchObject({ what: 'seal-early' })
  })

  it('is refused where it goes on after its seal or counts wrongly', () => {
    expect(forged((lines) => [...lines, lines[1] ?? {}]).issues[0]?.code).toBe('log-issue.after-seal')
    expect(forged((lines) => lines.with(3, { ...lines[3], seq: 9 })).issues[0]).toMatchObject({
      code: 'log-issue.order',
      line: 4,
    })
  })

  it('is refused where its header holds another scenario than it says, or one with mistakes', () => {
    const header = (change: (header: Line) => Line) =>
      forged((lines) => lines.with(0, change(lines[0] ?? {}))).issues
    const scenario = linesOf(text)[0]?.scenario as Line
    expect(header((line) => ({ ...line, scenario: { ...scenario, minutes: 99 } }))[0]?.code).toBe(
      'log-issue.scenario-hash',
    )
    expect(header((line) => ({ ...line, scenario: { ...scenario, minutes: 'long' } }))[0]?.path).toBe(
      'scenario.minutes',
    )
    expect(header(({ scenario: _, ...line }) => line)[0]?.path).toBe('scenario')
    expect(header((line) => ({ ...line, seats: {} }))[0]?.code).toBe('log-issue.seat-missing')
    expect(header((line) => ({ ...line, format: 'log/2' }))[0]?.code).toBe('log-issue.format')
  })

  it('of another rules version is not computed again, and its rounds can still be read', () => {
    const other = (header: Line) => ({ ...header, rules: '0.0.1' })
    const changed = chained(linesOf(text).map((line, index) => (index === 0 ? other(line) : line)))
    expect(verifyLog(changed)).toMatchObject({
      ok: false,
      finding: 'rules',
      rounds: 5,
      firstDifference: null,
    })
    const log = readLog(changed)
    expect(log.ok && log.value.lines.filter(({ kind }) => kind === 'checkpoint')).toHaveLength(5)
  })

  it('drawn by other generators is not computed again', () => {
    const generators = { key: 'dice', draw: 'coins' }
    expect(forged((lines) => lines.with(0, { ...lines[0], generators })).finding).toBe('generators')
  })
})

describe('a new log', () => {
  it('holds the scenario as published and the options of this game', () => {
    const opening = botGame('share-the-pain')
    const options = { ...opening.scenario.options, fog: 0.25 }
    const { text: line, recording } = startRecording({ ...opening, options })
    const header = JSON.parse(line)
    expect(header.options.fog).toBe(0.25)
    expect(header.scenario.options.fog).toBe(opening.scenario.options.fog)
    expect(recording.game.state.options.fog).toBe(0.25)
    expect(verifyLog(line)).toMatchObject({ ok: true, finding: 'in-progress', rounds: 0 })
  })
})
