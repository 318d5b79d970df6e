import { type BySeat, bySeat, type PledgeOutcome, type Seat } from '../engine/index.ts'
import type { Played } from './played.ts'

/** One pledge and what became of it. */
export interface PledgeMade {
  readonly round: number
  readonly seat: Seat
  readonly level: number
  /** 0: a plain pledge; else it stood only if at least so many others pledged too. */
  readonly ifOthers: number
  readonly bound: boolean
  readonly outcome: PledgeOutcome
  /** Pounds of the forfeit paid. */
  readonly forfeit: number
  /** Pounds of stake that keeping it took. */
  readonly stake: number
  /** Trust that it gained (kept) or cost (broken), summed over the seats that saw it. */
  readonly trust: number
}

/** A seat’s pledges, counted. */
export interface PledgeCount {
  readonly made: number
  readonly kept: number
  readonly broken: number
  /** Conditions that were not met: neither kept nor broken. */
  readonly dropped: number
  readonly notJudged: number
  readonly bound: number
  readonly forfeits: number
  /** Stakes paid to keep them. */
  readonly paid: number
  readonly trust: number
}

export interface Pledges {
  readonly all: readonly PledgeMade[]
  readonly bySeat: BySeat<PledgeCount>
  readonly total: PledgeCount
}

/** Every pledge of a game, with its price. */
export function pledgesOf({ results, seats }: Played): Pledges {
  const all = results.flatMap((result) =>
    seats.flatMap((seat): readonly PledgeMade[] => {
      const pledge = result.pledges[seat]
      if (!pledge) return []
      const { level, ifOthers, bound, outcome, forfeit } = pledge
      const trust = result.trustChanges.reduce(
        (sum, { of, by, why }) =>
          of === seat && (why === 'kept' || why === 'bound-kept' || why === 'broken') ? sum + by : sum,
        0,
      )
      const stake = outcome === 'kept' ? result.pooled[seat] : 0
      return [{ round: result.round, seat, level, ifOthers, bound, outcome, forfeit, stake, trust }]
    }),
  )
  return {
    all,
    bySeat: bySeat(seats, (seat) => counted(all.filter((pledge) => pledge.seat === seat))),
    total: counted(all),
  }
}

function counted(pledges: readonly PledgeMade[]): PledgeCount {
  const ended = (outcome: PledgeOutcome) => pledges.filter((pledge) => pledge.outcome === outcome).length
  const sum = (of: (pledge: PledgeMade) => number) => pledges.reduce((total, one) => total + of(one), 0)
  return {
    made: pledges.length,
    kept: ended('kept'),
    broken: ended('broken'),
    dropped: ended('dropped'),
    notJudged: ended('not-judged'),
    bound: pledges.filter(({ bound }) => bound).length,
    forfeits: sum(({ forfeit }) => forfeit),
    paid: sum(({ stake }) => stake),
    trust: sum(({ trust }) => trust),
  }
}
