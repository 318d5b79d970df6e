import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, swim } from '../cli/swim.ts'

const folder = newFolder()

describe('swim evolve', () => {
  it('prints one document with its generations, the same bytes with one worker or two', async () => {
    const evolve = [
      'evolve',
      '--strategies',
      'tit-for-tat,defector,random',
      '--generations',
      '20',
      '--noise',
      '0.05',
    ]
    const one = await swim([...evolve, '--out', 'one.json', '--json'], { folder })
    const two = await swim([...evolve, '--workers', '2', '--out', 'two.json'], { folder })
    expect([one.code, two.code]).toEqual([0, 0])
    const { generations } = one.json() as {
      generations: { generation: number; shares: Record<string, number> }[]
    }
    expect(generations).toHaveLength(21)
    expect(generations[0]?.shares).toEqual({ 'tit-for-tat': 1 / 3, defector: 1 / 3, random: 1 / 3 })
    expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'one.json'), 'utf8'),
    )
  }, 60_000)

  it('goes by whole games of a scenario too, in every company, the same bytes with one worker or two', async () => {
    const evolve = ['evolve', '--scenario', 'share-the-pain', '--strategies', 'tit-for-tat,defector,random']
    const more = ['--repetitions', '2', '--dynamics', 'moran', '--each', '4', '--runs', '20']
    const one = await swim([...evolve, ...more, '--out', 'one-table.json', '--json'], { folder })
    const two = await swim([...evolve, ...more, '--workers', '2', '--out', 'two-tables.json'], { folder })
    expect([one.code, two.code]).toEqual([0, 0])
    const { tables, settings } = one.json() as {
      tables: { seats: number; companies: readonly object[] }
      settings: { tournament: { company: string } }
    }
    expect([tables.seats, tables.companies.length, settings.tournament.company]).toEqual([4, 30, 'any'])
    expect(readFileSync(join(folder, 'two-tables.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'one-table.json'), 'utf8'),
    )
  }, 60_000)

  it('says all that is wrong', async () => {
    const { code, out, err } = await swim([
      'evolve',
      '--strategies',
      'grudgr',
      '--dynamics',
      'magic',
      '--json',
    ])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Did you mean grudger')
    expect(err).toContain('replicator, moran, spatial')
  }, 60_000)
})

describe('swim fingerprint', () => {
  it('gives points with x, y and score', async () => {
    const { code, json } = await swim(['fingerprint', 'cooperator', '--points', '3', '--json'])
    expect(code).toBe(0)
    const { points, exact } = json() as { points: { x: number; y: number; score: number }[]; exact: boolean }
    expect([points.length, exact]).toEqual([9, true])
    expect(points[4]).toEqual({ x: 0.5, y: 0.5, score: expect.closeTo(1.5, 9) })
  }, 60_000)

  it('draws the square, the same bytes with one worker or two, and darker where the score is higher', async () => {
    const square = ['fingerprint', 'gradual', '--points', '5', '--turns', '40', '--repetitions', '3']
    const one = await swim([...square, '--out', 'one.json', '--chart', 'one.svg'], { folder })
    const two = await swim([...square, '--workers', '2', '--out', 'two.json', '--chart', 'two.svg'], {
      folder,
    })
    expect([one.code, two.code, two.out]).toEqual([0, 0, one.out])
    const read = (file: string) => readFileSync(join(folder, file), 'utf8')
    expect(read('two.json')).toBe(read('one.json'))
    expect(read('two.svg')).toBe(read('one.svg'))
    const cells = [...read('one.svg').matchAll(/fill="rgb\((\d+),.*?<title>.*: (.*?)<\/title>/g)]
      .map(([, red, score]) => [Number(score), Number(red)] as const)
      .sort(([a], [b]) => a - b)
    expect(cells).toHaveLength(25)
    for (const [at, [, red]] of cells.entries())
      expect(red).toBeLessThanOrEqual((cells[at - 1]?.[1] ?? 255) + 1)
    const { code, err } = await swim([...square, '--workers', '0'])
    expect([code, err]).toEqual([2, expect.stringContaining('--workers is a whole number from 1 to 64')])
  }, 60_000)

  it('suggests names that are near', async () => {
    const { code, err } = await swim(['fingerprint', 'tit-for-tatt'])
    expect([code, err.includes('Did you mean tit-for-tat')]).toEqual([2, true])
  }, 60_000)
})
