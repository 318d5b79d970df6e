import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newFolder, swim } from './swim.ts'

const folder = newFolder()
const run = (...args: readonly string[]) => swim(args, { folder })
const FOUR = 'acute=tit-for-tat,ccg=cooperator,council=grudger,community=defector'

// Builds the program first, where its sources are newer.
beforeAll(() => swim(['--help']))

describe('swim', () => {
  it('helps everywhere, with an example, and exits 0', async () => {
    for (const command of [
      [],
      ['play'],
      ['replay'],
      ['replay', 'verify'],
      ['replay', 'show'],
      ['replay', 'branch'],
      ['debrief'],
      ['export'],
      ['match'],
      ['flow'],
      ['lint'],
      ['serve'],
    ]) {
      const { code, out, err } = await run(...command, '--help')
      expect({ command, code, err }).toEqual({ command, code: 0, err: '' })
      expect(out).toContain('Example:')
      expect(out).toContain(`swim ${command.join(' ')}`.trim())
    }
  })

  it('exits 2 for bad use, with a sentence on standard error and nothing on standard output', async () => {
    for (const args of [
      ['swin'],
      ['play'],
      ['play', 'classic', '--sed', '1'],
      ['flow', '--seeds'],
      ['replay'],
      ['match', 'tit-for-tat'],
    ]) {
      const { code, out, err } = await run(...args)
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
      expect(err.length).toBeGreaterThan(10)
    }
  })
})

