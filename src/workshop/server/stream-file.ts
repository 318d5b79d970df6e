import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Outcome } from './store.ts'

const LF = 0x0a
const INTENT = /^(\d+) (\d+)\n/

/** One stream as a file of lines. The file is exactly the stream: of a game, its `*.swim.jsonl`. */
export interface StreamFile {
  readonly append: (expected: number, lines: readonly string[]) => Promise<Outcome>
  /** Lines after the first `from` ones. */
  readonly read: (from: number) => Promise<readonly string[]>
  readonly count: () => number
  /** Bytes of a torn last write that were cut off when the file was opened. */
  readonly torn: number
  readonly close: () => Promise<void>
}

/**
 * Opens a stream's file or starts it. A write that a crash tore is cut off: a last line without its end, and, because
 * lines of one append belong together, also whole lines of an append that did not get down completely. For that an
 * append of several lines first notes in `<file>.intent` from where to where it will reach.
 */
export async function openStreamFile(path: string): Promise<StreamFile> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  const found = await file.readFile()
  const good = goodLength(found, await readIntent(path))
  if (good < found.length) {
    await file.truncate(good)
    await file.datasync()
  }
  let size = good
  /** Where each line ends, in bytes. */
  const ends: number[] = []
  for (let at = found.indexOf(LF); at >= 0 && at < good; at = found.indexOf(LF, at + 1)) ends.push(at + 1)
  let intent: FileHandle | null = null

  async function noteIntent(to: number): Promise<void> {
    intent ??= await open(`${path}.intent`, constants.O_RDWR | constants.O_CREAT, 0o600)
    await intent.write(`${size} ${to}\n`.padEnd(40), 0)
    await intent.datasync()
  }

  return {
    torn: found.length - good,
    count: () => ends.length,
    append: async (expected, lines) => {
      if (expected !== ends.length) return 'conflict'
      const bytes = Buffer.from(lines.join(''))
      try {
        if (lines.length > 1) await noteIntent(size + bytes.length)
        await writeAll(file, bytes, size)
        await file.datasync()
      } catch (problem) {
        // Half a write is no write: what got down is taken back before anybody can read it.
        await file.truncate(size).catch(() => undefined)
        throw problem
      }
      let end = size
      for (const line of lines) {
        end += Buffer.byteLength(line)
        ends.push(end)
      }
      size = end
      return 'kept'
    },
    read: async (from) => {
      const start = from === 0 ? 0 : (ends[from - 1] ?? size)
      const bytes = Buffer.alloc(size - start)
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return bytes
        .subarray(0, filled)
        .toString()
        .split(/(?<=\n)/)
    },
    close: async () => {
      await intent?.close()
      await file.close()
    },
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written)
    written += bytesWritten
  }
}

interface Intent {
  readonly from: number
  readonly to: number
}

async function readIntent(path: string): Promise<Intent | null> {
  try {
    const file = await open(`${path}.intent`, 'r')
    const text = await file.readFile('utf8').finally(() => file.close())
    const [, from, to] = INTENT.exec(text) ?? []
    return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) }
  } catch {
    return null
  }
}

/** How many bytes of a file can be trusted. */
function goodLength(bytes: Buffer, intent: Intent | null): number {
  if (intent && bytes.length > intent.from && bytes.length < intent.to) return intent.from
  return bytes.lastIndexOf(LF) + 1
}
