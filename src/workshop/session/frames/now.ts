import type { Focus } from '../../protocol/index.ts'

/** What makes a frame besides the session. */
export interface Now {
  /** The store's time, milliseconds since 1970. */
  readonly now: number
  /** Devices with an open connection, facilitators' included. */
  readonly presence: ReadonlySet<string>
  /** What the client says it holds of which game (`resultsKey`), and which scenario (`scenarioKey`); null on a first frame. */
  readonly have: Have | null
  /** What a console looks at; null where it looks at no table. */
  readonly focus: Focus | null
}

export interface Have {
  readonly game: string
  readonly results: number
  readonly scenario: string
}
