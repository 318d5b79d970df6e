// The one secrecy boundary: what one pair of eyes may see. Feeds the page, the server, the projector and the bots.
import type { CommandType, Refusal } from './commands.ts'
import type { Card, Neighbourhood, Options, Standards } from './scenario.ts'
import type {
  Capacity,
  Ceding,
  Draft,
  LedgerLine,
  Origin,
  Outcomes,
  PilotState,
  Pledge,
  PoolState,
  SettledPledge,
  Standard,
  TrustChange,
} from './state.ts'
import type {
  ByLine,
  BySeat,
  Level,
  Line,
  Move,
  MoveId,
  Phase,
  Pounds,
  Reason,
  Seat,
  Standing,
  Trust,
} from './words.ts'

export type Viewer = Seat | 'public' | 'facilitator'

/** What everybody may know of a seat. `reserves` only where the books are open, or it is the viewer's own. */
export interface SeatView {
  readonly id: Seat
  readonly name: string
  readonly sitter: 'human' | 'bot'
  /** A bot that stands in for people who left. */
  readonly standIn: boolean
  readonly ready: boolean
  readonly locked: boolean
  readonly pledge: Pledge | null
  readonly standing: Standing
  /** Height in the water, −1 … 1: (reserves − floor) ÷ control range. Exact for open books and oneself, else the middle of its standing. */
  readonly freeboard: number
  readonly reserves: Pounds | null
  readonly withheld: boolean
  readonly booksOpen: boolean
  readonly citizens: boolean
}

/** A move on offer, with the refusal it would meet now. */
export interface MoveOffer {
  readonly id: MoveId
  readonly cost: number
  readonly needsPartner: boolean
  readonly refusal: Refusal | null
}

/** What only the seat itself may know. */
export interface OwnView extends RoomView {
  readonly seat: Seat
  readonly stake: Pounds
  readonly reserves: Pounds
  readonly floor: Pounds
  readonly controlTotal: Pounds
  readonly draft: Draft
  readonly moves: readonly MoveOffer[]
  readonly levels: readonly Level[]
  /** Text of the board's letter with `{figures}` in braces, and the figures. */
  readonly letter: { readonly text: string; readonly figures: Readonly<Record<string, number>> } | null
  readonly feeling: number | null
  /** A promise of one's own that was broken and can be put right, and the forfeit that this would cost. */
  readonly broken: { readonly owed: Pounds } | null
  /** Whether trust comes back if the seat pools when it next chooses. */
  readonly repairing: boolean
  /** What the seat proposes at a stop; what it filed in round 1. */
  readonly proposal: Standard | null
  readonly filed: 'hopeful' | 'honest' | null
  readonly shares: ByLine<number>
}

/** What a seat has room for in this round. */
export interface RoomView {
  readonly headspace: { readonly total: number; readonly spent: number }
  readonly asks: {
    readonly predict: boolean
    readonly reason: boolean
    readonly feel: boolean
    readonly file: boolean
    readonly rollOut: boolean
  }
  /** Why the stake cannot be pooled this round, if so. */
  readonly cannotPool: Refusal | null
}

export interface IncidentView {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly seat: Seat | null
  /** Of a new chief: whether the newcomer is a committed partner; null for other incidents. */
  readonly committed: boolean | null
}

/** One round as this viewer may know it; parts appear as the round goes on. */
export interface ResultView {
  readonly round: number
  readonly card: string
  readonly kind: Card['kind']
  readonly incidents: readonly IncidentView[]
  /** As seen by this viewer (fog may mislead); null where this viewer may see no choices. */
  readonly choices: BySeat<{
    readonly level: Level
    readonly origin: Origin
    readonly reason: Reason | null
  }> | null
  readonly pledges: BySeat<SettledPledge | null>
  readonly moves: BySeat<readonly Move[]> | null
  readonly predictions: Readonly<Partial<Record<Seat, boolean>>>
  /** The viewer's own answers. */
  readonly answers: Readonly<Record<string, string>>
  readonly trustBefore: Trust
  readonly trust: Trust
  readonly trustChanges: readonly TrustChange[]
  readonly pooled: BySeat<Pounds> | null
  readonly bought: ByLine<number> | null
  readonly pool: PoolState
  readonly pilot: PilotState | null
  readonly promised: Capacity
  readonly delivered: Capacity
  /** From the quarter on. */
  readonly after: {
    readonly ledger: readonly LedgerLine[]
    readonly score: number | null
    readonly reserves: Pounds | null
    readonly placeReserves: Pounds
    readonly standing: BySeat<Standing>
    readonly outcomes: Outcomes | null
    /** Where most people waited: known to a seat that knocked on doors in this round. */
    readonly bottleneck: Line | null
    readonly planOutcomes: {
      readonly fourHour: number
      readonly delayedBedDays: number
      readonly cancelled: number
      readonly otherExits: number
    } | null
  } | null
}

export interface View {
  readonly viewer: Viewer
  readonly scenario: string
  readonly title: string
  readonly round: number
  readonly rounds:
    | { readonly kind: 'fixed'; readonly n: number }
    | { readonly kind: 'unknown'; readonly atLeast: number }
  readonly phase: Phase | 'over'
  readonly paused: boolean
  readonly endedEarly: boolean
  readonly options: Options
  readonly seats: readonly SeatView[]
  readonly trust: Trust
  readonly pool: PoolState
  /** Under fog the pool is not shown: it and what it promises and delivers stand empty. */
  readonly poolHidden: boolean
  /** How full the shared pool is, 0–1: stock against what all would hold after long pooling. */
  readonly poolLevel: number
  readonly card: Card | null
  /** The project beside the card; `offered`: the centre offers to roll it out. */
  readonly pilot:
    | (PilotState & { readonly title: string; readonly cap: Pounds; readonly offered: boolean })
    | null
  /** Pairs with a joint appointment; risk share ceded and still counting. */
  readonly joint: readonly (readonly [Seat, Seat])[]
  readonly ceded: readonly (Ceding & { readonly seat: Seat })[]
  /** What a broken pledge costs at this table; `open` at a stop where seats may propose within `range`. */
  readonly standard: Standard & {
    readonly open: boolean
    readonly range: Pick<Standards, 'forfeitShare' | 'trustCost'> | null
  }
  /** True need by neighbourhood, once somebody brought the evidence. */
  readonly evidence: readonly Neighbourhood[] | null
  /** Three or more open books: everybody may see the true forecast. */
  readonly trueForecast: boolean
  readonly incidents: readonly IncidentView[]
  readonly own: OwnView | null
  /** The round being settled, from the reveal on. */
  readonly current: ResultView | null
  readonly results: readonly ResultView[]
  /** Commands this viewer's seat may send now. */
  readonly legal: readonly CommandType[]
}
