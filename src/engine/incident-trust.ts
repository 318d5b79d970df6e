import type { Game } from './game.ts'
import { type Acting, falls, isCommitted } from './incidents.ts'
import type { Effect } from './scenario.ts'
import type { TrustChange } from './state.ts'
import { isJoint } from './trust.ts'
import type { Seat, Trust } from './words.ts'

interface Told {
  /** Trust as it stands when this effect acts. */
  readonly trust: Trust
  /** Whether a seat broke a public promise in this round or the last. */
  readonly broke: (seat: Seat) => boolean
  readonly joint: readonly (readonly [Seat, Seat])[]
}

const MOVING: readonly Effect['do'][] = ['trust', 'overheard', 'new-chief']

/** Trust that one effect moves. */
export function incidentTrust(game: Game, acting: Acting, told: Told): readonly TrustChange[] {
  const changes: TrustChange[] = []
  if (!MOVING.includes(acting.effect.do)) return changes
  for (const from of game.rulebook.seats)
    for (const of of game.rulebook.seats) {
      const by = from === of ? 0 : between(game, acting, { ...told, from, of })
      if (by !== 0) changes.push({ from, of, by, why: 'incident' })
    }
  return changes
}

type Pair = Told & { readonly from: Seat; readonly of: Seat }

function between(game: Game, acting: Acting, { from, of, ...told }: Pair): number {
  const { effect, seat } = acting
  switch (effect.do) {
    case 'trust':
      return falls(effect.of, seat, of) ? effect.by : 0
    case 'overheard':
      return told.broke(of) ? effect.by : 0
    case 'new-chief': {
      if (!falls(effect.seat, seat, of) && !falls(effect.seat, seat, from)) return 0
      const half = Math.trunc((game.rulebook.scenario.trust.start - told.trust[from][of]) / 2)
      if (half >= 0) return half
      if (isCommitted(game, game.state.round, acting.index)) return 0
      return isJoint(told.joint, from, of) ? Math.trunc(half / 2) : half
    }
    default:
      return 0
  }
}
