import { describe, expect, it } from 'vitest'
import { itemsOf, type Shard, shardText } from '../../../src/lab/index.ts'
import { readKept } from '../../../src/ui/screens/lab/kept.ts'
import { type Study, studyOf } from '../../../src/ui/screens/lab/study.ts'
import { studyWork } from '../../../src/ui/screens/lab/study-work.ts'
import { readWish } from '../../../src/ui/screens/lab/wish.ts'
import { shipped } from '../../support/shipped.ts'

const WHOLE = { index: 1, of: 1 }

function stopped(words: string): { readonly study: Study; readonly text: string } {
  const wish = readWish(words)
  const study = studyOf(wish, shipped(wish.scenario))
  if (!study.ok) throw new Error(JSON.stringify(study.error))
  const [job] = study.value.jobs
  if (job === undefined) throw new Error('no tournament')
  const work = studyWork(study.value.jobs)
  const known = new Map([0, 2].map((item) => [item, work.run(item)]))
  const wanted = itemsOf(work.items, WHOLE)
  return { study: study.value, text: shardText(job, known, { shard: WHOLE, wanted }) }
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
    const { study, text } = stopped(words)
    const read = await readKept(text, 'a.partial')
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.study.jobs).toEqual(study.jobs)
    expect([...read.value.known.keys()]).toEqual([0, 2])
  })

  it('is refused with a sentence where it is none, is a shard, or is of other rules', async () => {
    const { text } = stopped('players=tit-for-tat,random&repetitions=2000')
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
