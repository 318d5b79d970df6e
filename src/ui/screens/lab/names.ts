import { isMessageKey, say } from '../../../i18n/index.ts'
import { parseStrategy } from '../../../strategies/index.ts'

/** A way of choosing as the lab calls it: its name in the literature, or that of a role; settings follow as written. */
export function nameOf(written: string): string {
  const player = parseStrategy(written)
  if (!player.ok) return written
  const { rule, text } = player.value
  const role = `opponent.${rule.id}`
  const [, ...settings] = text.split(':')
  const name = rule.seated !== undefined && isMessageKey(role) ? say(role) : rule.name
  return settings.length === 0 || rule.id === 'script' ? name : `${name} (${settings.join(', ')})`
}

/** One sentence about it, where there is one. */
export function doesOf(written: string): string {
  const key = `strategy.${written.split(':')[0]}.does`
  return isMessageKey(key) ? say(key) : ''
}
