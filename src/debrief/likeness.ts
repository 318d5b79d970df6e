import { keyOf, log, unit } from '../lib/index.ts'
import {
  addTurn,
  type Choice,
  CLASSIC_PAYOFFS,
  openPast,
  otherPooled,
  RULES,
  type Rule,
  type Settings,
  type Sight,
} from '../strategies/index.ts'

/** A choice that a rule would not have made is this likely all the same: one slip in nine makes a ratio of 8. */
export const TREMBLE = 1 / 9

/** How well a rule tells what a seat chose. */
export interface Likeness {
  readonly strategy: string
  /** Natural logarithm of the likelihood, with a tremble. */
  readonly logLikelihood: number
  /** Share of the choices that it would also have made; of a rule that draws, the mean. */
  readonly matched: number
  readonly draws: boolean
  /** Its chance of pooling at each choice that counts: rules with the same are indistinguishable here. */
  readonly chances: readonly number[]
}

/** Tries of a rule that draws. */
const TRIES = 48

/** Every named rule, each with how well it tells these choices; in the order of the catalogue. */
export const likenessesOf = (sight: Sight): readonly Likeness[] =>
  RULES.map((rule) => likenessOf(sight, rule))

/**
 * How well one rule tells the choices of a sight (`mine`, with what was seen before each). Choices that were not made
 * are left out, but the rule lives through them. A rule that draws is tried many times: each try keeps its own memory
 * and counts as much as what it said fits so far. The rule is asked as `liftToSeats` asks it: once a turn, and not
 * where no other seat chose.
 */
export function likenessOf(sight: Sight, rule: Rule): Likeness {
  const tries = rule.stochastic === true ? TRIES : 1
  const key = keyOf('fingerprint', rule.id)
  const payoffs = sight.payoffs ?? CLASSIC_PAYOFFS
  const memories = Array.from({ length: tries }, () => rule.start(settingsOf(rule), payoffs))
  const weights = Array.from({ length: tries }, () => 1 / tries)
  const says = Array.from({ length: tries }, (): Choice => 'C')
  const chances: number[] = []
  let logLikelihood = 0
  let matched = 0
  let at = 0
  let isNew = true
  const past = openPast(payoffs, () => unit(key, past.turns, at++))
  for (const [turn, choice] of sight.mine.entries()) {
    const pooled = turn === 0 ? undefined : otherPooled(sight.others[turn - 1] ?? [], rule.theta ?? 1)
    if (pooled !== undefined) {
      addTurn(past, sight.mine[turn - 1] === 'D' ? 1 : 0, pooled ? 0 : 1)
      isNew = true
    }
    let pools = 0
    for (const [one, memory] of memories.entries()) {
      at = one * DRAWS_A_TRY
      if (isNew) says[one] = rule.next(memory, past)
      if (says[one] === 'C') pools += weights[one] ?? 0
    }
    isNew = false
    if (!sight.mineChosen[turn]) continue
    chances.push(pools)
    const meant = choice === 'C' ? pools : 1 - pools
    matched += meant
    logLikelihood += log(meant * (1 - TREMBLE) + (1 - meant) * TREMBLE)
    if (tries > 1) reweigh(weights, says, choice)
  }
  return {
    strategy: rule.id,
    logLikelihood,
    matched: matched / Math.max(1, chances.length),
    draws: rule.stochastic === true,
    chances,
  }
}

const DRAWS_A_TRY = 64

const settingsOf = ({ parameters }: Rule): Settings =>
  Object.fromEntries(
    Object.entries(parameters ?? {}).flatMap(([name, parameter]) =>
      parameter.default === null ? [] : [[name, parameter.default]],
    ),
  )

/** Tries that said what was chosen count for more from now on. */
function reweigh(weights: number[], says: readonly Choice[], choice: Choice): void {
  let sum = 0
  for (const [one, said] of says.entries()) {
    const weight = (weights[one] ?? 0) * (said === choice ? 1 - TREMBLE : TREMBLE)
    weights[one] = weight
    sum += weight
  }
  for (let one = 0; one < weights.length; one++) weights[one] = (weights[one] ?? 0) / sum
}
