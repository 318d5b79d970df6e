import { held, heldAmong } from './past.ts'
import { MAJORITY, type Rule } from './rule.ts'

/**
 * Six times C, five times D, then whichever choice has earned more points so far. Li, Hingston & Kendall 2011 write
 * of average points; the Axelrod library, whose moves we match, compares totals.
 */
const adaptive: Rule<{ pooling: number; holding: number }> = {
  id: 'adaptive',
  name: 'Adaptive',
  source: 'Li, Hingston & Kendall 2011, Engineering design of strategies',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ pooling: 0, holding: 0 }),
  next(memory, past) {
    const { R, S, T, P } = past.payoffs
    if (past.turns > 0) {
      if (held(past.mine)) memory.holding += held(past.theirs) ? P : T
      else memory.pooling += held(past.theirs) ? S : R
    }
    if (past.turns < 11) return past.turns < 6 ? 'C' : 'D'
    return memory.pooling > memory.holding ? 'C' : 'D'
  },
}

const SIX = 0b111111
const lastSix = (theirs: number): number => theirs & SIX

type Opinion = { of: '' | 'cooperative' | 'holds-back' | 'suspicious' | 'pavlov' | 'random' }

/** Tit for tat for six turns; then sorts the other into five kinds every six turns and answers each in its way. Li 2007. */
const adaptivePavlov2006: Rule<Opinion> = {
  id: 'adaptive-pavlov-2006',
  name: 'Adaptive Pavlov 2006',
  source: 'Li 2007, in The Iterated Prisoners’ Dilemma: 20 Years On',
  aliases: ['APavlov2006'],
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ of: '' }),
  next(memory, past) {
    const answer = held(past.theirs) ? 'D' : 'C'
    if (past.turns < 6) return answer
    const step = past.turns % 6
    if (step === 0) {
      const six = lastSix(past.theirs)
      if (six === 0) memory.of = 'cooperative'
      else if (six === SIX) memory.of = 'holds-back'
      else if (six === 0b101010) memory.of = 'suspicious'
      else if (six === 0b110110) memory.of = 'pavlov'
      else if (memory.of === '') memory.of = 'random'
    }
    if (memory.of === 'random' || memory.of === 'holds-back') return 'D'
    if (memory.of === 'pavlov') return step === 0 ? 'D' : 'C'
    return memory.of === 'suspicious' && step <= 1 ? 'C' : answer
  },
}

/** As above with four kinds, told apart by how often the other held back in six turns. Li, Hingston & Kendall 2011. */
const adaptivePavlov2011: Rule<Opinion> = {
  id: 'adaptive-pavlov-2011',
  name: 'Adaptive Pavlov 2011',
  source: 'Li, Hingston & Kendall 2011, Engineering design of strategies',
  aliases: ['APavlov2011'],
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ of: '' }),
  next(memory, past) {
    const answer = held(past.theirs) ? 'D' : 'C'
    if (past.turns < 6) return answer
    if (past.turns % 6 === 0) {
      const times = heldAmong(past.theirs, 6)
      if (times === 0) memory.of = 'cooperative'
      else if (times >= 4) memory.of = 'holds-back'
      else if (times === 3) memory.of = 'suspicious'
      else if (memory.of === '') memory.of = 'random'
    }
    if (memory.of === 'random' || memory.of === 'holds-back') return 'D'
    if (memory.of === 'suspicious') return heldAmong(past.theirs, 2) === 2 ? 'D' : 'C'
    return answer
  },
}

/** Players that form an opinion. */
export const adaptives: readonly Rule[] = [adaptive, adaptivePavlov2006, adaptivePavlov2011]
