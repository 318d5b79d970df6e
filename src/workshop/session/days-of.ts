import { type DayPicture, type Game, quarterDays } from '../../engine/index.ts'
import type { TableGame } from './state.ts'

const made = new WeakMap<Game, readonly DayPicture[]>()

/** The days of an opened quarter; each is made once a game and round, because a whole room asks for them at the same moment. */
export function daysOf({ recording }: TableGame, round: number): readonly DayPicture[] {
  const { results, current } = recording.game.state
  const isOpen = results.length >= round || (current?.result.round === round && current.at !== 'reveal')
  const start = recording.starts.find((one) => one.round === round && one.phase === 'reveal')
  if (!isOpen || !start) return []
  const days = made.get(start.game) ?? quarterDays(start.game)
  made.set(start.game, days)
  return days
}
