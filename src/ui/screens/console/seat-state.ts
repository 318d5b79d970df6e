import { say } from '../../../i18n/index.ts'
import type { ConsoleGame, ConsoleSeat } from '../../../workshop/protocol/index.ts'

/** How a seat stands for the facilitator: a sign, a word, and whether it wants attention. Never what it chose. */
export function seatState(
  seat: ConsoleSeat,
  game: ConsoleGame | null,
): { readonly sign: string; readonly word: string; readonly loud: boolean } {
  const here = seat.devices.some((device) => device.here)
  const taken = seat.devices.length > 0
  if (seat.sitter === 'stand-in') return { sign: '◇', word: say('console.seat.stand-in'), loud: true }
  if (game !== null && game.phase !== 'over') {
    if (seat.sitter === 'bot') return { sign: '◇', word: say('console.seat.bot'), loud: false }
    if (seat.locked) return { sign: '●', word: say('console.seat.decided'), loud: false }
    if (!here) return { sign: '○', word: say(taken ? 'console.seat.away' : 'console.seat.free'), loud: true }
    if (game.phase === 'decide') return { sign: '◐', word: say('console.seat.thinking'), loud: false }
    return seat.ready
      ? { sign: '●', word: say('console.seat.ready'), loud: false }
      : { sign: '◐', word: say('console.seat.here'), loud: false }
  }
  if (!taken) return { sign: '○', word: say('console.seat.free'), loud: false }
  return here
    ? { sign: '●', word: say('console.seat.here'), loud: false }
    : { sign: '○', word: say('console.seat.away'), loud: true }
}
