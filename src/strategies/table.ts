import { held, type Past } from './past.ts'
import { MAJORITY, type Rule } from './rule.ts'

type Opened = { opening: number }

type Table = Pick<Rule, 'id' | 'name' | 'source' | 'aliases'> & {
  /** How many own last choices, how many of the other's, and how many of the other's first ones it looks at. */
  readonly reads: { readonly own: number; readonly other: number; readonly opening?: number }
  /** The first choices, whatever the other does. */
  readonly first: string
  /**
   * The answer to each history, as letters or as chances of pooling: own choices first, then the other's last, then its
   * first, the oldest in front; C before D, the last letter changing fastest.
   */
  readonly pools: string | readonly number[]
}

/** The newest `count` bits: the oldest of them weighs most, as the tables count. */
const newest = (bits: number, count: number): number => bits & ((1 << count) - 1)

/** A choice looked up from the last turns, and from the other's opening where the table has that too. */
export function tableOf({ reads, first, pools, ...rule }: Table): Rule<Opened> {
  const { own, other, opening = 0 } = reads
  const chances = typeof pools === 'string' ? [...pools].map((letter) => (letter === 'C' ? 1 : 0)) : pools
  const placeOf = (memory: Opened, past: Past): number =>
    (((newest(past.mine, own) << other) | newest(past.theirs, other)) << opening) | memory.opening
  return {
    ...rule,
    memoryDepth: opening > 0 ? 'infinite' : Math.max(own, other),
    theta: MAJORITY,
    ...(typeof pools === 'string' ? {} : { stochastic: true }),
    start: () => ({ opening: 0 }),
    next(memory, past) {
      if (past.turns > 0 && past.turns <= opening)
        memory.opening = (memory.opening << 1) | (held(past.theirs) ? 1 : 0)
      if (past.turns < first.length) return first[past.turns] === 'D' ? 'D' : 'C'
      const chance = chances[placeOf(memory, past)] ?? 0
      return chance >= 1 || (chance > 0 && past.draw() < chance) ? 'C' : 'D'
    },
  }
}
