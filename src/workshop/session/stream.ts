/** The room's own stream. */
export const ROOM_STREAM = 'room'

/** The stream of one game: exactly the lines of its `*.swim.jsonl`. */
export const streamOf = (table: number, game: number): string => `t${table}.${game}`

/** Lines to be appended to one stream, all or nothing. */
export interface Append {
  readonly stream: string
  /** Lines that the stream must hold before these; otherwise somebody else was faster, and nothing may be kept. */
  readonly expected: number
  /** Whole lines, each ended by LF. */
  readonly lines: readonly string[]
}

/** Lines that were read from a stream; `from` lines stand before them. */
export interface News {
  readonly stream: string
  readonly from: number
  readonly lines: readonly string[]
}
