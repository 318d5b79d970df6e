import { canonical, sha256Hex } from '../lib/index.ts'
import type { Hash } from './line.ts'

/** Where a chain of lines stands: the SHA-256 of the last line (its LF included) and the number of lines. */
export interface Chain {
  readonly head: Hash
  readonly count: number
}

export const EMPTY_CHAIN: Chain = { head: '', count: 0 }

/** The one text of a line: its RFC 8785 form ended by LF. */
export const lineText = (line: object): string => `${canonical(line)}\n`

/** The chain after one more line, given as its exact text with LF. */
export const extended = (chain: Chain, text: string): Chain => ({
  head: sha256Hex(text),
  count: chain.count + 1,
})
