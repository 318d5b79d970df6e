import type { LocalTable } from '../../table/index.ts'
import { keepLines, type SavedGame } from './saved-games.ts'

export interface Recorder {
  /** For the table's `onLine`: resolves once everything said so far is on the device. */
  readonly keep: () => Promise<void>
  /** Tells the recorder whose log it keeps; until then nothing is written. */
  readonly watch: (table: LocalTable) => void
}

interface RecorderOptions {
  /** What the list of games should say now. */
  readonly describe: (table: LocalTable) => SavedGame
  /** The part of the log that is on the device already. */
  readonly kept: string
  /** Called once when the device takes no more: the game goes on without it. */
  readonly onLost: () => void
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/).filter((line) => line !== '')

/** Keeps the lines of a table's log on the device, in the order of the log, one write after the other. */
export function recorderOf({ describe, kept, onLost }: RecorderOptions): Recorder {
  let table: LocalTable | null = null
  let written = kept.length
  let lines = linesOf(kept).length
  let last: Promise<void> = Promise.resolve()
  let lost = false
  // Reads the log itself rather than the line it was told of: two commands under way at once cannot change the order.
  const flush = async (): Promise<void> => {
    if (table === null || lost) return
    const log = table.log()
    const added = linesOf(log.slice(written))
    if (added.length === 0) return
    try {
      await keepLines(describe(table), { from: lines, added })
      written = log.length
      lines += added.length
    } catch {
      lost = true
      onLost()
    }
  }
  const keep = (): Promise<void> => {
    last = last.then(flush)
    return last
  }
  return {
    keep,
    watch: (watched) => {
      table = watched
      void keep()
    },
  }
}
