import { say } from '../../../i18n/index.ts'
import { channelRunner, type FromWorker, type Runner } from '../../../lab/index.ts'
import type { FromReckoner, ToReckoner } from './reckoning.ts'
import type { Study } from './study.ts'
import type { Known, Task } from './study-work.ts'

/** Two; up to four where the device has more than that and one to spare for the page. */
export const usualWorkers = (): number => Math.max(2, Math.min(4, (navigator.hardwareConcurrency || 2) - 1))

const problemOf = ({ message }: ErrorEvent): Error => new Error(message || say('labPage.thread'))

/** A thread that plays; closing it gives up the slice that it is at. */
export function playerThread({ jobs, fingerprint }: Task): Runner {
  const thread = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' })
  let gone = (_why: unknown): void => {}
  return channelRunner<Task>(
    {
      send: (message) => thread.postMessage(message),
      onAnswer: (listen) => {
        thread.onmessage = ({ data }: MessageEvent<FromWorker>) => listen(data)
      },
      onGone: (listen) => {
        gone = listen
        thread.onerror = (event) => listen(problemOf(event))
      },
      close: () => {
        thread.terminate()
        gone(new Error('the thread was closed'))
      },
    },
    { jobs, fingerprint },
  )
}

/** The thread that adds up. One question at a time; what it tells on the way goes to `onTold`. */
export interface ReckoningThread {
  readonly send: (message: ToReckoner) => void
  /** Settles with the first message that `isAnswer`; all others are told. */
  readonly ask: (
    message: ToReckoner,
    isAnswer: (told: FromReckoner) => boolean,
    onTold?: (told: FromReckoner) => void,
  ) => Promise<FromReckoner>
  readonly close: () => void
}

export function reckoningThread({ jobs, fingerprint, evolution }: Study, known: Known): ReckoningThread {
  const thread = new Worker(new URL('./reckon-worker.ts', import.meta.url), { type: 'module' })
  const send = (message: ToReckoner): void => thread.postMessage(message)
  let giveUp = (_why: unknown): void => {}
  let gone: { readonly why: unknown } | null = null
  const lose = (why: unknown): void => {
    gone = { why }
    giveUp(why)
  }
  thread.onerror = (event) => lose(problemOf(event))
  send({ kind: 'study', task: { jobs, fingerprint }, evolution })
  send({ kind: 'items', items: [...known] })
  return {
    send,
    ask: (message, isAnswer, onTold) =>
      new Promise((resolve, reject) => {
        if (gone !== null) return reject(gone.why)
        giveUp = reject
        thread.onmessage = ({ data }: MessageEvent<FromReckoner>) =>
          isAnswer(data) ? resolve(data) : onTold?.(data)
        send(message)
      }),
    close: () => {
      thread.terminate()
      lose(new Error('the thread was closed'))
    },
  }
}
