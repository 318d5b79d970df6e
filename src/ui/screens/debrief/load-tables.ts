import { say } from '../../../i18n/index.ts'
import { verdictText } from '../../log-text.ts'
import { savedGame } from '../../stores/saved-games.ts'
import type { Opened } from './asks.ts'
import type { Asking, Bench } from './bench.ts'
import { heldFile, isFileId } from './opened-files.ts'
import { type DebriefStore, setStory } from './shown.ts'

/** A game that could not be laid on the table, and why. */
export interface Unopened {
  readonly id: string
  readonly reason: string
}

interface Loading {
  readonly onUnopened: (one: Unopened) => void
  readonly onDone: () => void
  readonly isGone: () => boolean
}

/** Opens the games one after the other; each shows as soon as it is there. Then the stories are reckoned in the same order. */
export async function loadTables(
  ids: readonly string[],
  { store, bench }: { readonly store: DebriefStore; readonly bench: Bench },
  { onUnopened, onDone, isGone }: Loading,
): Promise<void> {
  for (const [at, id] of ids.entries()) {
    const found = await textOf(id)
    if (isGone()) return
    if (found === null) {
      onUnopened({ id, reason: say(isFileId(id) ? 'debriefPage.lost.file' : 'debriefPage.lost.game') })
      continue
    }
    const opened = await bench.ask('open', { key: id, text: found.text }).answer
    if (isGone()) return
    const reason = reasonAgainst(opened)
    const { course } = opened
    if (reason !== null || course === null) {
      onUnopened({ id: found.name ?? id, reason: reason ?? '' })
      continue
    }
    const label =
      found.label ?? (ids.length === 1 ? (found.name ?? '') : say('debriefPage.table', { n: at + 1 }))
    store.setState(({ tables }) => ({
      tables: [
        ...tables,
        { key: id, label, text: found.text, opened, course, story: { kind: 'waiting' } as const },
      ],
    }))
  }
  onDone()
}

type Found = { readonly name: string | null; readonly text: string; readonly label?: string }

async function textOf(id: string): Promise<Found | null> {
  const file = heldFile(id)
  if (file !== null) return file
  const kept = await savedGame(id).catch(() => null)
  return kept === null ? null : { name: null, text: kept.log }
}

function reasonAgainst({ course, verdict }: Opened): string | null {
  if (course === null) return verdictText(verdict)
  return course.results.length === 0 ? say('debriefPage.no-rounds') : null
}

/** Reckons the stories that are still waiting, one after the other. Gives a way to stop. */
export function reckonStories(store: DebriefStore, bench: Bench): () => void {
  let current: { readonly key: string; readonly asking: Asking<unknown> } | null = null
  let isStopped = false
  const run = async () => {
    for (const { key } of store.getState().tables.filter(({ story }) => story.kind !== 'ready')) {
      if (isStopped) return
      setStory(store, key, { kind: 'reckoning', progress: null })
      const asking = bench.ask('story', { key, bandSeeds: 0 }, (progress) =>
        setStory(store, key, { kind: 'reckoning', progress }),
      )
      current = { key, asking }
      try {
        setStory(store, key, { kind: 'ready', debrief: await asking.answer })
      } catch (problem) {
        setStory(store, key, { kind: 'failed', problem: String(problem) })
      }
      current = null
    }
  }
  void run()
  return () => {
    isStopped = true
    current?.asking.stop()
    for (const { key, story } of store.getState().tables)
      if (story.kind === 'reckoning' || story.kind === 'waiting') setStory(store, key, { kind: 'stopped' })
  }
}
