import type {
  Command,
  Level,
  Move,
  Options,
  Phase,
  Pledge,
  RoundResult,
  Scenario,
  Seat,
  Sitter,
} from '../engine/index.ts'
import type { GENERATORS } from '../lib/index.ts'

export const LOG_FORMAT = 'log/1'

/** Who caused a command: a person, a bot, the clock (default), the facilitator. */
export const ACTORS = ['human', 'bot', 'default', 'facilitator'] as const
export type Actor = (typeof ACTORS)[number]

/** SHA-256 as 64 lower-case hex digits. */
export type Hash = string

interface HeaderFrame {
  readonly format: typeof LOG_FORMAT
  readonly rules: string
  readonly generators: { readonly [K in keyof typeof GENERATORS]: string }
  /** The scenario as published, decoded, and the SHA-256 of its canonical form. */
  readonly scenario: Scenario
  readonly scenarioHash: Hash
  readonly seats: Readonly<Partial<Record<Seat, Sitter>>>
  /** The options of this game, which a facilitator may have changed. */
  readonly options: Options
  /** True where somebody played a scenario that is not proven to be a dilemma. */
  readonly playAnyway: boolean
  /** Of a branch: the log it comes from, and what is otherwise in it. A game that was played has none. */
  readonly parent?: Parent | undefined
}

/** Where a branch comes from: the SHA-256 of its parent's last line, the round and seat, what changed, and how the others went on. */
export interface Parent {
  readonly head: Hash
  readonly round: number
  readonly seat: Seat
  readonly change: Change
  /** `recorded`, or by seat the strategy that it followed afterwards. */
  readonly others: 'recorded' | Readonly<Partial<Record<Seat, string>>>
}

/** What one seat does otherwise in one round. A pledge of null: it promises nothing. */
export type Change =
  | { readonly kind: 'choice'; readonly level: Level }
  | { readonly kind: 'pledge'; readonly pledge: Pledge | null }
  | { readonly kind: 'moves'; readonly moves: readonly Move[] }

/** First line of a log. An extract of a running game carries neither seed nor warm state and can only be read. */
export type Header =
  | (HeaderFrame & { readonly extract: false; readonly seed: string; readonly warm: string | null })
  | (HeaderFrame & { readonly extract: true })

/** The facilitator takes the table back to the start of a phase. The lines in between stay in the chain and count no more. */
export interface RewindTo {
  readonly type: 'rewindTo'
  readonly round: number
  readonly phase: Phase
}

/** What a line of a log may ask for: every command of the rules, and stepping back. */
export type LogCommand = Command | RewindTo

/** One accepted command. `seq` counts commands from 1; `ms` since the start of the game is never used by the rules; `slot` (1–9): which of a seat's devices acted. */
export interface CommandLine {
  readonly seq: number
  readonly seat: Seat | 'facilitator'
  readonly actor: Actor
  readonly command: LogCommand
  readonly ms: number
  readonly slot?: number
  readonly prev: Hash
}

/** After a round: the hash of the whole state and everything that happened in the round. */
export interface CheckpointLine {
  readonly checkpoint: number
  readonly hash: Hash
  readonly result: RoundResult
  readonly prev: Hash
}

/** Last line of a finished game: head of the chain (= `prev`), number of lines with this one, hash of the final state. */
export interface SealLine {
  readonly seal: { readonly head: Hash; readonly lines: number; readonly hash: Hash }
  readonly prev: Hash
}

/** A line after the header as it was read; `at` is its number in the file, from 1. */
export type LogLine =
  | { readonly kind: 'command'; readonly at: number; readonly line: CommandLine }
  | { readonly kind: 'checkpoint'; readonly at: number; readonly line: CheckpointLine }
  | { readonly kind: 'seal'; readonly at: number; readonly line: SealLine }

/** An intact log: every line decoded, the chain unbroken. Whether its commands lead where it says, `verifyLog` knows. */
export interface Log {
  readonly header: Header
  readonly lines: readonly LogLine[]
  readonly sealed: boolean
  /** SHA-256 of the last line, and the number of lines, header included. */
  readonly head: Hash
  readonly count: number
}
