import { type Game, type Refusal, startGame } from '../engine/index.ts'
import { canonical, ok, type Result } from '../lib/index.ts'
import { type Chain, EMPTY_CHAIN, extended, lineText } from './chain.ts'
import { writerOf } from './command-shape.ts'
import { advance, arrived, type Course, courseFrom } from './course.ts'
import { headerOf, type Opening, setupOf } from './header.ts'
import type { Actor, CheckpointLine, CommandLine, LogCommand } from './line.ts'
import { resultText, stateHash } from './state-hash.ts'

/** A game and the end of its log: all that is needed to play on and to write the next lines. */
export interface Recording extends Course {
  readonly chain: Chain
  /** Commands accepted so far. */
  readonly seq: number
  readonly sealed: boolean
}

/** A command, who caused it, when (milliseconds since the start of the game), and by which of the seat's devices. */
export interface Act {
  readonly command: LogCommand
  readonly actor: Actor
  readonly ms: number
  readonly slot?: number
}

/** The recording after something was written, and exactly that text: whole lines, each ended by LF. */
export interface Written {
  readonly recording: Recording
  readonly text: string
}

/** Starts a game and its log; the text is the header line. */
export function startRecording(opening: Opening): Written {
  const header = headerOf(opening)
  const text = lineText(header)
  const chain = extended(EMPTY_CHAIN, text)
  return { recording: { ...courseFrom(startGame(setupOf(header))), chain, seq: 0, sealed: false }, text }
}

/**
 * Plays a command through the one door and writes its line; a checkpoint follows for each round it finished, and the
 * seal when the game is over. A refused command leaves no trace.
 */
export function record(recording: Recording, act: Act): Result<Written, Refusal> {
  const next = advance(recording, act.command)
  return next.ok ? ok(withLine(recording, act, next.value)) : next
}

/** Writes the lines of an accepted command of the rules whose game is known already. */
export const recordPlayed = (recording: Recording, act: Act, game: Game): Written =>
  withLine(recording, act, arrived(recording, game))

function withLine(recording: Recording, act: Act, course: Course): Written {
  const { chain } = recording
  const seq = recording.seq + 1
  const line: CommandLine = { ...act, seq, seat: writerOf(act.command), prev: chain.head }
  const text = lineText(line)
  const played = { ...course, chain: extended(chain, text), seq, sealed: false }
  const filed = Math.min(recording.game.state.results.length, course.game.state.results.length)
  return withFiled({ recording: played, text }, filed)
}

/** Adds what follows from the game itself: checkpoints of rounds after the `filed` first ones, and the seal. */
export function withFiled({ recording, text }: Written, filed: number): Written {
  const { game, starts, seq } = recording
  const over = game.state.phase === 'over'
  const results = game.state.results.slice(filed)
  if (results.length === 0 && !over) return { recording, text }
  const hash = stateHash(game.state)
  const written = [text]
  let { chain } = recording
  const write = (next: string): void => {
    chain = extended(chain, next)
    written.push(next)
  }
  for (const result of results)
    write(checkpointText({ checkpoint: result.round, hash, result, prev: chain.head }))
  if (over) write(lineText({ seal: { head: chain.head, lines: chain.count + 1, hash }, prev: chain.head }))
  return { recording: { game, starts, chain, seq, sealed: over }, text: written.join('') }
}

/** A checkpoint's line around the text of its result, which its state's hash needs too; keys in the order of RFC 8785. */
const checkpointText = ({ result, ...rest }: CheckpointLine): string =>
  `${canonical(rest).slice(0, -1)},"result":${resultText(result)}}\n`
