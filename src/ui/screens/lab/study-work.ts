import {
  type FingerprintJob,
  fingerprintWork,
  type ItemResult,
  type TournamentJob,
  type Work,
  workOf,
} from '../../../lab/index.ts'
import { bug } from '../../../lib/index.ts'

/** What is known of a study, by the numbers of its items. */
export type Known = ReadonlyMap<number, ItemResult>

/** What is to be worked out: tournaments one after the other, or the rows of one fingerprint. */
export interface Task {
  readonly jobs: readonly TournamentJob[]
  readonly fingerprint: FingerprintJob | null
}

/** The items of a task, those of several tournaments numbered through. */
export function studyWork({ jobs, fingerprint }: Task): Work {
  if (fingerprint !== null) return fingerprintWork(fingerprint)
  const works = jobs.map(workOf)
  const starts = startsOf(works)
  return {
    items: works.reduce((sum, { items }) => sum + items, 0),
    run: (item) => {
      const at = starts.findLastIndex((start) => start <= item)
      const work = works[at] ?? bug('an item before the first')
      return work.run(item - (starts[at] ?? 0))
    },
  }
}

/** The items of each tournament, those that are not known yet as empty ones. */
export function itemsByJob(jobs: readonly TournamentJob[], known: Known): readonly (readonly ItemResult[])[] {
  const works = jobs.map(workOf)
  const starts = startsOf(works)
  return works.map(({ items }, at) =>
    Array.from({ length: items }, (_, item) => known.get((starts[at] ?? 0) + item) ?? []),
  )
}

function startsOf(works: readonly Work[]): readonly number[] {
  let next = 0
  return works.map(({ items }) => {
    const start = next
    next += items
    return start
  })
}
