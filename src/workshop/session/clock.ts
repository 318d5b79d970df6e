import type { Game, Phase } from '../../engine/index.ts'

/** What the times in a game's log say about its running phase; milliseconds since the game was opened. */
export interface Clock {
  /** When the running phase was opened. */
  readonly openedMs: number
  /** What extensions and pauses added to this phase. */
  readonly addedMs: number
  /** Since when it stands still; null while it runs. */
  readonly pausedMs: number | null
  /** Time of the newest line: times never run backwards in a log. */
  readonly lastMs: number
}

export const NEW_CLOCK: Clock = { openedMs: 0, addedMs: 0, pausedMs: null, lastMs: 0 }

interface Written {
  readonly type: string
  readonly seconds?: number
}

/** The clock after one more line of a log, written at `ms`. */
export function ticked(
  clock: Clock,
  { ms, command, before, after }: { ms: number; command: Written; before: Game; after: Game },
): Clock {
  const { paused, round, phase } = after.state
  const moved = command.type === 'rewindTo' || round !== before.state.round || phase !== before.state.phase
  if (moved) return { openedMs: ms, addedMs: 0, pausedMs: paused ? ms : null, lastMs: ms }
  const waited = clock.pausedMs !== null && !paused ? ms - clock.pausedMs : 0
  const extended = command.type === 'extend' ? (command.seconds ?? 0) * 1000 : 0
  return {
    openedMs: clock.openedMs,
    addedMs: clock.addedMs + waited + extended,
    pausedMs: paused ? (clock.pausedMs ?? ms) : null,
    lastMs: ms,
  }
}

/** When the running phase is through, or what is left of it while it stands still; null where it has no clock. */
export function deadlineMs(game: Game, clock: Clock): number | null {
  const { phase, options } = game.state
  if (phase === 'over' || !options.clocks) return null
  return clock.openedMs + secondsOf(options.clocks, phase) * 1000 + clock.addedMs
}

const secondsOf = (clocks: Readonly<Record<Phase, number>>, phase: Phase): number => clocks[phase]

/** Milliseconds left at `ms`: never negative, standing still while paused; null where this phase has no clock. */
export function remainingMs(game: Game, clock: Clock, ms: number): number | null {
  const deadline = deadlineMs(game, clock)
  return deadline === null ? null : Math.max(0, deadline - (clock.pausedMs ?? Math.max(ms, clock.lastMs)))
}
