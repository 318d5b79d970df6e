import { addTurn, type OpenPast, openPast } from '../strategies/index.ts'

/**
 * A past with its own draws, in an object of its own. Made as every past is made: engines are several times slower with
 * rules that have met objects of several shapes.
 */
export function pastWith(past: OpenPast, draw: () => number): OpenPast {
  const copy = openPast(past.payoffs, draw, past.others)
  copy.turns = past.turns
  copy.mine = past.mine
  copy.theirs = past.theirs
  copy.mineHeld = past.mineHeld
  copy.theirsHeld = past.theirsHeld
  copy.pooled = past.pooled
  return copy
}

/** The past after one turn more. 1 = held back. */
export function turned(past: OpenPast, mine: number, theirs: number): OpenPast {
  const copy = pastWith(past, past.draw)
  addTurn(copy, mine, theirs)
  return copy
}
