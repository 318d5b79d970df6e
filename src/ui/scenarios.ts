import type { Rounds, Scenario } from '../engine/index.ts'

/** What the lists say about a scenario before it is loaded. */
export interface ScenarioEntry {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly teaches: string
  readonly minutes: number
  readonly rounds: Rounds
  /** Names of the seats, by id, as the file has them. */
  readonly seats: Readonly<Record<string, string>>
}

// Named imports keep the texts of the game itself out of the first screen; each whole scenario, as `.config/read-scenarios.ts` has
// read it, is a chunk of its own.
const titles = import.meta.glob<string>('#scenarios/*.json', { eager: true, import: 'title' })
const summaries = import.meta.glob<string>('#scenarios/*.json', { eager: true, import: 'summary' })
const lessons = import.meta.glob<string>('#scenarios/*.json', { eager: true, import: 'teaches' })
const minutes = import.meta.glob<number>('#scenarios/*.json', { eager: true, import: 'minutes' })
const seats = import.meta.glob<readonly { readonly id: string; readonly name: string }[]>(
  '#scenarios/*.json',
  { eager: true, import: 'seats' },
)
const rounds = import.meta.glob<Rounds>('#scenarios/*.json', { eager: true, import: 'rounds' })
const files = import.meta.glob<Scenario>('#scenarios/*.json', { query: '?read', import: 'default' })

/** The solo path, from the smallest dilemma to the largest; the bare shape for the lab comes last. */
const PATH = [
  'share-the-pain',
  'winter-beds',
  'control-total',
  'election-year',
  'just-about-managing',
  'thirty-eighth-attempt',
  'points-of-light',
  'provider-capture',
  'quantum-leap',
  'classic',
]
export const TUTORIAL = 'share-the-pain'
/** Beside the path: for the lab. */
export const LAB = 'classic'

const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '')
const placeOf = (id: string): number => (PATH.includes(id) ? PATH.indexOf(id) : PATH.length)

/** Every scenario of this site, in the order of the path. */
export const scenarioEntries: readonly ScenarioEntry[] = Object.keys(files)
  .map((path) => ({
    id: idOf(path),
    title: titles[path] ?? idOf(path),
    summary: summaries[path] ?? '',
    teaches: lessons[path] ?? '',
    minutes: minutes[path] ?? 0,
    rounds: rounds[path] ?? ({ kind: 'fixed', n: 1 } as const),
    seats: Object.fromEntries((seats[path] ?? []).map(({ id, name }) => [id, name])),
  }))
  .sort((a, b) => placeOf(a.id) - placeOf(b.id) || a.id.localeCompare(b.id))

export const scenarioEntry = (id: string): ScenarioEntry | undefined =>
  scenarioEntries.find((entry) => entry.id === id)

/** Fetches one scenario; null where the site has none of this name. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  const path = Object.keys(files).find((file) => idOf(file) === id)
  return (path === undefined ? undefined : await files[path]?.()) ?? null
}
