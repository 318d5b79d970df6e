import type { ShelfWish } from '../../address.ts'
import type { ScenarioEntry } from '../../scenarios.ts'

/** Yes-or-no filters of the shelf, in the order in which they stand. */
export const SHOWN = ['short', 'two-seats', 'workshop', 'new'] as const
export type Shown = (typeof SHOWN)[number]
/** For whom: how much a group should have played before. */
export const GROUPS = ['first', 'second', 'practised'] as const
export type Group = (typeof GROUPS)[number]
/** What a story is about, beside the dilemma. */
export const SUBJECTS = ['money', 'care', 'people', 'promises'] as const
export type Subject = (typeof SUBJECTS)[number]

/** How the shelf is filtered. */
export interface Shelf {
  readonly show: readonly Shown[]
  readonly group: Group | null
  readonly about: Subject | null
}

/** What a filter must know beside the entry itself. */
export interface ShelfFacts {
  /** Scenarios that a session plan of this site plays. */
  readonly planned: ReadonlySet<string>
  /** Scenarios that were played to their end on this device. */
  readonly played: ReadonlySet<string>
}

export const WHOLE_SHELF: Shelf = { show: [], group: null, about: null }
const SHORT = 20

/** What the stories of this site ask of a group, and are about; a file that is not among them fits no such filter. */
const MARKS: Readonly<Record<string, { readonly group: Group; readonly about: readonly Subject[] }>> = {
  'share-the-pain': { group: 'first', about: ['money', 'promises'] },
  'winter-beds': { group: 'first', about: ['care'] },
  'control-total': { group: 'second', about: ['money'] },
  'election-year': { group: 'second', about: ['people'] },
  'just-about-managing': { group: 'practised', about: ['money', 'care'] },
  'thirty-eighth-attempt': { group: 'second', about: ['promises'] },
  'points-of-light': { group: 'second', about: ['people', 'care'] },
  'provider-capture': { group: 'practised', about: ['promises', 'money'] },
  'quantum-leap': { group: 'practised', about: ['people', 'promises'] },
  classic: { group: 'first', about: ['promises'] },
}

/** The filters that an address asks for; words that mean nothing here are left out. */
export const shelfOf = (wish: ShelfWish | undefined): Shelf => ({
  show: SHOWN.filter((one) => wish?.show.includes(one)),
  group: GROUPS.find((one) => one === wish?.group) ?? null,
  about: SUBJECTS.find((one) => one === wish?.about) ?? null,
})

/** Whether an entry passes every filter. */
export const isOnShelf = (entry: ScenarioEntry, { show, group, about }: Shelf, facts: ShelfFacts): boolean =>
  show.every((one) => passes(entry, one, facts)) &&
  (group === null || MARKS[entry.id]?.group === group) &&
  (about === null || MARKS[entry.id]?.about.includes(about) === true)

function passes(
  { id, minutes, seats }: ScenarioEntry,
  shown: Shown,
  { planned, played }: ShelfFacts,
): boolean {
  switch (shown) {
    case 'short':
      return minutes < SHORT
    case 'two-seats':
      return Object.keys(seats).length === 2
    case 'workshop':
      return planned.has(id)
    case 'new':
      return !played.has(id)
  }
}

/** One filter to give up. */
export type Dropped = Shown | 'group' | 'about'

/** The shelf without one of its filters, for each of them. */
export const looser = (shelf: Shelf): readonly { readonly dropped: Dropped; readonly shelf: Shelf }[] => [
  ...shelf.show.map((dropped) => ({
    dropped,
    shelf: { ...shelf, show: shelf.show.filter((one) => one !== dropped) },
  })),
  ...(shelf.group === null ? [] : [{ dropped: 'group', shelf: { ...shelf, group: null } } as const]),
  ...(shelf.about === null ? [] : [{ dropped: 'about', shelf: { ...shelf, about: null } } as const]),
]

/** Whether anything is filtered at all. */
export const isFiltered = ({ show, group, about }: Shelf): boolean =>
  show.length > 0 || group !== null || about !== null
