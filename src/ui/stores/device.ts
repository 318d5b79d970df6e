// The device's own shelf: IndexedDB, or memory where the browser gives none.

/** Boxes of plain values, each under a key: games, the lines of their logs, certificates worked out here. */
export const BOXES = ['games', 'lines', 'proofs'] as const
export type Box = (typeof BOXES)[number]
export type Key = string | readonly [string, number]

export interface Shelf {
  /** False where nothing outlives this page. */
  readonly lasting: boolean
  readonly get: (box: Box, key: Key) => Promise<unknown>
  readonly all: (box: Box) => Promise<readonly unknown[]>
  /** Values whose key starts with this game's id, in order. */
  readonly under: (box: Box, id: string) => Promise<readonly unknown[]>
  readonly put: (box: Box, entries: readonly (readonly [Key, unknown])[]) => Promise<void>
  readonly removeGame: (id: string) => Promise<void>
}

const NAME = 'swim-together'
const VERSION = 2

let shelf: Promise<Shelf> | null = null

/** The shelf of this device, opened once. */
export const theShelf = (): Promise<Shelf> => {
  shelf ??= openShelf()
  return shelf
}

/** For tests: another shelf. */
export const keepOn = (other: Shelf): void => {
  shelf = Promise.resolve(other)
}

/** Opens the shelf of this device; never fails, but may give one of memory. */
async function openShelf(): Promise<Shelf> {
  try {
    return shelfIn(await openDatabase())
  } catch {
    return memoryShelf()
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      const { result } = request
      for (const box of BOXES) if (!result.objectStoreNames.contains(box)) result.createObjectStore(box)
    }
    request.onsuccess = () => {
      const { result } = request
      // Makes way for a newer page of this site in another tab.
      result.onversionchange = () => result.close()
      resolve(result)
    }
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('the saved games are open in an older page'))
  })
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })

const linesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])

function shelfIn(database: IDBDatabase): Shelf {
  const read = (box: Box) => database.transaction(box).objectStore(box)
  return {
    lasting: true,
    get: (box, key) => answer(read(box).get(key as IDBValidKey)),
    all: (box) => answer(read(box).getAll()),
    under: (box, id) => answer(read(box).getAll(linesOf(id))),
    put: (box, entries) => {
      const transaction = database.transaction(box, 'readwrite')
      for (const [key, value] of entries) transaction.objectStore(box).put(value, key as IDBValidKey)
      return finished(transaction)
    },
    removeGame: (id) => {
      const transaction = database.transaction(['games', 'lines'], 'readwrite')
      transaction.objectStore('games').delete(id)
      transaction.objectStore('lines').delete(linesOf(id))
      return finished(transaction)
    },
  }
}

/** A shelf that lasts as long as the page (and tests). */
export function memoryShelf(): Shelf {
  const boxes: Record<Box, Map<string, unknown>> = { games: new Map(), lines: new Map(), proofs: new Map() }
  // Numbers are padded so that the order of keys is the order of lines.
  const name = (key: Key) => (typeof key === 'string' ? key : `${key[0]}|${String(key[1]).padStart(9, '0')}`)
  const named = (box: Box, id: string) =>
    [...boxes[box].keys()].filter((key) => key.startsWith(`${id}|`)).sort()
  return {
    lasting: false,
    get: async (box, key) => boxes[box].get(name(key)),
    all: async (box) => [...boxes[box].values()],
    under: async (box, id) => named(box, id).map((key) => boxes[box].get(key)),
    put: async (box, entries) => {
      for (const [key, value] of entries) boxes[box].set(name(key), value)
    },
    removeGame: async (id) => {
      boxes.games.delete(id)
      for (const key of named('lines', id)) boxes.lines.delete(key)
    },
  }
}
