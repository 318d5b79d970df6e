import { held, heldAmong, type Past } from './past.ts'
import { MAJORITY, type Rule, setting } from './rule.ts'
import type { Choice } from './strategy.ts'

/** What the opening decided: pool for good, hold back for good, or answer like with like. */
type Verdict = Choice | 'answer'
type Settled = { verdict: Verdict }

type Opening = Pick<Rule, 'id' | 'name' | 'source' | 'aliases'> & {
  /** The first choices, whatever the other does. */
  readonly opening: string
  /** Read once, straight after the opening. */
  readonly verdict: (past: Past) => Verdict
}

const openingChoice = (opening: string, turn: number): Choice => (opening[turn] === 'D' ? 'D' : 'C')

/** A rule that plays a fixed opening, reads the answer once, and then settles. */
function afterOpening({ opening, verdict, ...rule }: Opening): Rule<Settled> {
  return {
    ...rule,
    memoryDepth: 'infinite',
    theta: MAJORITY,
    start: () => ({ verdict: 'answer' }),
    next(memory, past) {
      if (past.turns < opening.length) return openingChoice(opening, past.turns)
      if (past.turns === opening.length) memory.verdict = verdict(past)
      if (memory.verdict !== 'answer') return memory.verdict
      return held(past.theirs) ? 'D' : 'C'
    },
  }
}

/** D, C, C; holds back for good if the other pooled in turns 2 and 3, else tit for tat. Li et al. 2011; Prison 1998. */
const prober = afterOpening({
  id: 'prober',
  name: 'Prober',
  source: 'Li, Hingston & Kendall 2011; Delahaye & Mathieu 1998, Prison',
  opening: 'DCC',
  verdict: (past) => (heldAmong(past.theirs, 2) === 0 ? 'D' : 'answer'),
})

/** D, C, C; pools for good if the other held back in turn 2 and pooled in turn 3, else tit for tat. Prison 1998. */
const prober2 = afterOpening({
  id: 'prober-2',
  name: 'Prober 2',
  source: 'Delahaye & Mathieu 1998, Prison',
  opening: 'DCC',
  verdict: (past) => (held(past.theirs, 2) && !held(past.theirs, 1) ? 'C' : 'answer'),
})

/** D, C; holds back for good if the other pooled in turn 2, else tit for tat. Prison 1998. */
const prober3 = afterOpening({
  id: 'prober-3',
  name: 'Prober 3',
  source: 'Delahaye & Mathieu 1998, Prison',
  opening: 'DC',
  verdict: (past) => (held(past.theirs) ? 'answer' : 'D'),
})

/** D, D, C, C; holds back for good if the other pooled in turns 2 and 3, else tit for tat. Prison 1998. */
const hardProber = afterOpening({
  id: 'hard-prober',
  name: 'Hard Prober',
  source: 'Delahaye & Mathieu 1998, Prison',
  opening: 'DDCC',
  verdict: (past) => (held(past.theirs, 3) || held(past.theirs, 2) ? 'answer' : 'D'),
})

/** C, D, C, C; tit for tat if the other held back at all in these turns, else holds back for good. Case 2017. */
const detective = afterOpening({
  id: 'detective',
  name: 'Detective',
  source: 'Case 2017, The Evolution of Trust',
  opening: 'CDCC',
  verdict: (past) => (past.theirsHeld > 0 ? 'answer' : 'D'),
})

/** C, D; pools for good with whoever opened alike, else holds back for good. Robson 1990, J. Theor. Biol. 144. */
const handshake = afterOpening({
  id: 'handshake',
  name: 'Handshake',
  source: 'Robson 1990, Efficiency in evolutionary games',
  opening: 'CD',
  verdict: (past) => (!held(past.theirs, 2) && held(past.theirs, 1) ? 'C' : 'D'),
})

/** Five times D, then C, C; holds back for good if the other held back in turns 6 and 7, else pools. Prison 1998. */
const gradualKiller = afterOpening({
  id: 'gradual-killer',
  name: 'Gradual Killer',
  source: 'Delahaye & Mathieu 1998, Prison',
  opening: 'DDDDDCC',
  verdict: (past) => (heldAmong(past.theirs, 2) === 2 ? 'D' : 'C'),
})

/** C, D; pools with whoever opened alike until they hold back again, else holds back. Li & Kendall 2009. */
const collectiveStrategy: Rule<{ kin: boolean }> = {
  id: 'collective-strategy',
  name: 'Collective Strategy',
  source: 'Li & Kendall 2009, A strategy with novel evolutionary features',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ kin: false }),
  next(memory, past) {
    if (past.turns < 2) return openingChoice('CD', past.turns)
    if (past.turns === 2) memory.kin = !held(past.theirs, 2) && held(past.theirs, 1)
    return memory.kin && past.theirsHeld === 1 ? 'C' : 'D'
  },
}

const PROBE = 'CCDCDDDCCDCDCCDCDDCD'

/**
 * Twenty fixed turns; counts hold-backs that answered its own and those that did not. If the counts differ by two
 * or less it holds back for good, else pools five times and goes on as tit for tat. Prison 1998.
 */
const prober4: Rule<{ answered: number; unprovoked: number; closed: boolean }> = {
  id: 'prober-4',
  name: 'Prober 4',
  source: 'Delahaye & Mathieu 1998, Prison',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ answered: 0, unprovoked: 0, closed: false }),
  next(memory, past) {
    if (past.turns < PROBE.length) {
      if (held(past.theirs) && held(past.mine)) memory.answered++
      if (held(past.theirs) && !held(past.mine)) memory.unprovoked++
      return openingChoice(PROBE, past.turns)
    }
    if (past.turns === PROBE.length) memory.closed = Math.abs(memory.answered - memory.unprovoked) <= 2
    if (memory.closed) return 'D'
    return past.turns >= PROBE.length + 5 && held(past.theirs) ? 'D' : 'C'
  },
}

/** Tit for tat that now and then holds back unprompted, and lets the answer to that pass. Li et al. 2011; Dawkins 1989. */
const remorsefulProber: Rule<{ p: number; probing: boolean }> = {
  id: 'remorseful-prober',
  name: 'Remorseful Prober',
  source: 'Li, Hingston & Kendall 2011; Dawkins 1989, The Selfish Gene',
  memoryDepth: 2,
  stochastic: true,
  theta: MAJORITY,
  parameters: { p: { default: 0.1, min: 0, max: 1, meaning: 'chance of holding back unprompted' } },
  start: (settings) => ({ p: setting(settings, 'p'), probing: false }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    if (held(past.theirs)) {
      const answered = memory.probing
      memory.probing = false
      return answered ? 'C' : 'D'
    }
    memory.probing = past.draw() < memory.p
    return memory.probing ? 'D' : 'C'
  },
}

/** Players that begin with a test. */
export const probers: readonly Rule[] = [
  prober,
  prober2,
  prober3,
  hardProber,
  detective,
  handshake,
  gradualKiller,
  collectiveStrategy,
  prober4,
  remorsefulProber,
]
