// The two ends that every index is read against: nobody ever pools, everybody always does.
import {
  bySeat,
  type Game,
  type Level,
  play,
  playRound,
  sharingQuarters,
  startGame,
} from '../engine/index.ts'
import { type Script, setupOf } from '../replay/index.ts'

/** The two ends on one seed: without pledges or moves, with the incidents, length and draws of the game itself. */
export interface Ends {
  readonly hold: Game
  readonly pool: Game
}

/**
 * A new game of the script on a seed: its own, or another for a band. A length that was drawn stays as it was. Games that
 * are played from it run a quarter once for the same patients under the same effects.
 */
export function startOn(script: Script, seed: string): Game {
  const setup = setupOf(script.header)
  const rounds = { kind: 'fixed', n: script.last.state.length } as const
  const scenario = seed === setup.seed ? setup.scenario : { ...setup.scenario, rounds }
  return sharingQuarters(startGame({ ...setup, seed, scenario }))
}

/** Forced hold-back is on at the lower end and off at the upper one (exact rules, Indices). */
export const endsOf = (script: Script, start: Game): Ends => ({
  hold: playConstant(script, withSupport(start, true), 0),
  pool: playConstant(script, withSupport(start, false), 1),
})

function withSupport({ rulebook, state }: Game, recoverySupport: boolean): Game {
  const options = { ...state.options, recoverySupport }
  const scenario = { ...rulebook.scenario, options }
  return { rulebook: { ...rulebook, scenario }, state: { ...state, options } }
}

/** The same choice in every seat and round, for as many rounds as were played; injected incidents happen as they did. */
function playConstant(script: Script, start: Game, level: Level): Game {
  let game = start
  for (const { round } of script.results) {
    for (const scene of script.scenes) {
      if (scene.round !== round) continue
      for (const { command } of scene.acts) {
        if (command.type !== 'inject') continue
        const step = play(game, command)
        if (step.ok) game = step.value.game
      }
    }
    game = playRound(
      game,
      bySeat(game.rulebook.seats, () => level),
    )
  }
  return game
}
