/**
 * A clock that is never set back, made of one that may be: where a machine's time is put right in the middle of a game, the
 * tables' clocks go on from where they were. They would else stand still until the old time has come again.
 */
export function onwardClock(clock: () => number): () => number {
  let ahead = 0
  let newest = Number.NEGATIVE_INFINITY
  return () => {
    const told = clock()
    ahead = Math.max(ahead, newest - told)
    newest = told + ahead
    return newest
  }
}
