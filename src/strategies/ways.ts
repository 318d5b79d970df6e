import type { Move, MoveId } from '../engine/index.ts'
import { type Intent, reasonFor, type Temperament, type TemperamentSight } from './temperament.ts'

/** A temperament as plain values: how somebody behaves around its choices. */
export interface Ways {
  readonly id: string
  /** `means-it`: only what it will do. `if-others`: if one more pledges. `always`: whatever it means to do. */
  readonly pledges: 'never' | 'means-it' | 'if-others' | 'always'
  /** Binds a pledge that it means, where the rules let it. */
  readonly binds: boolean
  /** What it spends headspace on, the dearest to it first. */
  readonly moves: readonly MoveId[]
  /** Whom it turns to with a move that names a seat. */
  readonly turnsTo: 'who-pooled' | 'who-held-back'
  /** Added to the chance that it gives others when it predicts them: below 0 is wary, above is hopeful. */
  readonly hope: number
}

/** The same as something that acts. */
export const temperamentOf = (ways: Ways): Temperament => ({
  id: ways.id,
  spends: ways.moves.length > 0,
  act: (sight) => (sight.phase === 'talk' ? inTalk(ways, sight) : inDecide(ways, sight)),
})

function inTalk({ pledges, binds }: Ways, sight: TemperamentSight): readonly Intent[] {
  if (!sight.mayPool || sight.pledged || pledges === 'never') return []
  const means = sight.tendency.choice === 'C'
  if (!means && pledges !== 'always') return []
  const pledge: Intent = { type: 'pledge', level: 1, ifOthers: pledges === 'if-others' ? 1 : 0 }
  return binds && means ? [pledge, { type: 'bind' }] : [pledge]
}

function inDecide(ways: Ways, sight: TemperamentSight): readonly Intent[] {
  const intents: Intent[] = []
  const moves = movesOf(ways, sight)
  if (moves.length > 0) intents.push({ type: 'spend', moves })
  if (sight.asks.predict) {
    for (const other of sight.others) {
      intents.push({ type: 'predict', of: other.seat, pools: chanceOf(other, sight) + ways.hope >= 0.5 })
    }
  }
  if (sight.asks.reason) intents.push({ type: 'giveReason', reason: reasonFor(sight) })
  return intents
}

/** What it is open to, in its own order, as far as headspace goes. */
function movesOf({ moves, turnsTo }: Ways, { offers, headspace, others }: TemperamentSight): readonly Move[] {
  const wanted = turnsTo === 'who-pooled' ? 'C' : 'D'
  const partner = (others.find(({ lastChoice }) => lastChoice === wanted) ?? others[0])?.seat ?? null
  let left = headspace
  return moves.flatMap((id) => {
    const offer = offers.find((one) => one.id === id)
    if (offer === undefined || offer.cost > left || (offer.needsPartner && partner === null)) return []
    left -= offer.cost
    return [{ id, with: offer.needsPartner ? partner : null }]
  })
}

/** The chance it gives another seat: half what that seat last did, half what it believes of all, and more after a pledge. */
function chanceOf(
  { lastChoice, pledged }: TemperamentSight['others'][number],
  { tendency }: TemperamentSight,
): number {
  const believes = tendency.believes ?? 0.5
  const base = lastChoice === null ? believes : ((lastChoice === 'C' ? 1 : 0) + believes) / 2
  return pledged ? base + 0.2 : base
}
