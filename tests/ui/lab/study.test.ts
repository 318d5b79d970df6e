import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import '../../../src/i18n/words/lab-page.ts'
import { resultSoFar, type TournamentJob, workOf } from '../../../src/lab/index.ts'
import { FAMILIES, RULES } from '../../../src/strategies/index.ts'
import { readAddress, writeAddress } from '../../../src/ui/address.ts'
import { issueText } from '../../../src/ui/issue-text.ts'
import { castOf, sampled, shareOf } from '../../../src/ui/screens/lab/cast.ts'
import { nameOf } from '../../../src/ui/screens/lab/names.ts'
import { type FromReckoner, reckoner } from '../../../src/ui/screens/lab/reckoning.ts'
import { type Study, studyOf } from '../../../src/ui/screens/lab/study.ts'
import { itemsByJob, studyWork } from '../../../src/ui/screens/lab/study-work.ts'
import { readWish, type Wish, writeWish } from '../../../src/ui/screens/lab/wish.ts'
import { newFolder, swim } from '../../cli/swim.ts'
import { shipped } from '../../support/shipped.ts'

const classic = shipped('classic')

const wished = (words: string): Wish => readWish(words)
const sentences = (words: string, scenario = classic): readonly string[] => {
  const study = studyOf(wished(words), scenario)
  return study.ok ? [] : study.error.map(issueText)
}
const studied = (words: string, scenario = classic): Study => {
  const study = studyOf(wished(words), scenario)
  if (!study.ok) throw new Error(JSON.stringify(study.error))
  return study.value
}

describe('the address of the lab', () => {
  it.each([
    'question=best&scenario=classic&players=tit-for-tat,grudger:theta=0.5&repetitions=5&seed=tide&turns=50&noise=0.05&payoffs=3,0,5,1&seats=3',
    'question=spreads&scenario=classic&players=defector,cooperator&repetitions=5&generations=50&grid=20x10&dynamics=spatial&neighbourhood=von-neumann&update=fermi',
    'question=everybody&scenario=winter-beds&players=human-mix&repetitions=2',
    'question=fingerprint&strategy=generous-tit-for-tat:p=0.3&probe=joss&points=21&seed=tide&turns=100',
    'question=spreads&scenario=winter-beds&players=defector,cooperator&repetitions=5&generations=50&each=4&dynamics=moran',
  ])('gives back the wish that wrote it: %s', (words) => {
    expect(writeWish(readWish(words))).toBe(words)
    expect(writeAddress(readAddress(`#/lab?${words}`))).toBe(`#/lab?${words}`)
  })

  it('keeps a name that does not exist, so that it can be said', () => {
    expect(wished('players=tit-for-tatt').players).toEqual(['tit-for-tatt'])
  })
})

describe('what cannot be played', () => {
  it.each([
    ['players=tit-for-tatt,defector', /no strategy called “tit-for-tatt”. Did you mean tit-for-tat/],
    ['turns=0', /number of turns is a whole number from 1/],
    ['repetitions=none', /number of repetitions/],
    ['payoffs=1,2,3,4', /no prisoners’ dilemma/],
    ['payoffs=3,0,,1', /Payoffs are four numbers/],
    ['noise=2', /chance of noise is a number from 0 to 1/],
    ['players=', /Nobody plays/],
    ['players=defector,defector', /named twice/],
    ['question=everybody', /neither patients nor money/],
    ['question=spreads&players=defector', /nobody to spread against/],
    ['question=spreads&generations=0', /generations/],
    ['question=spreads&dynamics=spatial&grid=1x1', /width/],
    ['workers=0', /number of threads/],
    ['question=fingerprint&strategy=tit-for-tatt', /no strategy called “tit-for-tatt”/],
    ['question=fingerprint&points=1', /setting points is a whole number from 2 to 201/],
    [
      'question=spreads&seats=4&dynamics=moran&each=1&players=joss,grudger',
      /A table has 4 seats, and this population has 2/,
    ],
    ['repetitions=1000000&turns=5', /a page plays at most/],
  ])('%s has its sentence', (words, sentence) => {
    const said = sentences(words)
    expect(said.some((one) => sentence.test(one))).toBe(true)
    for (const one of said) expect(one).not.toMatch(/^[a-zA-Z]+\.[a-zA-Z.-]+$/)
  })

  it('a hundred strategies at a table of four are refused at once, not laid out first', () => {
    const all = RULES.map(({ id }) => id).join(',')
    expect(sentences(`scenario=winter-beds&players=${all}`, shipped('winter-beds'))).toEqual([
      expect.stringMatching(/^That makes [\d,]+ games/),
    ])
  })
})

