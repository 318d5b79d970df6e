import type { Seat } from '../engine/index.ts'
import { LABELS, type Labels } from '../i18n/labels.ts'

/** Ways of several people with one device: it goes round behind a curtain, or one of them enters what a table on paper does. */
export const SHARED = ['hot-seat', 'entry'] as const
export type Shared = (typeof SHARED)[number]

/** What a game on this device is made of; the address carries it, so that a link reproduces what I see. */
export interface GameSettings {
  readonly scenario: string
  readonly seat: Seat
  /** How several people play it at this device; absent: one person alone. */
  readonly how?: Shared
  /** Further seats with a person in them. */
  readonly others?: readonly Seat[]
  readonly seed: string
  /** A strategy as written, or `surprise`, for each seat played by the machine; absent seats get the usual one. */
  readonly bots: Readonly<Partial<Record<Seat, string>>>
  /** Words of the day; absent: as the scenario has them. */
  readonly labels?: Labels
  /** The clock that is shown; absent: as the scenario has it. */
  readonly pace?: ClockName
  /** A session plan whose switches and clocks it is played with. */
  readonly plan?: string
}

/** The seats with a person in them. */
export const peopleOf = ({ seat, others = [] }: Pick<GameSettings, 'seat' | 'others'>): readonly Seat[] => [
  seat,
  ...others,
]

/** Names of paces, and none. Written here as words: the first screen carries no rules. */
export const CLOCKS = ['none', 'fast', 'standard', 'full'] as const
export type ClockName = (typeof CLOCKS)[number]

/** What is wanted of the library, as written: the shelf itself knows which words mean something. */
export interface ShelfWish {
  readonly show: readonly string[]
  readonly group: string | null
  readonly about: string | null
  readonly preview: string | null
}

/** Where we are. The whole of it stands behind the `#`, so any static host will do. */
export type Route =
  | { readonly page: 'home' }
  /** The library; `shelf` is how it is filtered, and what is looked at more closely. */
  | { readonly page: 'scenarios'; readonly shelf?: ShelfWish }
  | { readonly page: 'play'; readonly wanted: Partial<GameSettings> }
  /** A running game: `id` names it on this device, `settings` let a link start it anew elsewhere. */
  | { readonly page: 'table'; readonly id: string | null; readonly settings: GameSettings | null }
  | { readonly page: 'log' }
  /** A scenario from a file. */
  | { readonly page: 'own' }
  | { readonly page: 'over'; readonly id: string; readonly round: number | null }
  /** Games to talk over; none: they are still to be picked. `table` counts from 1. */
  | {
      readonly page: 'debrief'
      readonly ids: readonly string[]
      readonly table: number | null
      readonly round: number | null
    }
  /** The wall that a debrief page on this machine steers. */
  | { readonly page: 'projector-debrief'; readonly desk: string }
  /** Join a workshop: opening this takes no seat. */
  | { readonly page: 'join'; readonly code: string | null }
  /** A participant's place in a running workshop; who it is stands on the device, not in the address. */
  | { readonly page: 'room'; readonly workshop: string }
  /** Set a workshop up. */
  | { readonly page: 'workshop' }
  /** The facilitator's screens; the long secret of a link is kept on the device and taken out of the address at once. */
  | {
      readonly page: 'console' | 'projector' | 'observer'
      readonly workshop: string
      readonly secret: string | null
    }
  /** The page with the seat codes, for printing. */
  | { readonly page: 'handout' | 'room-debrief'; readonly workshop: string }
  /** Words explained; `term` is the one to show first. */
  | { readonly page: 'glossary'; readonly term: string | null }
  /** The handbook, or one part of it. */
  | { readonly page: 'handbook'; readonly part: string | null }
  /** Cards and sheets of a scenario for the printer. */
  | { readonly page: 'sheets'; readonly scenario: string | null }
  /** The lab; `words` is what is asked of it, as written: the lab itself says what is wrong with it. */
  | { readonly page: 'lab'; readonly words: string }
  | { readonly page: 'unknown'; readonly address: string }

// Imported as words, not from the engine: the first screen carries no rules.
const SEAT_NAMES: readonly string[] = ['acute', 'ccg', 'council', 'community'] satisfies readonly Seat[]
const isSeat = (word: string | null | undefined): word is Seat => SEAT_NAMES.includes(word ?? '')

