import { type Rule, setting } from './rule.ts'

/** Pools with chance p in every round. Random, in Axelrod 1980; Lunatic in Tzafestas 2000. */
const random: Rule<{ p: number }> = {
  id: 'random',
  name: 'Random',
  source: 'Axelrod 1980, Effective choice in the prisoner’s dilemma',
  aliases: ['Lunatic', 'RAND'],
  memoryDepth: 0,
  stochastic: true,
  parameters: { p: { default: 0.5, min: 0, max: 1, meaning: 'chance of pooling' } },
  start: (settings) => ({ p: setting(settings, 'p') }),
  next: (memory, past) => (past.draw() < memory.p ? 'C' : 'D'),
}

/** Players of pure chance. */
export const randoms: readonly Rule[] = [random]
