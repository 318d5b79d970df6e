import { held, heldAmong, RECENT } from './past.ts'
import { MAJORITY, type Rule } from './rule.ts'

/** Bits of `Past` that fell out of its window: the turns 31, 32, … ago. */
type Older = { older: number; leaving: number }

/** Pools while the other pooled at least as often as not (soft) or more often (hard), in the last `turns` or ever. */
function goByMajority(soft: boolean, turns: number | 'infinite'): Rule<Older> {
  const kind = soft ? '' : 'hard-'
  const reach = turns === 'infinite' ? '' : `-${turns}`
  const name = `${soft ? '' : 'Hard '}Go By Majority${turns === 'infinite' ? '' : ` ${turns}`}`
  return {
    id: `${kind}go-by-majority${reach}`,
    name,
    source:
      turns === 'infinite'
        ? 'Axelrod 1984 (Grisell’s entry of 1980); Mittal & Deb 2009 (soft and hard majority)'
        : 'K. Langner, Axelrod library; after Axelrod 1984',
    aliases: [`${soft ? 'Soft' : 'Hard'} Majority${reach}`, ...(soft ? [`Soft ${name}`] : [])],
    memoryDepth: turns,
    theta: MAJORITY,
    start: () => ({ older: 0, leaving: 0 }),
    next(memory, past) {
      const known = turns === 'infinite' ? past.turns : Math.min(turns, past.turns)
      const backs = turns === 'infinite' ? past.theirsHeld : heldWithin(memory, past.theirs, turns)
      const pools = known - backs
      return backs > pools || (backs === pools && !soft) ? 'D' : 'C'
    },
  }
}

/** Hold-backs in the last `turns` turns, also where that is more than `Past` keeps; keeps the older ones itself. */
function heldWithin(memory: Older, theirs: number, turns: number): number {
  if (turns <= RECENT) return heldAmong(theirs, turns)
  memory.older = (memory.older << 1) | memory.leaving
  memory.leaving = held(theirs, RECENT) ? 1 : 0
  return heldAmong(theirs, RECENT) + heldAmong(memory.older, turns - RECENT)
}

const REACHES = ['infinite', 40, 20, 10, 5] as const

/** Soft majority (a tie pools), hard majority (a tie holds back), and both with short memories. */
export const majorities: readonly Rule[] = [true, false].flatMap((soft) =>
  REACHES.map((turns) => goByMajority(soft, turns)),
)
