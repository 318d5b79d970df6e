import type { Sight } from '../strategies/index.ts'

/** What a seat’s choices show by themselves: counts, and the one sentence that fits best. */
export interface Pattern {
  readonly kind:
    | 'nothing-chosen'
    | 'always-pooled'
    | 'always-held'
    | 'like-with-like'
    | 'mostly-pooled'
    | 'mostly-held'
    | 'turned-to-pool'
    | 'turned-to-hold'
    | 'took-turns'
    | 'mixed'
  readonly chosen: number
  readonly pooled: number
  /** Pooled first? Null where the first round was not chosen. */
  readonly openedPool: boolean | null
  /** After rounds in which at least half of the others who chose had pooled: how often it pooled, of how many. */
  readonly afterPool: { readonly pooled: number; readonly of: number }
  /** After rounds in which most of them had held back: pooling there is forgiving. */
  readonly afterHold: { readonly pooled: number; readonly of: number }
  /** Held back although all others had pooled. */
  readonly tested: number
  /** Pooled again after holding back. */
  readonly returned: number
}

/** Reads the choices of a sight; those that were not made are left out. */
export function patternOf(sight: Sight): Pattern {
  const turns = sight.mine.flatMap((choice, turn) =>
    sight.mineChosen[turn] ? [{ turn, pooled: choice === 'C' }] : [],
  )
  const others = (turn: number): readonly boolean[] =>
    (sight.others[turn - 1] ?? []).flatMap((choice) => (choice === null ? [] : [choice === 'C']))
  const answered = turns.flatMap(({ turn, pooled }) => {
    const row = others(turn)
    const share = row.filter((one) => one).length / Math.max(1, row.length)
    return row.length === 0 ? [] : [{ pooled, most: share >= 0.5, all: share === 1 }]
  })
  const after = (most: boolean) => {
    const those = answered.filter((one) => one.most === most)
    return { pooled: those.filter(({ pooled }) => pooled).length, of: those.length }
  }
  const chosen = turns.length
  const pooled = turns.filter((one) => one.pooled).length
  const first = turns.find(({ turn }) => turn === 0)
  const counts = {
    chosen,
    pooled,
    openedPool: first ? first.pooled : null,
    afterPool: after(true),
    afterHold: after(false),
    tested: answered.filter((one) => one.all && !one.pooled).length,
    returned: turns.filter((one, index) => one.pooled && turns[index - 1]?.pooled === false).length,
  }
  return { kind: kindOf(counts, turns), ...counts }
}

function kindOf(
  { chosen, pooled, afterPool, afterHold }: Omit<Pattern, 'kind'>,
  turns: readonly { readonly pooled: boolean }[],
): Pattern['kind'] {
  if (chosen === 0) return 'nothing-chosen'
  if (pooled === chosen) return 'always-pooled'
  if (pooled === 0) return 'always-held'
  const answers = afterPool.of + afterHold.of
  const alike = afterPool.pooled + afterHold.of - afterHold.pooled
  const bothWays = afterPool.pooled > 0 && afterHold.pooled < afterHold.of
  if (bothWays && alike >= 0.75 * answers) return 'like-with-like'
  const changes = turns.filter((one, index) => index > 0 && one.pooled !== turns[index - 1]?.pooled).length
  if (changes === 1) return turns[0]?.pooled ? 'turned-to-hold' : 'turned-to-pool'
  if (chosen > 3 && changes >= chosen - 1) return 'took-turns'
  if (pooled >= 0.7 * chosen) return 'mostly-pooled'
  return pooled <= 0.3 * chosen ? 'mostly-held' : 'mixed'
}
