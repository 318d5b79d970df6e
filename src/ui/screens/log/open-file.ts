import { say, size } from '../../../i18n/index.ts'
import { fail, ok, type Result } from '../../../lib/index.ts'
import { MOST_BYTES, readLog, type Verdict, verifyLog } from '../../../replay/index.ts'
import { verdictText } from '../../log-text.ts'
import { type Course, courseOf } from '../over/course.ts'

/** A file that is a log: its text, what the check found, and the course it tells. */
export interface Opened {
  readonly name: string
  readonly text: string
  readonly verdict: Verdict
  readonly course: Course
}

// Lets the page show that it is reading before the check takes the one thread there is.
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30))

/** Reads a file as a log, or says in plain words why it is none. */
export async function openFile(file: File): Promise<Result<Opened, string>> {
  // Weighed before it is read: a film must not fill the memory.
  if (file.size > MOST_BYTES)
    return fail(say('openLog.tooBig', { size: size(file.size), most: size(MOST_BYTES) }))
  const bytes = await bytesOf(file)
  if (bytes === null) return fail(say('openLog.unreadable'))
  await aMoment()
  const verdict = verifyLog(bytes)
  const read = readLog(bytes)
  if (!read.ok) return fail(verdictText(verdict))
  const text = new TextDecoder().decode(bytes)
  return ok({ name: file.name, text, verdict, course: courseOf(read.value) })
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}
