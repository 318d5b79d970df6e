import { held, heldAmong } from './past.ts'
import { MAJORITY, nothing, type Rule, setting } from './rule.ts'

/** Lets one hold-back pass, holds back for good after a second. M. Harper, Axelrod library. */
const foolMeOnce: Rule = {
  id: 'fool-me-once',
  name: 'Fool Me Once',
  source: 'M. Harper, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.theirsHeld > 1 ? 'D' : 'C'),
}

/** Holds back until the other does, then pools for good. M. Harper, Axelrod library. */
const foolMeForever: Rule = {
  id: 'fool-me-forever',
  name: 'Fool Me Forever',
  source: 'M. Harper, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.theirsHeld > 0 ? 'C' : 'D'),
}

/** Fool me once, but each turn it may forget its count. M. Harper, Axelrod library. */
const forgetfulFoolMeOnce: Rule<{ forget: number; count: number }> = {
  id: 'forgetful-fool-me-once',
  name: 'Forgetful Fool Me Once',
  source: 'M. Harper, Axelrod library',
  memoryDepth: 'infinite',
  stochastic: true,
  theta: MAJORITY,
  parameters: { forget: { default: 0.05, min: 0, max: 1, meaning: 'chance of forgetting, each turn' } },
  start: (settings) => ({ forget: setting(settings, 'forget'), count: 0 }),
  next(memory, past) {
    if (past.turns === 0) return 'C'
    if (held(past.theirs)) memory.count++
    if (past.draw() < memory.forget) memory.count = 0
    return memory.count > 1 ? 'D' : 'C'
  },
}

/** After two hold-backs in a row holds back eleven times, then starts afresh. H. Marissa, Axelrod library. */
const onceBitten: Rule<{ grudge: boolean; answered: number }> = {
  id: 'once-bitten',
  name: 'Once Bitten',
  source: 'H. Marissa, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ grudge: false, answered: 0 }),
  next(memory, past) {
    if (memory.answered >= 10) {
      memory.answered = 0
      memory.grudge = false
    }
    if (memory.grudge) {
      memory.answered++
      return 'D'
    }
    if (heldAmong(past.theirs, 2) < 2) return 'C'
    memory.grudge = true
    return 'D'
  },
}

/** Pools until the other has held back four times, then holds back for good. T. Campbell, Axelrod library. */
const backStabber: Rule = {
  id: 'back-stabber',
  name: 'BackStabber',
  source: 'T. Campbell, Axelrod library; its last two hold-backs need a known length',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: nothing,
  next: (_, past) => (past.theirsHeld > 3 ? 'D' : 'C'),
}

/** As back-stabber; but with a partner who pooled seven times first it answers only double hold-backs, up to turn 180. */
const doubleCrosser: Rule<{ warm: boolean }> = {
  id: 'double-crosser',
  name: 'DoubleCrosser',
  source: 'T. Campbell, Axelrod library; its last two hold-backs need a known length',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ warm: false }),
  next(memory, past) {
    if (past.turns === 7) memory.warm = past.theirsHeld === 0
    if (memory.warm && past.turns >= 7 && past.turns < 180) return heldAmong(past.theirs, 2) === 2 ? 'D' : 'C'
    return past.theirsHeld > 3 ? 'D' : 'C'
  },
}

/** Players that count hold-backs and then settle. */
export const foolMes: readonly Rule[] = [
  foolMeOnce,
  foolMeForever,
  forgetfulFoolMeOnce,
  onceBitten,
  backStabber,
  doubleCrosser,
]