/** Reads what stands behind the `#`. Unknown words are left out rather than guessed. */
export function readAddress(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [page = '', id = '', more = ''] = path.split('/').map(decode)
  const words = new URLSearchParams(query)
  switch (page) {
    case '':
      return { page: 'home' }
    case 'scenarios':
      return words.size === 0 ? { page } : { page, shelf: shelfFrom(words) }
    case 'log':
    case 'own':
    case 'workshop':
      return { page }
    case 'join':
      return { page, code: codeFrom(id) }
    case 'room':
    case 'handout':
    case 'room-debrief':
    case 'console':
    case 'projector':
    case 'observer':
      return roomRoute(page, id, more) ?? { page: 'unknown', address: hash }
    case 'glossary':
      return { page, term: wordFrom(id) }
    case 'handbook':
      return { page, part: wordFrom(id) }
    case 'sheets':
      return { page, scenario: wordFrom(id) }
    case 'lab':
      return { page, words: query }
    case 'play':
      return { page, wanted: wantedFrom(words) }
    case 'table':
      return { page, id: id === '' ? null : id, settings: settingsFrom(words) }
    case 'over':
      return id === ''
        ? { page: 'unknown', address: hash }
        : { page, id, round: countFrom(words.get('round')) }
    case 'debrief':
      return {
        page,
        ids: id.split(',').filter((one) => one !== ''),
        table: countFrom(words.get('table')),
        round: countFrom(words.get('round')),
      }
    case 'projector-debrief':
      return id === '' ? { page: 'unknown', address: hash } : { page, desk: id }
    default:
      return { page: 'unknown', address: hash }
  }
}

/** The address of a route; `readAddress` gives it back. */
export function writeAddress(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/'
    case 'scenarios':
      return `#/scenarios${shelfQuery(route.shelf)}`
    case 'play':
      return `#/play${queryOf(route.wanted)}`
    case 'table':
      return `#/table${route.id === null ? '' : `/${encodeURIComponent(route.id)}`}${queryOf(route.settings ?? {})}`
    case 'over':
      return `#/over/${encodeURIComponent(route.id)}${route.round === null ? '' : `?round=${route.round}`}`
    case 'debrief':
      return debriefAddress(route)
    case 'projector-debrief':
      return `#/projector-debrief/${encodeURIComponent(route.desk)}`
    case 'glossary':
      return inPage(route.page, route.term)
    case 'handbook':
      return inPage(route.page, route.part)
    case 'sheets':
      return inPage(route.page, route.scenario)
    case 'lab':
      return route.words === '' ? '#/lab' : `#/lab?${route.words}`
    case 'unknown':
      return route.address
    case 'join':
      return route.code === null ? '#/join' : `#/join/${route.code}`
    case 'room':
    case 'handout':
    case 'room-debrief':
      return `#/${route.page}/${route.workshop}`
    case 'console':
    case 'projector':
    case 'observer':
      return `#/${route.page}/${route.workshop}${route.secret === null ? '' : `/${encodeURIComponent(route.secret)}`}`
    default:
      return `#/${route.page}`
  }
}

function debriefAddress({ ids, table, round }: Extract<Route, { page: 'debrief' }>): string {
  const words = new URLSearchParams()
  if (table !== null) words.set('table', String(table))
  if (round !== null) words.set('round', String(round))
  const path = ids.length === 0 ? '' : `/${ids.map(encodeURIComponent).join(',')}`
  return `#/debrief${path}${words.size === 0 ? '' : `?${words}`}`
}

/** A page and what is wanted of it. */
const inPage = (page: string, wanted: string | null): string =>
  wanted === null ? `#/${page}` : `#/${page}/${encodeURIComponent(wanted)}`

/** A name of small letters, figures and hyphens; nothing else is looked up. */
const wordFrom = (word: string): string | null => (/^[a-z0-9-]{1,60}$/.test(word) ? word : null)

/** A join code as it was typed or scanned: letters and digits, in capitals. */
function codeFrom(word: string): string | null {
  const code = word.replaceAll(/[^0-9a-z]/gi, '').toUpperCase()
  return code === '' ? null : code.slice(0, 12)
}