describe('swim play', () => {
  it('writes the same bytes twice, and the log verifies', async () => {
    const play = (out: string) =>
      run('play', 'winter-beds', '--seats', FOUR, '--seed', 'demo', '--out', out, '--json')
    const first = await play('a.swim.jsonl')
    const second = await play('b.swim.jsonl')
    expect(first.code).toBe(0)
    expect(second.out).toBe(first.out)
    const bytes = readFileSync(join(folder, 'a.swim.jsonl'))
    expect(bytes.equals(readFileSync(join(folder, 'b.swim.jsonl')))).toBe(true)
    const verified = await run('replay', 'verify', 'a.swim.jsonl', '--json')
    expect(verified.code).toBe(0)
    expect(verified.json()).toEqual({
      files: [{ file: 'a.swim.jsonl', ok: true, rounds: 8, firstDifference: null, reason: null }],
    })
    const shown = await run('replay', 'show', 'a.swim.jsonl', '--json')
    expect(shown.json()).toEqual(first.json())
  })

  it('prints one JSON document with rounds, final and the hash of the last checkpoint', async () => {
    const { out, err } = await run(
      'play',
      'share-the-pain',
      '--seats',
      FOUR,
      '--seed',
      'x',
      '--out',
      's.jsonl',
      '--json',
    )
    const account = JSON.parse(out)
    expect(err).toContain('s.jsonl')
    expect(account.rounds).toHaveLength(5)
    expect(account.rounds[0].choices).toEqual({
      acute: 'pool',
      ccg: 'pool',
      council: 'pool',
      community: 'hold-back',
    })
    expect(Object.keys(account.final.scores)).toEqual(['acute', 'ccg', 'council', 'community'])
    const checkpoints = readFileSync(join(folder, 's.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{"checkpoint"'))
    expect(account.hash).toBe(JSON.parse(checkpoints.at(-1) ?? '').hash)
  })

  it('shows a table to people', async () => {
    const { code, out } = await run('play', 'classic', '--seats', 'acute=tit-for-tat,council=alternator')
    expect(code).toBe(0)
    expect(out).toMatch(/round +acute \(tit-for-tat\) +council \(alternator\)/)
  })

  it('says what is wrong with a scenario, a strategy or a seat, and names the nearest', async () => {
    const wrong = async (...args: readonly string[]) => {
      const { code, out, err } = await run('play', ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err
    }
    expect(await wrong('winter-bed')).toContain('Did you mean winter-beds?')
    expect(await wrong('./nowhere.json')).toContain('there is no such file')
    expect(await wrong('classic', '--seats', 'acute=tit-for-tut')).toContain('tit-for-tat')
    expect(await wrong('classic', '--seats', 'acute=grudger:theta=7')).toContain('theta')
    expect(await wrong('winter-beds', '--seats', 'accute=grudger')).toContain('Did you mean acute?')
    expect(await wrong('classic', '--seats', 'acute')).toContain('seat=strategy')
    expect(await wrong('classic', '--seats', 'acute=grudger,acute=random')).toContain('twice')
    expect(await wrong('classic', '--temperament', 'loud')).toContain('quiet, candid')
    expect(await wrong('classic', '--seed', ' ')).toContain('seed')
    expect(await wrong('classic', '--out', 'no/such/folder/a.jsonl')).toContain('folder does not exist')
  })
})

describe('swim replay', () => {
  const damaged = (name: string, change: (bytes: Buffer) => Uint8Array) => {
    const bytes = readFileSync(join(folder, 's.swim.jsonl'))
    writeFileSync(join(folder, name), change(bytes))
    return name
  }
  beforeAll(() => run('play', 'share-the-pain', '--seats', FOUR, '--out', 's.swim.jsonl'))

  it('exits 1 for a damaged or truncated log and names the place', async () => {
    const changed = damaged('changed.jsonl', (bytes) => bytes.with(bytes.length - 900, 0x20))
    const cut = damaged('cut.jsonl', (bytes) => bytes.subarray(0, bytes.length - 700))
    const part = damaged('part.jsonl', (bytes) => bytes.subarray(0, bytes.indexOf('{"checkpoint":2')))
    const { code, err, ...answer } = await run('replay', 'verify', changed, cut, part, '--json')
    const { files } = answer.json() as {
      files: { ok: boolean; rounds: number; reason: string; firstDifference: { line: number } | null }[]
    }
    expect(code).toBe(1)
    expect(files.map(({ ok }) => ok)).toEqual([false, false, true])
    expect(files[0]?.reason).toMatch(/^damaged at line \d+: /)
    expect(files[1]?.reason).toMatch(/^truncated at line \d+: /)
    expect(files[2]).toMatchObject({ reason: 'in progress', rounds: 1, firstDifference: null })
    expect(err).toContain(`line ${files[0]?.firstDifference?.line}`)
  })

  it('exits 2 for a file that is no log or cannot be read', async () => {
    writeFileSync(join(folder, 'foreign.txt'), 'dear all\n')
    for (const file of ['foreign.txt', 'missing.jsonl', '.']) {
      const { code, out } = await run('replay', 'verify', file, '--json')
      expect({ file, code }).toEqual({ file, code: 2 })
      expect(JSON.parse(out).files[0].ok).toBe(false)
      expect((await run('replay', 'show', file)).code).toBe(2)
    }
  })
})

describe('swim flow', () => {
  it('gives means and spreads, moved by what was set', async () => {
    const usual = (await run('flow', '--seeds', '6', '--years', '1', '--json')).json() as Flow
    const more = (
      await run('flow', '--set', 'p1_slots=240', '--seeds', '6', '--years', '1', '--json')
    ).json() as Flow
    expect(Object.keys(usual.mean)).toEqual(['occ', 'dtoc', 'dtoc_pct', 'p4h', 'cancel'])
    expect(Object.keys(usual.spread)).toEqual(['occ', 'dtoc', 'dtoc_pct', 'p4h', 'cancel'])
    expect(more.mean.dtoc).toBeLessThan(usual.mean.dtoc)
    expect(usual.spread.dtoc).toBeGreaterThan(0)
  })

  it('names the nearest parameter for an unknown one, and every mistake at once', async () => {
    const { code, out, err } = await run(
      'flow',
      '--set',
      'p1_slot=211',
      '--set',
      'ga_beds=many',
      '--seeds',
      '0',
    )
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Did you mean p1_slots')
    expect(err).toContain('ga_beds needs a number')
    expect(err).toContain('--seeds')
    expect((await run('flow', '--set', 'p1_share=2')).code).toBe(2)
  })
})

interface Flow {
  readonly mean: Record<'occ' | 'dtoc' | 'dtoc_pct' | 'p4h' | 'cancel', number>
  readonly spread: Flow['mean']
}

describe('swim match', () => {
  it('plays one match, or a batch from a file or standard input in the same order', async () => {
    const one = await run('match', 'TitForTat', 'script:CDDC', '--turns', '6', '--json')
    expect(one.json()).toMatchObject({ a: 'CCDDCC', b: 'CDDCCC' })
    const lines = [
      { a: 'alternator', b: 'cooperator', turns: 4 },
      { a: 'tit-for-tat', b: 'cooperator', turns: 6, flips: { a: [2], b: [] } },
    ]
    const input = lines.map((line) => JSON.stringify(line)).join('\n')
    const piped = await swim(['match', '--batch', '-'], { input })
    expect(piped.code).toBe(0)
    expect(
      piped.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).a),
    ).toEqual(['CDCD', 'CDCCCC'])
    writeFileSync(join(folder, 'batch.jsonl'), input)
    expect((await run('match', '--batch', 'batch.jsonl')).out).toBe(piped.out)
  })

  it('refuses bad matches with the line they stand in', async () => {
    const input = '{"a":"alternator","b":"cooperator","turns":4}\n{"a":"alternatur","turns":-1}\nnonsense\n'
    const { code, out, err } = await swim(['match', '--batch', '-'], { input })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/line 2\.a: .*alternator/)
    expect(err).toContain('line 2.turns')
    expect(err).toContain('line 3')
  })
})

