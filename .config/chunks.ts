type Context = { getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null }

/**
 * What each of these modules brings comes in one file: on a slow line thirty small files take five rounds where one takes one.
 * What stands further up is not repeated further down, so that who joins a room carries no rules.
 */
const BROUGHT_BY = [
  // Run one after the other (`src/ui/main.ts`).
  { name: 'say', module: '/src/i18n/index.ts' },
  { name: 'react', module: '/node_modules/react-dom/client.js' },
  { name: 'start', module: '/src/ui/start.tsx' },
  { name: 'rules', module: '/src/engine/index.ts' },
  { name: 'forms', module: '/src/scenario/index.ts' },
  { name: 'table', module: '/src/table/index.ts' },
  { name: 'play', module: '/src/ui/screens/play/play.tsx' },
] as const

/** Screens that are read before a game, or beside one. What they share with the game stands apart: none of them carries a game. */
const READ_BEFORE = [
  '/src/ui/screens/home/demo-turns.tsx',
  '/src/ui/screens/library/library.tsx',
  '/src/ui/screens/glossary/glossary.tsx',
] as const

/** The file in which a module goes, by which of those modules it is imported, over however many others. */
export function chunkNames(): (id: string, context: Context) => string | null {
  const known = new Map<string, ReadonlySet<string>>()
  const importedBy = (id: string, context: Context): ReadonlySet<string> => {
    const before = known.get(id)
    if (before !== undefined) return before
    const found = new Set<string>([id])
    for (const one of found) for (const next of context.getModuleInfo(one)?.importers ?? []) found.add(next)
    known.set(id, found)
    return found
  }
  return (id, context) => {
    // What fetches the others, one after the other, comes with the first of all.
    if (/vite\/preload-helper|\/src\/ui\/next-task\.ts$/.test(id)) return null
    const by = [...importedBy(id, context)]
    const isBroughtBy = (module: string): boolean => by.some((one) => one.endsWith(module))
    const name = BROUGHT_BY.find(({ module }) => isBroughtBy(module))?.name ?? null
    if (name === 'play' && READ_BEFORE.some(isBroughtBy)) return 'parts'
    // Styles of the first screens stand in the page's head, with whoever asks for them there.
    return name === 'start' && id.endsWith('.css') ? null : name
  }
}
