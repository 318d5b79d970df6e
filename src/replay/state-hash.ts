import type { RoundResult, State } from '../engine/index.ts'
import { canonical, sha256Hex } from '../lib/index.ts'
import type { Hash } from './line.ts'

// A pure function's memory, never part of a log: games share their finished rounds, and a state never changes.
const hashes = new WeakMap<State, Hash>()
const texts = new WeakMap<RoundResult, string>()

/** SHA-256 of a state's RFC 8785 form. What is known of it and of its finished rounds is not written again. */
export function stateHash(state: State): Hash {
  const known = hashes.get(state)
  if (known) return known
  const fields = Object.entries({ ...state, results: [] })
    .map(([key, value]) => [key, key === 'results' ? resultsText(state) : canonical(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const hash = sha256Hex(`{${fields.map(([key, text]) => `"${key}":${text}`).join(',')}}`)
  hashes.set(state, hash)
  return hash
}

const resultsText = ({ results }: State): string => `[${results.map(resultText).join(',')}]`

/** Remembers a finished round's RFC 8785 form where a log holds it already. */
export const rememberText = (result: RoundResult, text: string): void => {
  texts.set(result, text)
}

/** The RFC 8785 form of a finished round. */
export function resultText(result: RoundResult): string {
  const text = texts.get(result) ?? canonical(result)
  texts.set(result, text)
  return text
}
