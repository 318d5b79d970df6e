import { runningAt } from './ask.ts'
import { tryAct, type Work } from './work.ts'

/** Phases that a round can still have, with one to spare. */
const MOST_PHASES = 8

/** Ends a table's running game now: its round is closed by the rules for silent seats, and the log is sealed. */
export function abandon(work: Work, table: number): Work {
  const game = runningAt(work.session, table)
  if (!game) return work
  const { round } = game.recording.game.state
  let ending = tryAct(work, game.stream, { command: { type: 'endAfter', round }, actor: 'facilitator' })
  for (let closed = 0; closed < MOST_PHASES && runningAt(ending.session, table); closed++)
    ending = tryAct(ending, game.stream, { command: { type: 'closePhase' }, actor: 'facilitator' })
  return ending
}
