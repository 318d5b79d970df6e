import { becauseOf } from './because.ts'
import { addTurn, openPast } from './past.ts'
import type { Flat, Rule } from './rule.ts'
import type { Because, Choice, Parameter, Payoffs, Settings, Strategy } from './strategy.ts'

/** The classic prisoners' dilemma, where the game itself is no payoff table. */
export const CLASSIC_PAYOFFS: Payoffs = { R: 3, S: 0, T: 5, P: 1 }

/** Forgives 0.1 + 0.2: a share of 2/3 written with 12 digits still means two of three. */
const SHARE_TOLERANCE = 1e-9

/** A lifted rule's memory. `asked` counts the turns the rule has answered; `own` is null before the first. */
export type LiftedMemory = {
  readonly settings: Settings
  readonly asked: number
  readonly said: Choice
  readonly because: Because
  readonly own: Flat | null
}

/**
 * Did "the other" pool, where there are several? Yes if at least the share θ of those who chose pooled; seats that
 * did not choose (null) are left out; undefined where nobody chose. Boyd & Richerson 1988, J. Theor. Biol. 132,
 * 337–356: their Tₐ cooperates if a or more of the other n − 1 did; here a = θ × (others who chose).
 */
export function otherPooled(row: readonly (Choice | null)[], theta: number): boolean | undefined {
  let chose = 0
  let pooled = 0
  for (const choice of row) {
    if (choice === null) continue
    chose++
    if (choice === 'C') pooled++
  }
  return chose === 0 ? undefined : pooled >= theta * chose - SHARE_TOLERANCE
}

const thetaParameter = (theta: number): Parameter => ({
  default: theta,
  min: 0.01,
  max: 1,
  meaning: 'share of the other seats that must pool to count as pooled',
})

/**
 * A two-player rule as a strategy for any number of seats. A round in which no other seat chose tells the rule
 * nothing: it is left out of the history and the rule repeats its last choice. A rule that was not asked for some
 * rounds (its seat was under water) is taken through them first, so that it has seen everything.
 */
export function liftToSeats(rule: Rule): Strategy<LiftedMemory> {
  return {
    id: rule.id,
    name: rule.name,
    source: rule.source,
    memoryDepth: rule.memoryDepth,
    stochastic: rule.stochastic === true,
    parameters: {
      ...rule.parameters,
      ...(rule.theta === undefined ? {} : { theta: thetaParameter(rule.theta) }),
    },
    start: (settings) => ({ settings, asked: 0, said: 'C', because: 'opening', own: null }),
    choose(sight, memory, draw) {
      const payoffs = sight.payoffs ?? CLASSIC_PAYOFFS
      const own = memory.own === null ? rule.start(memory.settings, payoffs) : { ...memory.own }
      const past = openPast(payoffs, draw)
      for (const [round, row] of sight.others.entries()) {
        const pooled = otherPooled(row, memory.settings.theta ?? 1)
        if (pooled === undefined) continue
        if (past.turns >= memory.asked) rule.next(own, past)
        addTurn(past, sight.mine[round] === 'D' ? 1 : 0, pooled ? 0 : 1)
      }
      if (past.turns < memory.asked) return { choice: memory.said, because: memory.because, memory }
      const choice = rule.next(own, past)
      const because = becauseOf(rule, own, { past, choice })
      return { choice, because, memory: { ...memory, asked: past.turns + 1, said: choice, because, own } }
    },
  }
}
