import { type ToWorker, workerSide } from '../../../lab/index.ts'
import { studyWork, type Task } from './study-work.ts'

/** A thread that plays slices of a study's work as they are sent. */
const answer = workerSide<Task>(studyWork)
addEventListener('message', ({ data }: MessageEvent<ToWorker<Task>>) => {
  const results = answer(data)
  if (results !== null) postMessage(results)
})
