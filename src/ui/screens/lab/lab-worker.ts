import { type TournamentJob, type ToWorker, workerSide } from '../../../lab/index.ts'
import { studyWork } from './study-work.ts'

/** A thread that plays slices of a study's games as they are sent. */
const answer = workerSide<readonly TournamentJob[]>(studyWork)
addEventListener('message', ({ data }: MessageEvent<ToWorker<readonly TournamentJob[]>>) => {
  const results = answer(data)
  if (results !== null) postMessage(results)
})
