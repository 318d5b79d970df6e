import { PHASES, type Phase } from '../../../engine/index.ts'
import { runningGames } from '../deadline.ts'
import type { Session, TableGame } from '../state.ts'
import { clockFrame } from './table.ts'

/** When the slowest running table will be through if every clock runs out, in the store's time; null without clocks. */
export function expectedEnd(session: Session, now: number): number | null {
  return runningGames(session).reduce<number | null>((latest, game) => {
    const left = leftMs(game, now)
    return left === null ? latest : Math.max(latest ?? 0, now + left)
  }, null)
}

/** Milliseconds of clock that a game still has; an unknown number of rounds counts as its least. */
function leftMs(game: TableGame, now: number): number | null {
  const { rulebook, state } = game.recording.game
  const { clocks } = state.options
  const { remainingMs } = clockFrame(game, now)
  if (!clocks || remainingMs === null || state.phase === 'over') return null
  const played = PHASES.filter((phase) => isPlayed(phase))
  const seconds = (phases: readonly Phase[]): number => phases.reduce((sum, phase) => sum + clocks[phase], 0)
  const { rounds } = rulebook.scenario
  const planned = rounds.kind === 'fixed' ? rounds.n : rounds.atLeast
  const last = Math.min(planned, state.endAfter ?? planned)
  const later = played.filter((phase) => PHASES.indexOf(phase) > PHASES.indexOf(state.phase as Phase))
  return remainingMs + 1000 * (seconds(later) + Math.max(0, last - state.round) * seconds(played))

  function isPlayed(phase: Phase): boolean {
    if (phase === 'talk') return state.options.talk
    return phase !== 'quarter' || rulebook.flow !== null
  }
}
