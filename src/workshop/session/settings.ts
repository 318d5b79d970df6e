import type { Options, Scenario } from '../../engine/index.ts'
import { type Issue, ok, type Result } from '../../lib/index.ts'
import { decodeScenario } from '../../scenario/index.ts'
import { parseBot } from '../../table/index.ts'
import type { Settings, SettingsAsked } from '../protocol/index.ts'

/** Settings with their options read by the scenario's own schema; what is left out there keeps the scenario's value. */
export function decodeSettings(scenario: Scenario, asked: SettingsAsked): Result<Settings, readonly Issue[]> {
  const options = optionsIn(scenario, asked.options)
  if (!options.ok) return options
  const bot = parseBot(asked.bot, 'bot')
  if (!bot.ok) return bot
  if (asked.differs === null) return ok({ ...asked, options: options.value, differs: null })
  const others = optionsIn({ ...scenario, options: options.value }, asked.differs.options)
  if (!others.ok) return others
  const { rule, tables } = asked.differs
  return ok({ ...asked, options: options.value, differs: { rule, tables, options: others.value } })
}

function optionsIn(scenario: Scenario, asked: object): Result<Options, readonly Issue[]> {
  const decoded = decodeScenario({ ...scenario, options: { ...scenario.options, ...asked } })
  return decoded.ok ? ok(decoded.value.options) : decoded
}
