import { held, type Past } from './past.ts'
import type { Flat, Rule } from './rule.ts'
import type { Because, Choice } from './strategy.ts'

/** The kind of reason behind a choice: the rule's own where it gives one, else read from what it answers. */
export function becauseOf(rule: Rule, memory: Flat, turn: { past: Past; choice: Choice }): Because {
  const { past, choice } = turn
  if (rule.because) return rule.because(memory, past, choice)
  if (rule.theta === undefined) return rule.stochastic ? 'chance' : 'always'
  if (past.turns === 0) return 'opening'
  if (held(past.theirs)) return choice === 'D' ? 'answeredHold' : 'letPass'
  if (choice === 'C') return 'answeredPool'
  return rule.memoryDepth !== 1 && past.theirsHeld > 0 ? 'remembered' : 'tried'
}
