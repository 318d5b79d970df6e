import type { Level, Move, MoveId, Reason, Seat } from '../engine/index.ts'
import type { Because, Choice } from './strategy.ts'

/** What a temperament may know: a small part of the seat's view, and what the seat's strategy would choose. */
export interface TemperamentSight {
  readonly phase: 'talk' | 'decide'
  readonly round: number
  readonly seat: Seat
  /** The choice its strategy would make now (ask `choose`, keep the old memory). */
  readonly tendency: { readonly choice: Choice; readonly because: Because; readonly believes?: number }
  /** False where the rules forbid it to pool this round: nothing is to be pledged or explained away. */
  readonly mayPool: boolean
  readonly others: readonly {
    readonly seat: Seat
    /** As this seat saw it; null before round 1, or where it was not chosen. */
    readonly lastChoice: Choice | null
    readonly pledged: boolean
  }[]
  /** Did this seat pledge to pool this round? */
  readonly pledged: boolean
  /** Headspace left, moves set out in this round counted back in. */
  readonly headspace: number
  /** Moves that it could make now; empty for a temperament that makes none. */
  readonly offers: readonly { readonly id: MoveId; readonly cost: number; readonly needsPartner: boolean }[]
  readonly asks: { readonly predict: boolean; readonly reason: boolean }
}

/** What a bot does besides choosing; the driver turns each into a command, and may drop what is not legal. */
export type Intent =
  | { readonly type: 'pledge'; readonly level: Level; readonly ifOthers: number }
  | { readonly type: 'predict'; readonly of: Seat; readonly pools: boolean }
  | { readonly type: 'giveReason'; readonly reason: Reason }
  | { readonly type: 'bind' }
  | { readonly type: 'spend'; readonly moves: readonly Move[] }

/** How a bot behaves around its choices: pure, and without memory of its own. */
export interface Temperament {
  readonly id: string
  /** True where it spends headspace on moves. */
  readonly spends?: boolean
  act(sight: TemperamentSight): readonly Intent[]
}

/** Says nothing: no pledges, no moves, no predictions, no reason. The default, so that a strategy is seen bare. */
export const quiet: Temperament = { id: 'quiet', act: () => [] }

/** The reason that fits what a seat is about to do. */
export const reasonFor = ({ mayPool, pledged, tendency }: TemperamentSight): Reason => {
  if (!mayPool) return 'no-choice'
  if (tendency.choice === 'D') return 'helps-us'
  return pledged ? 'promised' : 'helps-the-place'
}

/** Pledges what its strategy will do, expects each seat to repeat its last choice (pooled, before any), and says why. */
export const candid: Temperament = {
  id: 'candid',
  act(sight) {
    if (sight.phase === 'talk') {
      const pledges = sight.mayPool && !sight.pledged && sight.tendency.choice === 'C'
      return pledges ? [{ type: 'pledge', level: 1, ifOthers: 0 }] : []
    }
    const intents: Intent[] = []
    if (sight.asks.predict) {
      for (const other of sight.others) {
        intents.push({ type: 'predict', of: other.seat, pools: other.lastChoice !== 'D' })
      }
    }
    if (sight.asks.reason) intents.push({ type: 'giveReason', reason: reasonFor(sight) })
    return intents
  },
}
