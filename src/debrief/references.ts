// The two ends that every index is read against: nobody ever pools, everybody always does.
import { bySeat, type Game, type Level, play, playRound, startGame } from '../engine/index.ts'
import { type Script, setupOf } from '../replay/index.ts'

/** The two ends on one seed: without pledges or moves, with the incidents, length and draws of the game itself. */
export interface Ends {
  readonly hold: Game
  readonly pool: Game
}

/** A new game of the script on a seed: its own, or another for a band. A length that was drawn stays as it was. */
export function startOn(script: Script, seed: string, recoverySupport?: boolean): Game {
  const setup = setupOf(script.header)
  const options = setup.scenario.options
  const length = script.last.state.length
  return startGame({
    ...setup,
    seed,
    scenario: {
      ...setup.scenario,
      ...(seed === setup.seed ? {} : { rounds: { kind: 'fixed', n: length } as const }),
      options: recoverySupport === undefined ? options : { ...options, recoverySupport },
    },
  })
}

/** Forced hold-back is on at the lower end and off at the upper one (exact rules, Indices). */
export const endsOf = (script: Script, seed: string): Ends => ({
  hold: playConstant(script, startOn(script, seed, true), 0),
  pool: playConstant(script, startOn(script, seed, false), 1),
})

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
