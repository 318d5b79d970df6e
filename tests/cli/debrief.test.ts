import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newFolder, swim } from './swim.ts'

const folder = newFolder()
const run = (...args: readonly string[]) => swim(args, { folder })
const FOUR = 'acute=tit-for-tat,ccg=cooperator,council=grudger,community=defector'

beforeAll(async () => {
  for (const [scenario, seed, file] of [
    ['winter-beds', 'demo', 'a'],
    ['share-the-pain', 'demo', 'pain'],
  ] as const)
    await run(
      'play',
      scenario,
      '--seats',
      FOUR,
      '--temperament',
      'candid',
      '--seed',
      seed,
      '--out',
      `${file}.swim.jsonl`,
    )
  const text = readFileSync(join(folder, 'a.swim.jsonl'), 'utf8')
  writeFileSync(join(folder, 'cut.swim.jsonl'), text.slice(0, -40))
  writeFileSync(join(folder, 'empty.swim.jsonl'), `${text.split('\n').slice(0, 3).join('\n')}\n`)
}, 180_000)

describe('swim replay branch', () => {
  const branch = (...args: readonly string[]) => run('replay', 'branch', ...args)

  it('gives base, branch and difference, and writes a log that verifies', async () => {
    const { code, json } = await branch(
      ...[
        'a.swim.jsonl',
        '--round',
        '3',
        '--seat',
        'community',
        '--choose',
        'pool',
        '--out',
        'b.swim.jsonl',
        '--json',
      ],
    )
    expect(code).toBe(0)
    const answer: Record<'base' | 'branch' | 'difference', Record<string, unknown>> = json()
    expect(Object.keys(answer)).toEqual(['base', 'branch', 'difference'])
    expect(answer.difference).toMatchObject({ firstRound: 3 })
    expect(answer.branch).toMatchObject({ dropped: [], same: false, parent: { round: 3, seat: 'community' } })
    expect(answer.branch.label).toContain('do what is recorded')
    expect((await run('replay', 'verify', 'b.swim.jsonl')).code).toBe(0)
  })

  it('says who reacts how', async () => {
    const { out } = await branch(
      ...[
        'a.swim.jsonl',
        '--round',
        '1',
        '--seat',
        'community',
        '--choose',
        'pool',
        '--others',
        'strategies',
      ],
    )
    expect(out).toContain('council by its own rule (grudger)')
    expect(out).not.toContain('community by')
  })

  it('says plainly what it cannot do', async () => {
    const bad = [
      ['a.swim.jsonl', '--round', '3'],
      ['a.swim.jsonl', '--round', '9', '--seat', 'ccg', '--choose', 'pool'],
      ['a.swim.jsonl', '--round', 'x', '--seat', 'ccg', '--choose', 'pool'],
      ['a.swim.jsonl', '--round', '3', '--seat', 'mayor', '--choose', 'pool'],
      ['a.swim.jsonl', '--round', '3', '--seat', 'ccg', '--choose', 'maybe'],
      ['a.swim.jsonl', '--round', '3', '--seat', 'ccg', '--choose', 'pool', '--others', 'friends'],
      ['cut.swim.jsonl', '--round', '3', '--seat', 'ccg', '--choose', 'pool'],
      ['none.swim.jsonl', '--round', '3', '--seat', 'ccg', '--choose', 'pool'],
    ]
    for (const args of bad) {
      const { code, out, err } = await branch(...args)
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
      expect(err).toMatch(/[.:]/)
    }
    const quarter = await branch('a.swim.jsonl', '--round', '3', '--seat', 'ccg', '--choose', '0.25')
    expect(quarter).toMatchObject({ code: 1, out: '' })
    expect(quarter.err).toContain('The rules refuse that')
  })
})

describe('swim debrief', () => {
  it('gives the debrief of a table as JSON, and as a page', async () => {
    const { code, json } = await run('debrief', 'a.swim.jsonl', '--band', '0', '--json')
    expect(code).toBe(0)
    const { tables }: { tables: Record<string, unknown>[] } = json()
    for (const field of ['moments', 'attribution', 'strategies', 'pledges', 'predictions', 'indices'])
      expect(tables[0]?.[field]).toBeTruthy()
    await run('debrief', 'a.swim.jsonl', '--band', '0', '--html', 'a.html')
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('Three moments worth talking about')
  })

  it('keeps tables of different scenarios apart, with a sentence', async () => {
    const { code, err, json } = await run(
      'debrief',
      'a.swim.jsonl',
      'pain.swim.jsonl',
      '--band',
      '0',
      '--json',
    )
    expect(code).toBe(0)
    expect(err).toContain('nothing to compare it with')
    const { comparison }: { comparison: { groups: unknown[] } } = json()
    expect(comparison.groups).toEqual([])
  })

  it('refuses damaged logs, logs without a round, and more than a workshop has', async () => {
    for (const [args, word] of [
      [['cut.swim.jsonl'], 'truncated'],
      [['empty.swim.jsonl'], 'no finished round'],
      [Array.from({ length: 61 }, () => 'a.swim.jsonl'), 'At most 60'],
      [['a.swim.jsonl', 'pain.swim.jsonl', '--html', 'one.html'], '2 logs were given'],
    ] as const) {
      const { code, out, err } = await run('debrief', ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(word)
    }
  })
})

describe('swim export', () => {
  it('writes each form and names its files', async () => {
    for (const [as, names] of [
      ['csv', ['rounds.csv', 'commands.csv', 'days.csv', 'codebook.csv']],
      ['json', ['game.json']],
      ['interactions', ['interactions.csv']],
      ['xapi', ['xapi.json']],
    ] as const) {
      const { code, json } = await run('export', 'a.swim.jsonl', '--as', as, '--out', 'out', '--json')
      expect(code).toBe(0)
      const { files }: { files: string[] } = json()
      expect(files).toEqual(names.map((name) => join('out', `a.${name}`)))
      for (const file of files) expect(existsSync(join(folder, file))).toBe(true)
    }
  })

  it('leaves notes out unless they are asked for, and says when there are none', async () => {
    const { code, err } = await run('export', 'a.swim.jsonl', '--as', 'xapi', '--out', 'out', '--notes')
    expect(code).toBe(2)
    expect(err).toContain('a.notes.json')
    expect((await run('export', 'a.swim.jsonl', '--as', 'pdf', '--out', 'out')).code).toBe(2)
  })
})
