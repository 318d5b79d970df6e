import { type TournamentJob, type ToWorker, workerSide, workOf } from '../lab/index.ts'

/** A process that does slices of one tournament as they are sent, and ends with the one that sends them. */
const answer = workerSide<TournamentJob>(workOf)
process.on('message', (message: ToWorker<TournamentJob>) => {
  const results = answer(message)
  if (results !== null) process.send?.(results)
})
process.on('disconnect', () => process.exit())
// Ctrl+C reaches all of a terminal's programs: the slice at hand is finished, and who sent it closes this.
process.on('SIGINT', () => undefined)
