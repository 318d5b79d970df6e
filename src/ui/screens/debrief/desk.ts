// The desk: holds logs by key and answers questions about them, in small steps that can be stopped between.
import { debriefJobs, type Progress } from '../../../debrief/index.ts'
import { bug } from '../../../lib/index.ts'
import { readLog, verifyLog } from '../../../replay/index.ts'
import { courseOf } from '../over/course.ts'
import type { Answer, Ask, Opened } from './asks.ts'
import { branched } from './desk-branch.ts'
import { exported } from './desk-export.ts'
import { lettersIn, reelOf } from './desk-picture.ts'
import { type Desk, heldFrom } from './held.ts'

/** Answers one question; each yield is a place where the reckoning may rest or be stopped. */
export function* answer(desk: Desk, ask: Ask): Generator<Progress | null, Answer> {
  if (ask.kind === 'open') return yield* opened(desk, ask.asked)
  const held = desk.get(ask.asked.key) ?? bug(`no log under ${ask.asked.key}`)
  switch (ask.kind) {
    case 'story':
      return yield* debriefJobs(held.log, { bandSeeds: ask.asked.bandSeeds })
    case 'reel':
      return reelOf(held, ask.asked.round)
    case 'letters':
      return lettersIn(held)
    case 'branch':
      return yield* branched(desk, held, ask.asked)
    case 'export':
      return yield* exported(held, ask.asked.kind)
  }
}

function* opened(
  desk: Desk,
  { key, text }: { readonly key: string; readonly text: string },
): Generator<null, Opened> {
  const read = readLog(text)
  yield null
  const verdict = verifyLog(text)
  if (!read.ok) return { verdict, course: null, head: '' }
  desk.set(key, heldFrom(read.value))
  return { verdict, course: courseOf(read.value), head: read.value.head }
}
