// Where a device keeps its token: by workshop and by what it opens. In a private window it may last as long as the tab.

export type KeyKind = 'device' | 'console' | 'projector' | 'observer'

const keyName = (kind: KeyKind, workshop: string): string => `swim-room ${kind} ${workshop}`
const codeName = (code: string): string => `swim-room code ${code}`

const memory = new Map<string, string>()

/** Stores in the order in which they are asked; a browser that refuses one is no reason to refuse the seat. */
const stores = (): readonly Storage[] => {
  const found: Storage[] = []
  for (const open of [() => window.localStorage, () => window.sessionStorage]) {
    try {
      found.push(open())
    } catch {}
  }
  return found
}

function read(name: string): string | null {
  for (const store of stores()) {
    const text = store.getItem(name)
    if (text !== null) return text
  }
  return memory.get(name) ?? null
}

function keep(name: string, text: string): void {
  memory.set(name, text)
  for (const store of stores()) {
    try {
      store.setItem(name, text)
      return
    } catch {}
  }
}

function drop(name: string): void {
  memory.delete(name)
  for (const store of stores()) store.removeItem(name)
}

export const readKey = (kind: KeyKind, workshop: string): string | null => read(keyName(kind, workshop))
export const keepKey = (kind: KeyKind, workshop: string, token: string): void =>
  keep(keyName(kind, workshop), token)
export const dropKey = (kind: KeyKind, workshop: string): void => drop(keyName(kind, workshop))

/** The workshop that this device joined by a code before. */
export const workshopBehind = (code: string): string | null => read(codeName(code))
export const keepCode = (code: string, workshop: string): void => keep(codeName(code), workshop)

/** Workshops that were opened in this browser and not deleted since. */
export function ownWorkshops(): readonly string[] {
  const start = keyName('console', '')
  const names = [...memory.keys(), ...stores().flatMap((store) => Object.keys(store))]
  return [...new Set(names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length)))]
}
