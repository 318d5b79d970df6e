import { held } from './past.ts'
import { MAJORITY, type Rule } from './rule.ts'

/**
 * Answers the n-th hold-back with as many as there have been so far, then pools twice whatever happens. Counts
 * hold-backs at any time, also while it answers: Mathieu & Delahaye, CRISTAL-SMAC 2018.
 */
const gradual: Rule<{ answering: number; calming: number }> = {
  id: 'gradual',
  name: 'Gradual',
  source: 'Mathieu & Delahaye 2018, CRISTAL-SMAC; idea of Beaufils, Delahaye & Mathieu 1997',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ answering: 0, calming: 0 }),
  next(memory, past) {
    if (memory.answering > 0) {
      memory.answering--
      return 'D'
    }
    if (memory.calming > 0) {
      memory.calming--
      return 'C'
    }
    if (!held(past.theirs)) return 'C'
    memory.answering = past.theirsHeld - 1
    memory.calming = 2
    return 'D'
  },
}

/**
 * As first published: the answer grows by one with each hold-back that meets it neither answering nor calming.
 * Beaufils, Delahaye & Mathieu 1997, Our meeting with gradual.
 */
const originalGradual: Rule<{ limit: number; answering: number; calming: number }> = {
  id: 'original-gradual',
  name: 'Original Gradual',
  source: 'Beaufils, Delahaye & Mathieu 1997, Our meeting with gradual',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ limit: 0, answering: 0, calming: 0 }),
  next(memory, past) {
    if (memory.answering > 0) {
      memory.answering--
      return 'D'
    }
    if (memory.calming > 0) {
      memory.calming--
      return 'C'
    }
    if (!held(past.theirs)) return 'C'
    memory.limit++
    memory.answering = memory.limit - 1
    memory.calming = 2
    return 'D'
  },
}

/** Gradual in both published versions. */
export const graduals: readonly Rule[] = [gradual, originalGradual]
