import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLog, verifyLog } from '../../src/replay/index.ts'
import { playOut } from '../../src/table/index.ts'
import { botGame } from '../support/games.ts'

const encoder = new TextEncoder()
const LF = 0x0a

let text = ''
let bytes = new Uint8Array()
const lineAt = (place: number): number => bytes.subarray(0, place).filter((byte) => byte === LF).length + 1

beforeAll(() => {
  text = playOut(botGame('share-the-pain')).text
  bytes = encoder.encode(text)
})

describe('a damaged log', () => {
  it('does not verify after one flipped bit anywhere, and its line is named', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (place, bit) => {
        const changed = bytes.slice()
        changed[place] = (changed[place] ?? 0) ^ (1 << bit)
        const verdict = verifyLog(changed)
        expect(verdict.ok).toBe(false)
        // A line end that went, or a new one, moves the place by a line at most.
        const named = verdict.firstDifference?.line ?? 0
        expect(Math.abs(named - lineAt(place))).toBeLessThanOrEqual(lineEndAt(place, changed) ? 1 : 0)
      }),
      { numRuns: 250, seed: 1 },
    )
  })

  it('does not verify after one changed byte at any place of the header', () => {
    const end = bytes.indexOf(LF)
    for (let place = 0; place <= end; place += 131) {
      const changed = bytes.slice()
      changed[place] = (changed[place] ?? 0) ^ 1
      const { ok, firstDifference } = verifyLog(changed)
      expect({ ok, line: firstDifference?.line, round: firstDifference?.round }).toEqual({
        ok: false,
        line: 1,
        round: 0,
      })
    }
  })

  it('names the line that was changed even where the line is still well formed', () => {
    const lines = text.split('\n')
    const index = lines.findIndex((line) => line.includes('"level":1') && line.includes('"choose"'))
    lines[index] = (lines[index] ?? '').replace('"level":1', '"level":0')
    const verdict = verifyLog(lines.join('\n'))
    expect(verdict.finding).toBe('damaged')
    expect(verdict.firstDifference).toMatchObject({ line: index + 1, round: 1 })
    expect(verdict.issues[0]?.code).toBe('log-issue.changed')
  })

  it('is found out when a line is left out, doubled or moved', () => {
    const lines = text.split('\n').slice(0, -1)
    for (let index = 1; index < lines.length - 1; index += 9) {
      const out = lines.toSpliced(index, 1)
      const doubled = lines.toSpliced(index, 0, lines[index] ?? '')
      const swapped = lines.toSpliced(index, 2, lines[index + 1] ?? '', lines[index] ?? '')
      for (const other of [out, doubled, swapped]) expect(verifyLog(`${other.join('\n')}\n`).ok).toBe(false)
    }
  })
})

/** Did the change touch a line end, old or new? */
const lineEndAt = (place: number, changed: Uint8Array): boolean =>
  bytes[place] === LF || changed[place] === LF

describe('a truncated log', () => {
  it('is called truncated wherever it breaks off inside a line, with the rounds that are whole', () => {
    const end = bytes.indexOf(LF)
    for (let length = end + 2; length < bytes.length; length += 401) {
      if (bytes[length - 1] === LF) continue
      const verdict = verifyLog(bytes.subarray(0, length))
      expect(verdict).toMatchObject({ ok: false, finding: 'truncated' })
      expect(verdict.firstDifference?.line).toBe(lineAt(length))
      const checkpoints = new TextDecoder().decode(bytes.subarray(0, length)).match(/^\{"checkpoint".*\n/gm)
      expect(verdict.rounds).toBe(checkpoints?.length ?? 0)
    }
  })

  it('cannot be told from a game in progress where it breaks off at the end of a line', () => {
    const lines = text.split('\n').slice(0, -1)
    for (let count = 1; count < lines.length; count += 6) {
      const part = lines.slice(0, count)
      const rounds = part.filter((line) => line.startsWith('{"checkpoint"')).length
      expect(verifyLog(`${part.join('\n')}\n`)).toMatchObject({ ok: true, finding: 'in-progress', rounds })
    }
  })

  it('is not even a log where it breaks off in the first words of the header', () => {
    expect(verifyLog(text.slice(0, 12)).finding).toBe('foreign')
    expect(verifyLog(text.slice(0, 60))).toMatchObject({ finding: 'truncated', rounds: 0 })
  })
})

describe('a file that is no log', () => {
  it('is refused as foreign', () => {
    const files = [
      '',
      '\n',
      'hello',
      '{}',
      '[]\n',
      'null\n',
      '{"format":"scenario/1"}\n',
      '\u0000\u0001',
      '{"a":1}\n{"b":2}\n',
    ]
    for (const file of files) expect(verifyLog(file).finding).toBe('foreign')
    expect(verifyLog(new Uint8Array([0xff, 0xfe, 0x00, 0x41])).finding).toBe('foreign')
  })

  it('is refused unread above 20 MB', () => {
    const read = readLog(text.padEnd(20_000_001, ' '))
    expect(read.ok ? '' : read.error[0]?.code).toBe('log-issue.too-big')
  })
})

describe('a hostile log', () => {
  const withLine = (line: string) => {
    const lines = text.split('\n')
    return `${[lines[0], line].join('\n')}\n{}\n`
  }
  const codeOf = (file: string) => {
    const read = readLog(file)
    return read.ok ? 'read' : `${read.error[0]?.line} ${read.error[0]?.code}`
  }

  it('is refused at its line: nesting, prototypes, huge numbers, doubled keys, lone surrogates', () => {
    expect(codeOf(withLine('['.repeat(1_000_000)))).toBe('2 log-issue.too-deep')
    expect(codeOf(withLine('{"a":'.repeat(5000)))).toBe('2 log-issue.too-deep')
    expect(codeOf(withLine('{"__proto__":{"polluted":true}}'))).toBe('2 log-issue.hostile')
    expect(codeOf(withLine('{"\\u005f_proto__":{"polluted":true}}'))).toBe('2 log-issue.not-canonical')
    expect(codeOf(withLine('{"seq":1e999}'))).toBe('2 log-issue.not-canonical')
    expect(codeOf(withLine('{"seq":-0}'))).toBe('2 log-issue.not-canonical')
    expect(codeOf(withLine('{"seq":1,"seq":2}'))).toBe('2 log-issue.not-canonical')
    expect(codeOf(withLine('{"seq":"\\ud800"}'))).toBe('2 log-issue.not-canonical')
    expect(codeOf(withLine('{"seq":1}\r'))).toBe('2 log-issue.line-ends')
    expect(codeOf(withLine('{"constructor":{"prototype":1}}'))).toBe('2 log-issue.field')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('reports every wrong field of a line at once', () => {
    const read = readLog(withLine('{"actor":"ghost","extra":1,"ms":-1}'))
    const paths = read.ok ? [] : read.error.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['actor', 'command', 'ms', 'prev', 'seat', 'seq', '']))
  })
})
