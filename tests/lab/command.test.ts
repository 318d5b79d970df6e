import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, swim } from '../cli/swim.ts'
import { until } from '../workshop/server/support/program.ts'

const BIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'bin.mjs')
const folder = newFolder()
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

const THIRTY =
  'cooperator,defector,tit-for-tat,suspicious-tit-for-tat,tit-for-2-tats,two-tits-for-tat,grudger,random,joss,win-stay-lose-shift,generous-tit-for-tat,gradual,prober,detective,adaptive,forgiver,go-by-majority,hard-go-by-majority,zd-extort-2,zd-gtft-2,davis,feld,tullock,shubik,nydegger,downing,eatherley,champion,stein-and-rapoport,punisher'

const thirty = [
  'tournament',
  '--strategies',
  THIRTY,
  '--turns',
  '200',
  '--repetitions',
  '10',
  '--noise',
  '0.01',
]

describe('swim tournament', () => {
  it('of thirty strategies is the same bytes with one worker, two, and four shards merged', async () => {
    const one = await swim([...thirty, '--out', 'one.json'], { folder })
    expect(one.code).toBe(0)
    const two = await swim([...thirty, '--workers', '2', '--out', 'two.json'], { folder })
    expect(two.code).toBe(0)
    const shards = ['1', '2', '3', '4'].map((index) => `${index}.shard`)
    for (const [index, file] of shards.entries()) {
      const { code } = await swim([...thirty, '--shard', `${index + 1}/4`, '--out', file], { folder })
      expect(code).toBe(0)
    }
    const merged = await swim(['merge', ...shards.reverse(), '--out', 'merged.json', '--json'], { folder })
    expect(merged.code).toBe(0)
    expect(read('two.json')).toBe(read('one.json'))
    expect(read('merged.json')).toBe(read('one.json'))
    const onScreen = merged.json() as { elapsedMs: number }
    expect({ ...onScreen, elapsedMs: 0 }).toEqual(JSON.parse(read('one.json')))
  }, 120_000)

  it('prints one document with ranking, matrix, settings and elapsedMs', async () => {
    const { code, out, err, json } = await swim([
      'tournament',
      '--strategies',
      'tit-for-tat',
      'defector',
      '--json',
    ])
    expect([code, err]).toEqual([0, ''])
    expect(Object.keys(json())).toEqual(
      expect.arrayContaining(['ranking', 'matrix', 'settings', 'elapsedMs']),
    )
    expect(out.trim().endsWith('}')).toBe(true)
  })

  it('writes moves in the columns of the Axelrod library, two rows a game', async () => {
    const { code } = await swim(
      [
        'tournament',
        '--strategies',
        'tit-for-tat,defector',
        '--turns',
        '4',
        '--repetitions',
        '2',
        '--interactions',
        'moves.csv',
      ],
      { folder },
    )
    expect(code).toBe(0)
    const lines = read('moves.csv').trim().split('\r\n')
    expect(lines[0]).toBe(
      'Interaction index,Player index,Opponent index,Repetition,Player name,Opponent name,Actions',
    )
    expect(lines).toHaveLength(1 + 2 * 3 * 2)
    expect(lines.slice(5, 7)).toEqual([
      '2,0,1,0,tit-for-tat,defector,CDDD',
      '2,1,0,0,defector,tit-for-tat,DDDD',
    ])
  })

  it('is kept when it is stopped, and the same command goes on to the same bytes', async () => {
    const long = [
      BIN,
      'tournament',
      '--strategies',
      'random,joss,gradual,adaptive,feld',
      '--turns',
      '20000',
      '--repetitions',
      '300',
      '--seed',
      'stop',
    ]
    const child = spawn(process.execPath, [...long, '--out', 'long.json'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
    })
    await until('some of it is done', () => existsSync(join(folder, 'long.json.partial')), 60_000)
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(said).toContain('the same command goes on from there')
    expect(existsSync(join(folder, 'long.json'))).toBe(false)
    const cut = JSON.parse(read('long.json.partial'))
    expect(cut.items.length).toBeGreaterThan(0)
    const rest = await swim([...long.slice(1), '--out', 'long.json', '--workers', '2'], { folder })
    expect([rest.code, rest.err.includes('Going on from long.json.partial')]).toEqual([0, true])
    expect(existsSync(join(folder, 'long.json.partial'))).toBe(false)
    await swim([...long.slice(1), '--out', 'straight.json', '--workers', '2'], { folder })
    expect(read('long.json')).toBe(read('straight.json'))
  }, 180_000)

  it.each([
    [['--strategies', 'tit-for-tatt,grudger'], 'Did you mean tit-for-tat'],
    [['--strategies', 'grudger', '--payoffs', '3,0,2,1'], 'T = 2 is not above R = 3'],
    [['--strategies', 'grudger', '--turns', '0'], 'from 1 to 1,000,000, and not 0'],
    [['--strategies', 'grudger', '--shard', '5/4'], 'as in 1/4'],
    [['--strategies', 'grudger', '--scenario', 'winter-bed'], 'winter-beds'],
    [[], 'Name strategies'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, out, err } = await swim(['tournament', ...args, '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})

describe('swim merge', () => {
  it('refuses what is no shard, and a shard that is missing', async () => {
    writeFileSync(join(folder, 'broken.shard'), '{"format":"lab-shard/2"')
    expect((await swim(['merge', 'broken.shard'], { folder })).err).toContain('not JSON')
    const half = ['tournament', '--strategies', 'grudger,joss', '--shard', '1/2', '--out', 'half.shard']
    await swim(half, { folder })
    const { code, err } = await swim(['merge', 'half.shard'], { folder })
    expect([code, err]).toEqual([2, 'A shard is missing: 2/2.\n'])
  })
})
