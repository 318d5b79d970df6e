import { bySeat, RULES_VERSION, type Scenario } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import { hashOf } from '../lib/index.ts'
import { passes, remarksOn } from '../scenario/index.ts'
import { playOut } from '../table/index.ts'
import { accountOf } from './account.ts'
import { accountText } from './account-text.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { scenarioFile, writeText } from './files.ts'
import { parseLabels, seatNames } from './labels.ts'
import { findCertificate } from './lint-store.ts'
import { loadScenario } from './scenarios.ts'
import { parseSeating, STAND_BY, sitterText } from './sitters.ts'

export interface PlayOptions {
  readonly seats: string
  readonly seed: string
  readonly temperament: string
  readonly labels?: string
  readonly out?: string
  readonly anyway?: boolean
  readonly json?: boolean
}

/** Plays one game of bots and writes its log. */
export function playCommand(desk: Desk, written: string, options: PlayOptions): ExitCode {
  const scenario = loadScenario(written)
  if (!scenario.ok) return badUse(desk, scenario.error)
  const proof = proofOf(written, scenario.value)
  if (proof === 'no-dilemma' && !options.anyway) {
    desk.say(say('cli.play.no-dilemma', { scenario: scenario.value.id }))
    return 1
  }
  if (proof === 'unproven') desk.say(say('cli.play.unproven', { scenario: scenario.value.id }))
  const seating = parseSeating(options.seats, { scenario: scenario.value, temperament: options.temperament })
  if (!seating.ok) return badUse(desk, seating.error)
  const labels = parseLabels(options.labels)
  if (!labels.ok) return badUse(desk, [labels.error])
  const rules = scenario.value.options
  const gameOptions = labels.value === null ? rules : { ...rules, labels: labels.value }
  const seed = options.seed.trim()
  if (seed === '' || seed.length > 200) return badUse(desk, [say('cli.seed-empty')])
  const { sitters, unnamed } = seating.value
  if (unnamed.length > 0)
    desk.say(say('cli.seats-stand-by', { seats: unnamed.join(', '), strategy: STAND_BY }))
  const { game, text } = playOut({
    scenario: scenario.value,
    options: gameOptions,
    seed,
    sitters,
    playAnyway: options.anyway === true,
  })
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
  else desk.out(accountText(account, seatNames({ ...scenario.value, options: gameOptions })))
  return 0
}

/** What is known of a scenario: a stored certificate's answer; a table of payoffs shows it by itself. */
function proofOf(written: string, scenario: Scenario): 'dilemma' | 'no-dilemma' | 'unproven' {
  const file = scenarioFile(written)
  const stored = findCertificate(file.ok ? file.value : written, scenario)
  if (stored) return passes(stored.certificate) ? 'dilemma' : 'no-dilemma'
  if (scenario.flow !== null) return 'unproven'
  return remarksOn(scenario).some(({ code }) => code === 'no-dilemma') ? 'no-dilemma' : 'dilemma'
}
