import type { Frame, WireMessage } from '../protocol/index.ts'
import type { Answer, Entered, Entry, Have, Look, Seen } from '../wire.ts'

/** What carries the words now. */
export type Carrier = 'websocket' | 'polling' | 'memory'

export interface LinkEvents {
  /** The line stands: enter now. */
  readonly up: () => void
  readonly down: () => void
  /** A new screen; answered with what this client has then. */
  readonly frame: (frame: Frame) => Have | null
  /** This device was opened in a newer place: do not fight for it. */
  readonly elsewhere: () => void
}

/** A line to the server. It comes back by itself when it is lost, and never gives up. Every question rejects when it is. */
export interface Link {
  readonly open: (events: LinkEvents) => void
  /** Throws the line away and opens it anew at once: after sleep it may look open and be dead. */
  readonly renew: () => void
  readonly enter: (entry: Entry) => Promise<Entered>
  readonly say: (message: WireMessage) => Promise<Answer>
  readonly look: (asked: Look) => Promise<Seen>
  readonly carrier: () => Carrier | null
  readonly close: () => void
}