describe('where everybody plays alike', () => {
  const { jobs } = studied(
    'question=everybody&scenario=share-the-pain&players=cooperator,random&repetitions=2',
    shipped('share-the-pain'),
  )

  it('each way of choosing has all seats to itself', () => {
    expect(jobs.map(({ settings }) => settings.strategies)).toEqual([['cooperator'], ['random']])
  })

  it('the work of all is that of each, numbered through', () => {
    const whole = studyWork({ jobs, fingerprint: null })
    const known = new Map(Array.from({ length: whole.items }, (_, item) => [item, whole.run(item)]))
    const items = itemsByJob(jobs, known)
    for (const [at, job] of jobs.entries()) {
      const alone = workOf(job)
      expect(items[at]).toEqual(Array.from({ length: alone.items }, (_, item) => alone.run(item)))
    }
  })
})

it('the thread that adds up tells what is known so far, and lets strategies evolve', () => {
  const { jobs, evolution } = studied(
    'question=spreads&players=tit-for-tat,defector,random&repetitions=3&turns=20',
  )
  const [job] = jobs as readonly [TournamentJob]
  const told: unknown[] = []
  const take = reckoner({ tell: (message) => told.push(message), clock: () => 0 })
  take({ kind: 'study', task: { jobs, fingerprint: null }, evolution })
  const { items, run } = workOf(job)
  take({
    kind: 'items',
    items: [
      [0, run(0)],
      [1, run(1)],
    ],
  })
  take({ kind: 'found' })
  expect(told.at(-1)).toMatchObject({ kind: 'found', found: { games: 6, seats: null } })
  const rest = Array.from({ length: items - 2 }, (_, at) => [at + 2, run(at + 2)] as const)
  take({ kind: 'items', items: rest })
  take({ kind: 'found' })
  const results = Array.from({ length: items }, (_, item) => run(item))
  expect(told.at(-1)).toMatchObject({ found: { ranking: resultSoFar(job, results).ranking } })
  take({ kind: 'evolve' })
  expect(told.at(-1)).toMatchObject({ kind: 'evolution', step: 200, steps: 200 })
})

describe('the letters of a drawing', () => {
  const names = RULES.slice(0, 15).map(({ id }) => id)
  const generations = Array.from({ length: 1000 }, (_, generation) => ({
    generation,
    shares: Object.fromEntries(names.map((name, at) => [name, at === 14 ? 0.3 : 0.05])),
  }))

  it('go to the largest; the others together make up the rest', () => {
    const cast = castOf(generations, names)
    expect(cast.map(({ letter }) => letter).join('')).toBe('ABCDEFGHI')
    expect(cast[0]?.strategy).toBe(names[14])
    expect(cast.at(-1)?.members).toHaveLength(7)
    const [first] = generations
    if (first === undefined) throw new Error('no generation')
    expect(cast.reduce((sum, part) => sum + shareOf(part, first), 0)).toBeCloseTo(1, 12)
  })

  it('lines are drawn from few generations, the first and the last among them', () => {
    const few = sampled(generations)
    expect(few.length).toBeLessThan(260)
    expect([few[0]?.generation, few.at(-1)?.generation]).toEqual([0, 999])
  })
})

it('every family is named, holds named rules, and no rule stands in two', () => {
  expect(FAMILIES.flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(RULES.map(({ id }) => id))
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  expect(nameOf('grudger:theta=0.5')).toBe('Grudger (theta=0.5)')
  expect(nameOf('chief-nurse')).toBe('Chief nurse')
})

it('the thread that adds up tells the columns of a fingerprint that are known, and writes the file of the command line', async () => {
  const { fingerprint, jobs } = studied('question=fingerprint&strategy=defector&points=3')
  if (fingerprint === null) throw new Error('no fingerprint')
  const told: FromReckoner[] = []
  const take = reckoner({ tell: (message) => told.push(message), clock: () => 0 })
  take({ kind: 'study', task: { jobs, fingerprint }, evolution: null })
  const { run } = studyWork({ jobs, fingerprint })
  take({ kind: 'items', items: [[1, run(1)]] })
  take({ kind: 'found' })
  expect(told.at(-1)).toEqual({ kind: 'found', found: { kind: 'square', rows: [[], [3, 3, 3], []] } })
  take({ kind: 'items', items: [0, 2].map((row) => [row, run(row)]) })
  take({ kind: 'json', evolved: null })
  const file = told.at(-1)
  const folder = newFolder()
  await swim(['fingerprint', 'defector', '--points', '3', '--out', 'out.json'], { folder })
  expect(file?.kind === 'file' && (await file.file.text())).toBe(
    readFileSync(join(folder, 'out.json'), 'utf8'),
  )
})
