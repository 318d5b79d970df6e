import { parentPort } from 'node:worker_threads'
import { type TournamentJob, type ToWorker, workerSide, workOf } from '../lab/index.ts'

/** A thread that does slices of one tournament as they are sent. */
const answer = workerSide<TournamentJob>(workOf)
parentPort?.on('message', (message: ToWorker<TournamentJob>) => {
  const results = answer(message)
  if (results !== null) parentPort?.postMessage(results)
})
