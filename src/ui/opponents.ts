import '../i18n/words/set-up.ts'
import '../i18n/words/strategies.ts'
import type { Seat } from '../engine/index.ts'
import { isMessageKey, say } from '../i18n/index.ts'
import { PERSONAS, parseStrategy, surpriseIn, usualOpponent } from '../strategies/index.ts'
import type { GameSettings } from './address.ts'

/** Stands for "whoever the seed brings": a link keeps the surprise and still gives everybody the same game. */
export const SURPRISE = 'surprise'

/** Ways of choosing with a short name, in the order in which they are offered; all others follow. */
export const FAMILIAR: readonly string[] = [
  'tit-for-tat',
  'tit-for-2-tats',
  'win-stay-lose-shift',
  'grudger',
  'suspicious-tit-for-tat',
  'alternator',
  'cooperator',
  'defector',
  'random',
]

/** Roles that one could meet, and somebody of any kind. */
export const ROLES: readonly string[] = ['human-mix', ...PERSONAS.map(({ id }) => id)]

/** The strategy asked for in a seat; the usual one where none is asked for, or one that does not exist. */
export function askedFor(seat: Seat, { bots }: Pick<GameSettings, 'bots'>): string {
  const asked = bots[seat] ?? usualOpponent(seat)
  return asked === SURPRISE || parseStrategy(asked).ok ? asked : usualOpponent(seat)
}

/** The strategy that plays a seat: the one asked for, or the one the seed brings as a surprise. */
export function opponentIn(seat: Seat, { bots, seed }: Pick<GameSettings, 'bots' | 'seed'>): string {
  const asked = askedFor(seat, { bots })
  return asked === SURPRISE ? surpriseIn(seat, seed) : asked
}

const idOf = (strategy: string): string => strategy.split(':')[0] ?? strategy

/** A way of choosing in a few words, for a list. */
export function opponentName(strategy: string): string {
  const key = `opponent.${idOf(strategy)}`
  if (isMessageKey(key)) return say(key)
  return strategy === SURPRISE ? strategy : opponentDoes(strategy)
}

/** A way of choosing in one sentence. */
export function opponentDoes(strategy: string): string {
  if (strategy === SURPRISE) return say('setUp.surprise.does')
  const key = `strategy.${idOf(strategy)}.does`
  return isMessageKey(key) ? say(key) : strategy
}
