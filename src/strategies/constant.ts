import type { Rule } from './rule.ts'

/** Always pools. Axelrod 1984, The Evolution of Cooperation. */
const cooperator: Rule = {
  id: 'cooperator',
  name: 'Cooperator',
  source: 'Axelrod 1984, The Evolution of Cooperation',
  aliases: ['ALLC', 'Always cooperate'],
  memoryDepth: 0,
  start: () => ({}),
  next: () => 'C',
}

/** Always holds back. Axelrod 1984. */
const defector: Rule = {
  id: 'defector',
  name: 'Defector',
  source: 'Axelrod 1984, The Evolution of Cooperation',
  aliases: ['ALLD', 'Always defect'],
  memoryDepth: 0,
  start: () => ({}),
  next: () => 'D',
}

/** Players that never change. */
export const constants: readonly Rule[] = [cooperator, defector]
