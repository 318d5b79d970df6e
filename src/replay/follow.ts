import { type Refusal, startGame } from '../engine/index.ts'
import { fail, ok, type Result } from '../lib/index.ts'
import { type Chain, EMPTY_CHAIN, extended } from './chain.ts'
import { advance, courseFrom } from './course.ts'
import { obstacleOf, setupOf } from './header.ts'
import type { CommandLine } from './line.ts'
import { checkpointShape, commandLineShape, sealShape } from './line-shape.ts'
import { parsePlain } from './plain-json.ts'
import { decodeHeader } from './read-header.ts'
import type { Recording } from './record.ts'
import { shaped } from './shaped.ts'

/** Why a line does not follow: it cannot be read, the chain is broken, these rules cannot play it, or they refuse it. */
export type Unfollowed = 'unreadable' | 'chain' | 'obstacle' | 'sealed' | Refusal

/** The recording after one more line, and the command that stood in it, if one did. */
export interface Followed {
  readonly recording: Recording
  readonly line: CommandLine | null
}

/** Follows a log that somebody else writes: its first line, with its LF. */
export function followHeader(text: string): Result<Followed, Unfollowed> {
  const parsed = parsePlain(text.slice(0, -1))
  const header = parsed.ok ? decodeHeader(parsed.value) : parsed
  if (!header.ok) return fail('unreadable')
  if (header.value.extract || obstacleOf(header.value)) return fail('obstacle')
  const course = courseFrom(startGame(setupOf(header.value)))
  const chain = extended(EMPTY_CHAIN, text)
  return ok({ recording: { ...course, chain, seq: 0, sealed: false }, line: null })
}

/**
 * Follows a log by one more line, with its LF: the line must carry the hash of the one before, and its command must be
 * one that the rules allow. Checkpoints and the seal are believed; whether they are true, `verifyLog` knows.
 */
export function follow(recording: Recording, text: string): Result<Followed, Unfollowed> {
  if (recording.sealed) return fail('sealed')
  const parsed = parsePlain(text.slice(0, -1))
  if (!parsed.ok || !text.endsWith('\n')) return fail('unreadable')
  const chain = extended(recording.chain, text)
  if ('seal' in parsed.value) {
    const seal = shaped(sealShape, parsed.value)
    if (!seal.ok) return fail('unreadable')
    return linked(recording, seal.value.prev) ?? ok(further(recording, { chain, sealed: true }))
  }
  if ('checkpoint' in parsed.value) {
    const checkpoint = shaped(checkpointShape(recording.game.rulebook.seats), parsed.value)
    if (!checkpoint.ok) return fail('unreadable')
    return linked(recording, checkpoint.value.prev) ?? ok(further(recording, { chain, sealed: false }))
  }
  const line = shaped(commandLineShape, parsed.value)
  if (!line.ok || line.value.seq !== recording.seq + 1) return fail('unreadable')
  const broken = linked(recording, line.value.prev)
  if (broken) return broken
  const course = advance(recording, line.value.command)
  if (!course.ok) return course
  const { seq } = line.value
  return ok({ recording: { ...course.value, chain, seq, sealed: false }, line: line.value })
}

const linked = (recording: Recording, prev: string): Result<never, Unfollowed> | null =>
  prev === recording.chain.head ? null : fail('chain')

const further = (
  { game, starts, seq }: Recording,
  { chain, sealed }: { readonly chain: Chain; readonly sealed: boolean },
): Followed => ({ recording: { game, starts, seq, chain, sealed }, line: null })
