import { useCallback, useEffect, useRef, useState } from 'react'
import type { Evolution } from '../../../lab/index.ts'
import type { Found } from './reckoning.ts'
import { type Running, runStudy } from './running.ts'
import type { Study } from './study.ts'
import type { Known } from './study-work.ts'
import type { Wish } from './wish.ts'

/** What is known of the study that was last started. */
export interface Shown {
  readonly study: Study
  /** The wish that it answers: the form may have moved on. */
  readonly wish: Wish
  readonly found: Found | null
  readonly evolution: Evolution | null
}

export type Going =
  | { readonly phase: 'idle' }
  | { readonly phase: 'playing'; readonly done: number; readonly all: number }
  | { readonly phase: 'evolving'; readonly done: number; readonly all: number }
  | { readonly phase: 'done'; readonly seconds: number }
  /** `known`: parts that were played, to go on from. */
  | { readonly phase: 'stopped'; readonly done: number; readonly all: number }
  | { readonly phase: 'broken'; readonly why: string }

export interface Lab {
  readonly going: Going
  readonly shown: Shown | null
  readonly known: () => Known
  /** Starts a study, from its beginning or from what is known of it; or goes on with the one that was stopped. */
  readonly start: (study: Study, wish: Wish, before?: Known) => void
  readonly goOn: () => void
  readonly stop: () => void
}

const NOTHING: Known = new Map()

/** One study at a time, in threads beside the page. Leaving the page ends them. */
export function useLab(): Lab {
  const [going, setGoing] = useState<Going>({ phase: 'idle' })
  const [shown, setShown] = useState<Shown | null>(null)
  const running = useRef<Running | null>(null)
  const known = useRef<Known>(NOTHING)
  useEffect(() => () => running.current?.stop(), [])
  const knownNow = useCallback(() => known.current, [])

  const run = (study: Study, before: Known): void => {
    running.current?.stop()
    const started = performance.now()
    let reached = { done: before.size, all: 0 }
    const mine = runStudy(study, before, {
      progress: (done, all) => {
        reached = { done, all }
        if (isMine()) setGoing({ phase: 'playing', done, all })
      },
      found: (found) => isMine() && setShown((now) => now && { ...now, found }),
      evolved: (evolution, done, all) => {
        if (!isMine()) return
        setGoing({ phase: 'evolving', done, all })
        setShown((now) => now && { ...now, evolution })
      },
    })
    const isMine = (): boolean => running.current === mine
    running.current = mine
    mine.ended
      .then((how): Going => {
        const seconds = (performance.now() - started) / 1000
        // What was told on the way lags behind what was done.
        const done = mine.known().size
        return how === 'done' ? { phase: 'done', seconds } : { phase: 'stopped', done, all: reached.all }
      })
      .catch((why: unknown): Going => ({ phase: 'broken', why: why instanceof Error ? why.message : '' }))
      .then((end) => {
        if (!isMine()) return
        known.current = mine.known()
        setGoing(end)
      })
  }
  return {
    going,
    shown,
    known: knownNow,
    start: (study, wish, before = NOTHING) => {
      known.current = before
      setShown({ study, wish, found: null, evolution: null })
      setGoing({ phase: 'playing', done: 0, all: 0 })
      run(study, before)
    },
    goOn: () => {
      if (shown !== null) run(shown.study, known.current)
    },
    stop: () => running.current?.stop(),
  }
}