type RoomPage = 'room' | 'handout' | 'room-debrief' | 'console' | 'projector' | 'observer'

/** A workshop's name is small letters and figures; anything else is an address that was cut or made up. */
function roomRoute(page: RoomPage, workshop: string, secret: string) {
  if (!/^[a-z0-9]{4,40}$/.test(workshop)) return null
  if (page === 'room' || page === 'handout' || page === 'room-debrief') return { page, workshop }
  return { page, workshop, secret: secret === '' ? null : secret }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function shelfFrom(words: URLSearchParams): ShelfWish {
  return {
    show: (words.get('show') ?? '').split(',').flatMap((word) => wordFrom(word) ?? []),
    group: wordFrom(words.get('group') ?? ''),
    about: wordFrom(words.get('about') ?? ''),
    preview: wordFrom(words.get('preview') ?? ''),
  }
}

function shelfQuery(shelf: ShelfWish | undefined): string {
  if (shelf === undefined) return ''
  const { show, group, about, preview } = shelf
  const words = [
    show.length === 0 ? null : `show=${show.join(',')}`,
    group === null ? null : `group=${group}`,
    about === null ? null : `about=${about}`,
    preview === null ? null : `preview=${preview}`,
  ].filter((word) => word !== null)
  return words.length === 0 ? '' : `?${words.join('&')}`
}

const countFrom = (word: string | null): number | null => {
  const count = Number(word ?? Number.NaN)
  return Number.isInteger(count) && count > 0 ? count : null
}

function wantedFrom(words: URLSearchParams): Partial<GameSettings> {
  const scenario = words.get('scenario')
  const seat = words.get('seat')
  const seed = words.get('seed')
  const bots = botsFrom(words.get('bots') ?? '')
  const labels = LABELS.find((known) => known === words.get('labels'))
  const pace = CLOCKS.find((known) => known === words.get('pace'))
  const plan = words.get('plan')
  const how = SHARED.find((known) => known === words.get('how'))
  const others = (words.get('with') ?? '').split(',').filter(isSeat)
  return {
    ...(scenario ? { scenario } : {}),
    ...(isSeat(seat) ? { seat } : {}),
    ...(how ? { how } : {}),
    ...(how && others.length > 0 ? { others } : {}),
    ...(seed ? { seed } : {}),
    ...(Object.keys(bots).length > 0 ? { bots } : {}),
    ...(labels ? { labels } : {}),
    ...(pace ? { pace } : {}),
    ...(plan && /^[a-z0-9-]{1,40}$/.test(plan) ? { plan } : {}),
  }
}

function settingsFrom(words: URLSearchParams): GameSettings | null {
  const { scenario, seat, seed, bots = {}, ...rest } = wantedFrom(words)
  return scenario === undefined || seat === undefined || seed === undefined
    ? null
    : { scenario, seat, seed, bots, ...rest }
}

/** `ccg:tit-for-tat,council:grudger:theta=0.5` */
function botsFrom(text: string): Partial<Record<Seat, string>> {
  const bots: Partial<Record<Seat, string>> = {}
  for (const part of text.split(',')) {
    const [seat, ...strategy] = part.split(':')
    if (isSeat(seat) && strategy.length > 0) bots[seat] = strategy.join(':')
  }
  return bots
}

function queryOf(settings: Partial<GameSettings>): string {
  const { scenario, seat, how, others, seed, bots, labels, pace, plan } = settings
  const words = new URLSearchParams()
  if (scenario !== undefined) words.set('scenario', scenario)
  if (seat !== undefined) words.set('seat', seat)
  if (how !== undefined) words.set('how', how)
  if (others !== undefined && others.length > 0) words.set('with', others.join(','))
  if (seed !== undefined) words.set('seed', seed)
  const seats = Object.entries(bots ?? {})
  if (seats.length > 0) words.set('bots', seats.map(([of, strategy]) => `${of}:${strategy}`).join(','))
  if (labels !== undefined) words.set('labels', labels)
  if (pace !== undefined) words.set('pace', pace)
  if (plan !== undefined) words.set('plan', plan)
  const query = words.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%3D', '=')
  return query === '' ? '' : `?${query}`
}
