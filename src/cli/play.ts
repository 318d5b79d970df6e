import { bySeat, RULES_VERSION } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import { hashOf } from '../lib/index.ts'
import { playOut } from '../table/index.ts'
import { accountOf } from './account.ts'
import { accountText } from './account-text.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { writeText } from './files.ts'
import { loadScenario } from './scenarios.ts'
import { parseSeating, STAND_BY, sitterText } from './sitters.ts'

export interface PlayOptions {
  readonly seats: string
  readonly seed: string
  readonly temperament: string
  readonly out?: string
  readonly json?: boolean
}

/** Plays one game of bots and writes its log. */
export function playCommand(desk: Desk, written: string, options: PlayOptions): ExitCode {
  const scenario = loadScenario(written)
  if (!scenario.ok) return badUse(desk, scenario.error)
  const seating = parseSeating(options.seats, { scenario: scenario.value, temperament: options.temperament })
  if (!seating.ok) return badUse(desk, seating.error)
  const seed = options.seed.trim()
  if (seed === '' || seed.length > 200) return badUse(desk, [say('cli.seed-empty')])
  const { sitters, unnamed } = seating.value
  if (unnamed.length > 0)
    desk.say(say('cli.seats-stand-by', { seats: unnamed.join(', '), strategy: STAND_BY }))
  const { game, text } = playOut({ scenario: scenario.value, seed, sitters })
  if (options.out !== undefined) {
    const problem = writeText(options.out, text)
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.log-written', { file: options.out }))
  }
  const account = accountOf({
    scenario: scenario.value,
    rules: RULES_VERSION,
    seed,
    sitters: bySeat(game.rulebook.seats, (seat) => sitterText(sitters[seat])),
    results: game.state.results,
    over: true,
    hash: hashOf(game.state),
  })
  if (options.json) outJson(desk, account)
  else desk.out(accountText(account))
  return 0
}
