import { held } from './past.ts'
import { MAJORITY, type Rule } from './rule.ts'
import type { Choice } from './strategy.ts'

type At = { state: number }

type StateMachine = Pick<Rule, 'id' | 'name' | 'source' | 'aliases'> & {
  readonly first: Choice
  /** Row by row `state: after pooling, after holding back`, each the next state with the choice made there: `1: 1C 2D`. */
  readonly table: string
  /** Said only where runs of any length do not matter. */
  readonly memoryDepth?: Rule['memoryDepth']
}

/** A finite state machine over the other's last choice; it starts in the first state of its table. */
export function stateMachine({ first, table, memoryDepth = 'infinite', ...rule }: StateMachine): Rule<At> {
  const next: number[] = []
  const choices: Choice[] = []
  const rows = table.split(',').map((row) => row.trim().split(/:? +/))
  for (const [state, afterPool, afterHold] of rows) {
    for (const [other, step] of [afterPool, afterHold].entries()) {
      next[Number(state) * 2 + other] = Number.parseInt(step ?? '', 10)
      choices[Number(state) * 2 + other] = step?.endsWith('D') ? 'D' : 'C'
    }
  }
  const start = Number(rows[0]?.[0])
  return {
    ...rule,
    memoryDepth,
    theta: MAJORITY,
    start: () => ({ state: start }),
    next(memory, past) {
      if (past.turns === 0) return first
      const place = memory.state * 2 + (held(past.theirs) ? 1 : 0)
      memory.state = next[place] ?? start
      return choices[place] ?? first
    },
  }
}

const ASHLOCK_2006 = 'Ashlock & Ashlock 2006, IEEE CEC (changes in strategies over evolutionary time)'
const ASHLOCK_2008 = 'Ashlock & Kim 2008, Fingerprinting, IEEE Trans. Evolutionary Computation 12'
const ASHLOCK_2009 = 'Ashlock, Kim & Ashlock 2009, IEEE Trans. Comp. Intelligence and AI in Games 1'
const ASHLOCK_2015 = 'Ashlock, Brown & Hingston 2015, IEEE Trans. Comp. Intelligence and AI in Games 7'

/**
 * Small machines as published by Ashlock and others, with the tables of the Axelrod library, whose moves we match; it
 * notes that the fortresses of Li, Hingston & Kendall 2011 differ from the original.
 */
export const stateMachines: readonly Rule[] = [
  stateMachine({
    id: 'fortress-3',
    name: 'Fortress3',
    source: ASHLOCK_2006,
    first: 'D',
    table: '1: 1D 2D, 2: 1D 3C, 3: 3C 1D',
  }),
  stateMachine({
    id: 'fortress-4',
    name: 'Fortress4',
    source: ASHLOCK_2006,
    first: 'D',
    table: '1: 1D 2D, 2: 1D 3D, 3: 1D 4C, 4: 4C 1D',
  }),
  stateMachine({
    id: 'predator',
    name: 'Predator',
    source: ASHLOCK_2006,
    first: 'C',
    table: '0: 0D 1D, 1: 2D 3D, 2: 4C 3D, 3: 5D 4C, 4: 2C 6D, 5: 7D 3D, 6: 7C 7D, 7: 8D 7D, 8: 8D 6D',
  }),
  stateMachine({
    id: 'pun-1',
    name: 'Pun1',
    source:
      'Ashlock, Kim & Leahy 2006, Understanding representational sensitivity in the iterated prisoner’s dilemma',
    first: 'D',
    table: '1: 2C 2C, 2: 1C 1D',
    memoryDepth: 1,
  }),
  stateMachine({
    id: 'raider',
    name: 'Raider',
    source: 'Ashlock, Tsang & Ashlock 2014, The evolution of exploitation',
    first: 'D',
    table: '0: 2D 2D, 1: 1C 1D, 2: 0D 3C, 3: 0D 1C',
  }),
  stateMachine({
    id: 'ripoff',
    name: 'Ripoff',
    source: ASHLOCK_2008,
    first: 'D',
    table: '1: 2C 3C, 2: 1D 3C, 3: 3C 3D',
  }),
  stateMachine({
    id: 'usually-cooperates',
    name: 'UsuallyCooperates',
    source: ASHLOCK_2009,
    first: 'C',
    table: '1: 1C 2C, 2: 1D 1C',
  }),
  stateMachine({
    id: 'usually-defects',
    name: 'UsuallyDefects',
    source: ASHLOCK_2009,
    first: 'D',
    table: '1: 2D 1D, 2: 1D 1C',
  }),
  stateMachine({
    id: 'solution-b1',
    name: 'SolutionB1',
    source: ASHLOCK_2015,
    first: 'D',
    table: '1: 2D 1D, 2: 2C 3C, 3: 3C 3C',
  }),
  stateMachine({
    id: 'solution-b5',
    name: 'SolutionB5',
    source: ASHLOCK_2015,
    first: 'D',
    table: '1: 2C 6D, 2: 2C 3D, 3: 6C 1D, 4: 3C 6D, 5: 5D 4D, 6: 3C 5D',
  }),
  stateMachine({
    id: 'thumper',
    name: 'Thumper',
    source: ASHLOCK_2008,
    first: 'C',
    table: '1: 1C 2D, 2: 1D 1D',
  }),
]
