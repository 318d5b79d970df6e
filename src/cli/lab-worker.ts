import { type ToWorker, workerSide } from '../lab/index.ts'
import { type LabJob, labWork } from './lab-job.ts'

/** A process that does slices of one job as they are sent, and ends with the one that sends them. */
const answer = workerSide<LabJob>(labWork)
process.on('message', (message: ToWorker<LabJob>) => {
  const results = answer(message)
  if (results !== null) process.send?.(results)
})
process.on('disconnect', () => process.exit())
// Ctrl+C reaches all of a terminal's programs: the slice at hand is finished, and who sent it closes this.
process.on('SIGINT', () => undefined)
