import { held, heldAmong } from './past.ts'
import { ALL, nothing, type Rule, setting } from './rule.ts'

/** Pools until the other holds back once, then holds back for good. Friedman's entry, in Axelrod 1980. */
const grudger: Rule = {
  id: 'grudger',
  name: 'Grudger',
  source: 'Friedman, in Axelrod 1980; grim trigger of Friedman 1971',
  aliases: ['Grim', 'GrimTrigger', 'Spiteful'],
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next: (_, past) => (past.theirsHeld > 0 ? 'D' : 'C'),
}

/** Grudger that pools twice whatever happens first. Mathieu & Delahaye 2015 (spiteful_cc). */
const spitefulCc: Rule = {
  id: 'spiteful-cc',
  name: 'SpitefulCC',
  source: 'Mathieu & Delahaye 2015, New winning strategies for the iterated prisoner’s dilemma',
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next: (_, past) => (past.turns >= 2 && past.theirsHeld > 0 ? 'D' : 'C'),
}

/** Grudger that holds back in the first three turns. T. Campbell, Axelrod library. */
const aggravater: Rule = {
  id: 'aggravater',
  name: 'Aggravater',
  source: 'T. Campbell, Axelrod library',
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next: (_, past) => (past.turns < 3 || past.theirsHeld > 0 ? 'D' : 'C'),
}

/** Holds back until the other pools once, then pools for good. G. Palmer, Axelrod library. */
const oppositeGrudger: Rule = {
  id: 'opposite-grudger',
  name: 'Opposite Grudger',
  source: 'G. Palmer, Axelrod library',
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next: (_, past) => (past.theirsHeld < past.turns ? 'C' : 'D'),
}

/** Holds back until the other does too, then pools for good. Prison 1998; reverse grudger of Li et al. 2011. */
const easyGo: Rule = {
  id: 'easy-go',
  name: 'Easy Go',
  source: 'Delahaye & Mathieu 1998, Prison; Li, Hingston & Kendall 2011',
  aliases: ['Reverse Grudger'],
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next: (_, past) => (past.theirsHeld > 0 ? 'C' : 'D'),
}

/** Pools until the other holds back, then takes turns, holding back first. Prison 1998 (c_then_per_dc). */
const grudgerAlternator: Rule = {
  id: 'grudger-alternator',
  name: 'Grudger Alternator',
  source: 'Delahaye & Mathieu 1998, Prison (c_then_per_dc)',
  aliases: ['c_then_per_dc'],
  memoryDepth: 'infinite',
  theta: ALL,
  start: nothing,
  next: (_, past) => (past.theirsHeld > 0 && !held(past.mine) ? 'D' : 'C'),
}

/** Holds back ten times after a hold-back, then lets it rest. G. Palmer, Axelrod library. */
const forgetfulGrudger: Rule<{ answered: number; grudge: boolean }> = {
  id: 'forgetful-grudger',
  name: 'Forgetful Grudger',
  source: 'G. Palmer, Axelrod library',
  memoryDepth: 'infinite',
  theta: ALL,
  start: () => ({ answered: 0, grudge: false }),
  next(memory, past) {
    if (memory.answered === 10) {
      memory.answered = 0
      memory.grudge = false
    }
    if (held(past.theirs)) memory.grudge = true
    if (!memory.grudge) return 'C'
    memory.answered++
    return 'D'
  },
}

type SoftGrudge = { n: number; d: number; c: number; step: number }

const softGrudge = (settings: Omit<SoftGrudge, 'step'>): SoftGrudge => ({ ...settings, step: 0 })

/** After n hold-backs in a row plays d hold-backs and c poolings, deaf to the other meanwhile. */
function nextSoftGrudge(memory: SoftGrudge, theirs: number) {
  if (memory.step === 0 && heldAmong(theirs, memory.n) < memory.n) return 'C'
  const choice = memory.step < memory.d ? 'D' : 'C'
  memory.step = memory.step + 1 === memory.d + memory.c ? 0 : memory.step + 1
  return choice
}

/** Answers a hold-back with D, D, D, D, C, C. Li, Hingston & Kendall 2011 (SGRIM). */
const softGrudger: Rule<SoftGrudge> = {
  id: 'soft-grudger',
  name: 'Soft Grudger',
  source: 'Li, Hingston & Kendall 2011, Engineering design of strategies',
  aliases: ['SGRIM'],
  memoryDepth: 'infinite',
  theta: ALL,
  start: () => softGrudge({ n: 1, d: 4, c: 2 }),
  next: (memory, past) => nextSoftGrudge(memory, past.theirs),
}

/** Soft grudger with its three numbers to choose. J. Taylor Smith, Axelrod library. */
const generalSoftGrudger: Rule<SoftGrudge> = {
  id: 'general-soft-grudger',
  name: 'General Soft Grudger',
  source: 'J. Taylor Smith, Axelrod library; generalises Li, Hingston & Kendall 2011',
  memoryDepth: 'infinite',
  theta: ALL,
  parameters: {
    n: { default: 1, min: 1, max: 30, whole: true, meaning: 'hold-backs in a row that it waits for' },
    d: { default: 4, min: 1, max: 1000, whole: true, meaning: 'how often it holds back in answer' },
    c: {
      default: 2,
      min: 0,
      max: 1000,
      whole: true,
      meaning: 'how often it pools after that, whatever happens',
    },
  },
  start: (settings) =>
    softGrudge({ n: setting(settings, 'n'), d: setting(settings, 'd'), c: setting(settings, 'c') }),
  next: (memory, past) => nextSoftGrudge(memory, past.theirs),
}

/** The grudger family. */
export const grudgers: readonly Rule[] = [
  grudger,
  spitefulCc,
  aggravater,
  oppositeGrudger,
  easyGo,
  grudgerAlternator,
  forgetfulGrudger,
  softGrudger,
  generalSoftGrudger,
]
