import type { BySeat, Scenario, Seat, Sitter } from '../engine/index.ts'
import { say } from '../i18n/index.ts'
import { fail, nearestNames, ok, type Result } from '../lib/index.ts'
import { parseBot } from '../table/index.ts'
import { sentenceOf } from './sentences.ts'

/** Who plays a seat that nobody was named for. */
export const STAND_BY = 'tit-for-tat'

export interface Seating {
  readonly sitters: BySeat<Sitter>
  /** Seats that nobody was named for. */
  readonly unnamed: readonly Seat[]
}

/** Reads `acute=tit-for-tat,ccg=grudger:theta=0.5`: a bot for every seat of the scenario. */
export function parseSeating(
  written: string,
  { scenario, temperament }: { readonly scenario: Scenario; readonly temperament: string },
): Result<Seating, readonly string[]> {
  const seats = scenario.seats.map(({ id }) => id)
  const problems: string[] = []
  const named = new Map<Seat, Sitter>()
  for (const part of written.split(',').map((piece) => piece.trim())) {
    if (part === '') continue
    const [id = '', ...rest] = part.split('=')
    const seat = seats.find((one) => one === id.trim())
    if (rest.length === 0) problems.push(say('cli.seat-without-strategy', { written: part.slice(0, 60) }))
    else if (seat === undefined) problems.push(unknownSeat(id.trim(), seats))
    else if (named.has(seat)) problems.push(say('cli.seat-twice', { seat }))
    else {
      const bot = parseBot({ strategy: rest.join('='), temperament }, `seats.${seat}`)
      if (!bot.ok) problems.push(...bot.error.map(sentenceOf))
      else named.set(seat, { kind: 'bot', strategy: bot.value.player.text, temperament })
    }
  }
  const standBy = parseBot({ strategy: STAND_BY, temperament }, 'temperament')
  if (!standBy.ok) problems.push(...standBy.error.map(sentenceOf))
  if (problems.length > 0) return fail([...new Set(problems)])
  const unnamed = seats.filter((seat) => !named.has(seat))
  for (const seat of unnamed) named.set(seat, { kind: 'bot', strategy: STAND_BY, temperament })
  const sitters = Object.fromEntries(seats.map((seat) => [seat, named.get(seat)]))
  return ok({ sitters: sitters as unknown as BySeat<Sitter>, unnamed })
}

function unknownSeat(written: string, seats: readonly Seat[]): string {
  const nearest = nearestNames(written, seats).join(', ')
  const values = { written: written.slice(0, 60), seats: seats.join(', ') }
  return nearest === '' ? say('cli.seat-unheard', values) : say('cli.seat-unknown', { ...values, nearest })
}

/** Who sits in a seat, in a word: a strategy as it is written, or `human`. */
export const sitterText = (sitter: Sitter): string => (sitter.kind === 'human' ? 'human' : sitter.strategy)
