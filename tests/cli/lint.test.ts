import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recommendedFile } from '../support/recommended.ts'
import { newFolder, swim } from './swim.ts'

const folder = newFolder()
const run = (...args: readonly string[]) => swim(args, { folder })
const bin = join(import.meta.dirname, '..', '..', 'src', 'cli', 'bin.mjs')

const keep = (name: string, file: object): string => {
  writeFileSync(join(folder, name), JSON.stringify(file))
  return name
}

/** The bare game with other payoffs. */
const table = (id: string, payoffs: object) => {
  const classic = JSON.parse(readFileSync('scenarios/classic.json', 'utf8'))
  return { ...classic, id, cards: [{ ...classic.cards[0], payoffs }] }
}

/** Pool cards over two quarters: quickly simulated, and too short to be a dilemma. */
const twoRounds = () => {
  const file = recommendedFile()
  return { ...file, id: 'two-rounds', rounds: { kind: 'fixed', n: 2 }, cards: file.cards.slice(0, 2) }
}

test('a scenario that is no dilemma ends with 1 and names the inequality, by how much, and what moves it', async () => {
  const file = keep('tame.json', table('tame', { R: 5, S: 0, T: 3, P: 1 }))
  const { code, out } = await run('lint', file)
  expect(code).toBe(1)
  expect(out).toMatch(/tame: no dilemma\. 2 conditions fail/)
  expect(out).toMatch(/Acute trust, T>R/)
  expect(out).toContain('−2.00')
  expect(out).toContain('payoffs')
})

test('a bad file beside one that is no dilemma ends with 2', async () => {
  const tame = keep('tame.json', table('tame', { R: 5, S: 0, T: 3, P: 1 }))
  expect((await run('lint', tame, 'nowhere.json')).code).toBe(2)
})

test('the JSON has the fields that people rely on, scores in £m', async () => {
  const { code, json } = await run('lint', 'winter-beds', '--json')
  expect(code).toBe(0)
  const { scenarios } = json() as { scenarios: { certificate: Record<string, unknown> }[] }
  expect(scenarios[0]).toMatchObject({ id: 'winter-beds', ok: true, issues: [] })
  const { certificate } = scenarios[0] ?? {}
  const number = expect.any(Number)
  const seat = {
    T: number,
    R: number,
    P: number,
    S: number,
    ownReturn: { min: number, max: number },
    K: number,
    shortRun: { cases: 168, failures: 0 },
  }
  expect(certificate).toMatchObject({
    kind: 'pool',
    seeds: number,
    seats: { acute: seat, ccg: seat, council: seat, community: seat },
    placeReturn: { min: number, cash: number },
    story: { allHoldSunk: number, allPoolSunk: number },
  })
})

test('what has to be said openly stands on the card', async () => {
  const { out } = await run('lint', 'winter-beds')
  expect(out).toContain('In cash alone this is no dilemma.')
  expect(out).toContain('carries it')
  expect(out).toContain('seven rounds')
  expect(out).toContain('“A day sooner” is a design choice')
})

test('a quick look simulates in threads, and says that it is no certificate', async () => {
  const file = keep('two-rounds.json', twoRounds())
  const { code, out } = await run('lint', file, '--seeds', '12', '--suggest')
  expect(code).toBe(1)
  expect(out).toContain('two-rounds: not a dilemma')
  expect(out).toContain('a game may end after 2 rounds')
  expect(out).toContain('12 seeds')
  expect(out).toContain('no stakes or weights mend a game that may end before round 7')
})

test('a quick look is not stored, and a number of seeds must be one', async () => {
  const file = keep('two-rounds.json', twoRounds())
  const both = await run('lint', file, '--seeds', '20', '--write')
  expect([both.code, both.out]).toEqual([2, ''])
  expect(existsSync(join(folder, 'certificates'))).toBe(false)
  expect((await run('lint', file, '--seeds', 'many')).code).toBe(2)
})

test('a stored certificate is used again until the numbers change; other words only have it written anew', async () => {
  const fair = table('fair', { R: 4, S: 0, T: 6, P: 1 })
  const file = keep('fair.json', fair)
  const stored = join(folder, 'certificates', 'fair.json')
  expect((await run('lint', file, '--write')).code).toBe(0)
  const before = readFileSync(stored, 'utf8')
  writeFileSync(stored, before.replace('"n": 2', '"n": 3'))
  const reused = (await run('lint', file, '--json')).json() as { scenarios: { certificate: { n: number } }[] }
  expect(reused.scenarios[0]?.certificate.n).toBe(3)
  const fresh = (await run('lint', file, '--json', '--fresh')).json() as typeof reused
  expect((fresh as { scenarios: { certificate: { n: number } }[] }).scenarios[0]?.certificate.n).toBe(2)
  keep('fair.json', { ...fair, summary: 'Other words.' })
  expect((await run('lint', file, '--write')).code).toBe(0)
  const [now, then] = [readFileSync(stored, 'utf8'), before].map((text) => JSON.parse(text))
  expect(now.scenario).not.toBe(then.scenario)
  expect(now.basis).toBe(then.basis)
  keep('fair.json', table('fair', { R: 4, S: 0, T: 7, P: 1 }))
  const changed = (await run('lint', file, '--json')).json() as typeof reused
  expect(changed.scenarios[0]?.certificate.n).toBe(2)
})

test('Ctrl+C stops the simulation, says so and writes nothing', async () => {
  const file = keep('long.json', { ...recommendedFile(), id: 'long' })
  const child = spawn(process.execPath, [bin, 'lint', file, '--write'], { cwd: folder })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  await new Promise((go) => setTimeout(go, 2500))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(said).toContain('Stopped. Nothing was written.')
  expect(existsSync(join(folder, 'certificates', 'long.json'))).toBe(false)
})
