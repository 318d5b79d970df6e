import { type Evolution, itemsOf, runItems } from '../../../lab/index.ts'
import { bug } from '../../../lib/index.ts'
import type { Found, FromReckoner } from './reckoning.ts'
import type { Study } from './study.ts'
import { type Known, studyWork } from './study-work.ts'
import { playerThread, reckoningThread, usualWorkers } from './threads.ts'

/** What is told on the way. */
export interface Told {
  readonly progress: (done: number, all: number) => void
  readonly found: (found: Found) => void
  readonly evolved: (evolution: Evolution, step: number, steps: number) => void
}

export interface Running {
  /** Rejects where the threads broke off. */
  readonly ended: Promise<'done' | 'stopped'>
  /** What is done by now, to go on from. */
  readonly known: () => Known
  readonly stop: () => void
}

/** Results are added up at most this often while games are played, and take at most a part of one core. */
const OFTEN = 400
const PART = 8
/** And how many games are played is said at most this often. */
const WORD = 100

/** Plays a study in threads beside the page; `before` is what an earlier run of it had done. */
export function runStudy(study: Study, before: Known, told: Told): Running {
  let known = before
  let isStopped = false
  const { items } = studyWork(study)
  const players = Array.from({ length: study.workers ?? usualWorkers() }, () => playerThread(study))
  const reckoning = reckoningThread(study, before)
  const stop = (): void => {
    isStopped = true
    for (const { close } of players) void close()
  }
  const tellFound = async (): Promise<void> => {
    const answer = await reckoning.ask({ kind: 'found' }, ({ kind }) => kind === 'found')
    if (answer.kind === 'found') told.found(answer.found)
  }
  let asked: Promise<void> | null = null
  let next = performance.now() + OFTEN / 2
  let nextWord = 0
  const look = (): void => {
    if (asked !== null || performance.now() < next) return
    const start = performance.now()
    asked = tellFound()
      .catch(() => {})
      .finally(() => {
        asked = null
        const now = performance.now()
        next = now + Math.max(OFTEN, PART * (now - start))
      })
  }
  const play = async () => {
    const run = await runItems({
      wanted: itemsOf(items, { index: 1, of: 1 }),
      known: before,
      runners: players.map((player) => ({
        ...player,
        run: async (slice) => {
          const results = await player.run(slice)
          const items = results.map((result, offset) => [slice.from + offset, result] as const)
          reckoning.send({ kind: 'items', items })
          return results
        },
      })),
      isStopped: () => isStopped,
      onProgress: (done, all, so) => {
        known = so
        if (done === all || performance.now() >= nextWord) told.progress(done, all)
        if (performance.now() >= nextWord) nextWord = performance.now() + WORD
        look()
      },
    })
    known = run.known
    await asked
    if (known.size > 0) await tellFound()
    if (run.why === 'runners-gone') throw run.problem
    return run.why === null
  }
  const tellEvolved = (message: FromReckoner): void => {
    if (message.kind === 'evolution') told.evolved(message.evolution, message.step, message.steps)
  }
  const evolve = async (): Promise<void> => {
    const isLast = (message: FromReckoner): boolean =>
      message.kind === 'evolution' && message.step === message.steps
    tellEvolved(await reckoning.ask({ kind: 'evolve' }, isLast, tellEvolved))
  }
  const all = async (): Promise<'done' | 'stopped'> => {
    const isWhole = await play()
    if (!isWhole) return 'stopped'
    if (study.evolution !== null) await evolve()
    return 'done'
  }
  let halt = (): void => {}
  const halted = new Promise<'stopped'>((resolve) => {
    halt = () => resolve('stopped')
  })
  return {
    ended: Promise.race([Promise.resolve().then(all), halted]).finally(() => {
      stop()
      reckoning.close()
    }),
    known: () => known,
    stop: () => {
      stop()
      // All is played: what is left would not ask whether to stop.
      if (known.size === items) halt()
    },
  }
}

/** A file of what is known: the result as JSON, every move, or what is to go on from; `writing` tells how far it is. */
export function studyFile(
  study: Study,
  known: Known,
  {
    kind,
    evolved,
    writing,
  }: {
    readonly kind: 'json' | 'interactions' | 'partial'
    readonly evolved: Evolution | null
    readonly writing: (done: number, all: number) => void
  },
): { readonly file: Promise<Blob>; readonly stop: () => void } {
  const reckoning = reckoningThread(study, known)
  const file = reckoning
    .ask(
      kind === 'json' ? { kind, evolved } : { kind },
      (message) => message.kind === 'file',
      (message) => message.kind === 'writing' && writing(message.done, message.all),
    )
    .then((message) => (message.kind === 'file' ? message.file : bug('no file')))
    .finally(reckoning.close)
  return { file, stop: reckoning.close }
}