describe('a scenario that is no dilemma', () => {
  it('is played only after an explicit --anyway, which the log records', async () => {
    const classic = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', 'scenarios', 'classic.json'), 'utf8'),
    )
    const harmless = {
      ...classic,
      id: 'harmless',
      cards: classic.cards.map((card: object) => ({ ...card, payoffs: { R: 5, S: 1, T: 3, P: 0 } })),
    }
    const file = join(folder, 'harmless.json')
    writeFileSync(file, JSON.stringify(harmless))
    const seats = 'acute=tit-for-tat,council=cooperator'
    const refused = await run('play', file, '--seats', seats)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('--anyway')
    const log = join(folder, 'harmless.swim.jsonl')
    expect((await run('play', file, '--seats', seats, '--anyway', '--out', log)).code).toBe(0)
    expect(JSON.parse(readFileSync(log, 'utf8').split('\n')[0] ?? '').playAnyway).toBe(true)
  })
})

describe('swim lint', () => {
  it('passes what is shipped and reports every issue of a broken file with its path', async () => {
    const fine = await run('lint', 'share-the-pain', 'winter-beds', 'classic', '--json')
    expect(fine.code).toBe(0)
    const passed = fine.json() as { scenarios: { id: string; ok: boolean }[] }
    expect(passed.scenarios.map(({ id, ok }) => [id, ok])).toEqual([
      ['share-the-pain', true],
      ['winter-beds', true],
      ['classic', true],
    ])
    writeFileSync(
      join(folder, 'broken.json'),
      '{"format":"scenario/1","id":"Broken","minutes":-1,"colour":"red"}',
    )
    const broken = await run('lint', 'broken.json', '--json')
    expect(broken.code).toBe(2)
    const { scenarios } = broken.json() as {
      scenarios: { ok: boolean; issues: { path: string; message: string }[] }[]
    }
    expect(scenarios[0]?.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'minutes', 'colour', 'title', 'cards']),
    )
    expect(scenarios[0]?.issues.every(({ message }) => message.length > 10 && !message.includes('{'))).toBe(
      true,
    )
  })
})
