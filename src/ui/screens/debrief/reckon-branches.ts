import type { Bench } from './bench.ts'
import { type DebriefStore, setCard } from './shown.ts'

/** Reckons branches whose prediction is locked and whose result is not here: on another screen, or after a reload. Gives a way to stop. */
export function reckonBranches(store: DebriefStore, bench: Bench): () => void {
  const asked = new Set<string>()
  const look = (): void => {
    const { tables, shown } = store.getState()
    for (const { id, table, from, wish, prediction, result } of shown.branches) {
      if (prediction === null || result !== null || asked.has(id)) continue
      if (!tables.some(({ key }) => key === table)) continue
      asked.add(id)
      bench.ask('branch', { key: from, as: id, wish }).answer.then(
        (found) => setCard(store, id, { result: found }),
        () => asked.delete(id),
      )
    }
  }
  look()
  return store.subscribe(look)
}
