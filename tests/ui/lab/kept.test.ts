import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resultSoFar, type Shard } from '../../../src/lab/index.ts'
import { readKept } from '../../../src/ui/screens/lab/kept.ts'
import { type FromReckoner, reckoner } from '../../../src/ui/screens/lab/reckoning.ts'
import { type Study, studyOf } from '../../../src/ui/screens/lab/study.ts'
import { studyWork } from '../../../src/ui/screens/lab/study-work.ts'
import { readWish } from '../../../src/ui/screens/lab/wish.ts'
import { newFolder, swim } from '../../cli/swim.ts'
import { shipped } from '../../support/shipped.ts'

/** A study of which items 0 and 2 were played, and what the page's own thread writes of it. */
async function stopped(words: string): Promise<{ readonly study: Study; readonly text: string }> {
  const wish = readWish(words)
  const study = studyOf(wish, shipped(wish.scenario))
  if (!study.ok) throw new Error(JSON.stringify(study.error))
  const work = studyWork(study.value)
  const told: FromReckoner[] = []
  const send = reckoner({ tell: (message) => told.push(message), clock: () => 0 })
  send({ kind: 'study', task: study.value, evolution: null })
  send({ kind: 'items', items: [0, 2].map((item) => [item, work.run(item)]) })
  send({ kind: 'partial' })
  const [answer] = told
  if (answer?.kind !== 'file') throw new Error('no file')
  return { study: study.value, text: await answer.file.text() }
}

const codeOf = async (text: string): Promise<string | undefined> => {
  const read = await readKept(text, 'a.partial')
  return read.ok ? undefined : read.error[0]?.code
}

describe('a file of unfinished games', () => {
  it.each([
    'players=tit-for-tat,random,grudger:theta=0.5&noise=0.05&turns=20&repetitions=3&seed=a+b&payoffs=7,2,11,4',
    'players=tit-for-tat,random,grudger,joss&seats=3&turns=20&ending=0.1',
    'scenario=control-total&players=tit-for-tat,random,grudger&repetitions=4',
  ])('gives back what was asked for and what was played: %s', async (words) => {
    const { study, text } = await stopped(words)
    const read = await readKept(text, 'a.partial')
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.study.jobs).toEqual(study.jobs)
    expect([...read.value.known.keys()]).toEqual([0, 2])
  })

  it('is gone on with by the command line, to the bytes of a tournament that nobody stopped', async () => {
    const { study, text } = await stopped(
      'players=tit-for-tat,random,grudger&noise=0.05&turns=20&repetitions=3&seed=a+b',
    )
    const folder = newFolder()
    writeFileSync(join(folder, 'out.json.partial'), text)
    const { code, err } = await swim(
      [
        ...['tournament', '--strategies', 'tit-for-tat,random,grudger', '--noise', '0.05', '--turns', '20'],
        ...['--repetitions', '3', '--seed', 'a b', '--out', 'out.json'],
      ],
      { folder },
    )
    expect(err).toContain('Going on from out.json.partial: 2 of 6')
    expect(code).toBe(0)
    const [job] = study.jobs
    const work = studyWork(study)
    const whole = Array.from({ length: work.items }, (_, item) => work.run(item))
    const expected = job && { ...resultSoFar(job, whole), elapsedMs: 0 }
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(expected)
  })

  it('is refused with a sentence where it is none, is a shard, or is of other rules', async () => {
    const { text } = await stopped('players=tit-for-tat,random&repetitions=2000')
    const shard = JSON.parse(text) as Shard
    const changed = (some: Partial<Shard>): string => JSON.stringify({ ...shard, ...some })
    const settings = { ...shard.job.settings, rules: '0.0.1' }
    expect(await codeOf('{}')).toBe('shard.no-shard')
    expect(await codeOf('{')).toBe('shard.no-json')
    expect(await codeOf(changed({ shard: { index: 2, of: 4 } }))).toBe('labPage.issue.kept-shard')
    expect(await codeOf(changed({ job: { ...shard.job, settings } }))).toBe('labPage.issue.kept-other')
    expect(await codeOf(changed({ items: [[99_999, [1]]] }))).toBe('shard.damaged')
  })
})
